package io.waimao.observations;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;

/** Which of several figures of the same key and period counts: a published one, then the one that became known last. */
public final class Precedence {

    private static final Comparator<Observation> ORDER = comparing((Observation figure) -> !figure.isDerived())
            .thenComparing(Observation::knownFrom)
            .thenComparing(Observation::sourceCode);

    private record At(SeriesKey key, Period period) {}

    private Precedence() {}

    /** The one of the two that counts. */
    public static Observation of(Observation a, Observation b) {
        return BinaryOperator.maxBy(ORDER).apply(a, b);
    }

    /** One figure for each key and period, in the order in which they come first. */
    public static List<Observation> oneEach(Collection<Observation> figures) {
        var best = new LinkedHashMap<At, Observation>();
        figures.forEach(figure -> best.merge(new At(figure.key(), figure.period()), figure, Precedence::of));
        return List.copyOf(best.values());
    }
}
