package io.waimao.derivation.ranking;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.waimao.observations.Frequency;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The latest of the periods for which the most figures are known. */
final class CommonPeriod {

    private final Function<SeriesKey, List<Period>> periods;
    private final ToIntFunction<Period> known;
    private @Nullable Period best;
    private int most;

    /**
     * @param periods the periods for which a series may have figures
     * @param known the number of known figures of a period
     */
    CommonPeriod(Function<SeriesKey, List<Period>> periods, ToIntFunction<Period> known) {
        this.periods = periods;
        this.known = known;
    }

    /** @param frequency of the period; null for any */
    Optional<Period> of(Collection<SeriesKey> series, @Nullable Frequency frequency) {
        possible(series, frequency).entrySet().stream()
                .sorted(comparing(Map.Entry<Period, Integer>::getValue, reverseOrder())
                        .thenComparing(Map.Entry::getKey, reverseOrder()))
                .forEach(entry -> consider(entry.getKey(), entry.getValue()));
        return Optional.ofNullable(best);
    }

    /** How many figures each period can have at most. */
    private Map<Period, Integer> possible(Collection<SeriesKey> series, @Nullable Frequency frequency) {
        var found = new HashMap<Period, Integer>();
        for (var one : series) {
            for (var period : periods.apply(one)) {
                if (frequency == null || period.frequency() == frequency) {
                    found.merge(period, 1, Integer::sum);
                }
            }
        }
        return found;
    }

    private void consider(Period period, int possible) {
        if (!isBetter(period, possible)) {
            return;
        }
        var count = known.applyAsInt(period);
        if (isBetter(period, count)) {
            best = period;
            most = count;
        }
    }

    private boolean isBetter(Period period, int count) {
        return count > most || (count > 0 && count == most && (best == null || period.compareTo(best) > 0));
    }
}
