package io.waimao.rollups;

import static java.util.stream.Collectors.toMap;

import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.Precedence;
import io.waimao.observations.SeriesKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Figures at hand, and what they add up to: trade from exports and imports, periods from their parts. */
public final class FigureSums {

    private final Resolver resolver;

    public FigureSums(Collection<Observation> figures) {
        this.resolver = new Resolver(
                List.of(new TradeFromFlows(), new PeriodFromParts()),
                Precedence.oneEach(figures).stream().collect(toMap(At::of, figure -> figure)));
    }

    /** One of the figures, or else the sum that they make. */
    public Optional<Observation> find(SeriesKey key, Period period) {
        return resolver.find(new At(key, period));
    }
}
