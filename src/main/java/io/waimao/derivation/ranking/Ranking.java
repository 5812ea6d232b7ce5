package io.waimao.derivation.ranking;

import io.waimao.observations.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ranking.
 *
 * @param period null if no figure is known for any period
 * @param ranked the figures, in no order
 * @param unknown the codes without a figure that can be ranked, sorted
 */
public record Ranking(@Nullable Period period, List<RankedFigure> ranked, List<String> unknown) {

    public Ranking {
        ranked = List.copyOf(ranked);
        unknown = List.copyOf(unknown);
    }
}
