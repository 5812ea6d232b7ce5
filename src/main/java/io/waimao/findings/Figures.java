package io.waimao.findings;

import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.rollups.FigureSums;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures by what they are about and their period, so that what belongs together is found without comparing all with all. */
final class Figures {

    static final Figures NONE = new Figures(List.of());

    private record At(SeriesKey key, Period period) {}

    private final Map<At, Observation> current = new HashMap<>();
    private final Map<At, Observation> replaced = new HashMap<>();
    private final FigureSums rolledUp;

    /** @param history current and replaced figures, and roll-ups */
    Figures(List<Observation> history) {
        for (var figure : history) {
            if (!figure.isDerived()) {
                var of = figure.knownUntil() == null ? current : replaced;
                of.merge(new At(figure.key(), figure.period()), figure, Figures::later);
            }
        }
        rolledUp =
                new FigureSums(history.stream().filter(Observation::isDerived).toList());
    }

    private static Observation later(Observation a, Observation b) {
        return a.knownFrom().isBefore(b.knownFrom()) ? b : a;
    }

    /** The current figures, in no order. */
    Stream<Observation> all() {
        return current.values().stream();
    }

    Optional<Observation> find(SeriesKey key, Period period) {
        return Optional.ofNullable(current.get(new At(key, period)));
    }

    /** The same as it follows from the parts that a source lists. */
    Optional<Observation> rolledUp(Observation figure) {
        return rolledUp.find(figure.key(), figure.period());
    }

    /** What was published last before the current figure took its place. */
    Optional<Observation> replacedBy(Observation figure) {
        return Optional.ofNullable(replaced.get(new At(figure.key(), figure.period())));
    }
}
