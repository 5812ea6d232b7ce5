package io.waimao.derivation.rows;

import io.waimao.observations.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * A range of calendar years.
 *
 * @param first the first year
 * @param last the last year
 */
public record Years(int first, int last) {

    /** All years that may have figures. */
    public static final Years ALL = new Years(Period.EARLIEST.getYear(), Period.LATEST.getYear());

    /** The year in which a period begins. */
    public static Years of(Period period) {
        var year = period.start().getYear();
        return new Years(year, year);
    }

    /** The years from the start of a period to its end. */
    public static Years spanning(Period period) {
        return new Years(period.start().getYear(), period.getEnd().getYear());
    }

    /** The smallest range that contains both. */
    public Years and(Years other) {
        return new Years(Math.min(first, other.first), Math.max(last, other.last));
    }

    public boolean holds(Years other) {
        return first <= other.first && other.last <= last;
    }

    /** The periods that begin in the years. */
    public Set<Period> of(Collection<Period> periods) {
        if (periods.isEmpty()) {
            return Set.of();
        }
        var of = new HashSet<Period>();
        for (var period : periods) {
            if (has(period)) {
                of.add(period);
            }
        }
        return of;
    }

    /** Whether a period begins in the years. */
    public boolean has(Period period) {
        var year = period.start().getYear();
        return first <= year && year <= last;
    }

    public LocalDate firstDay() {
        return LocalDate.of(first, 1, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(last, 12, 31);
    }
}
