package io.waimao.findings.window;

import io.waimao.observations.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Months whose figures are checked in one go: those of the periods that end in them.
 *
 * @param first the first day
 */
public record Span(LocalDate first, int months) {

    /** Figures of one province up to which all of them are checked in one go; a few tens of megabytes. */
    public static final int ROWS = 20_000;

    /** How many years back levels are compared. */
    private static final int YEARS = 2;

    /** Everything there is. */
    public static Span whole(Collection<Checked> coverage) {
        var first = coverage.stream().map(Checked::earliest).min(LocalDate::compareTo);
        var last = coverage.stream().map(Checked::latest).max(LocalDate::compareTo);
        return new Span(first.orElseThrow(), (int)
                ChronoUnit.MONTHS.between(first.get(), last.orElseThrow().plusDays(1)));
    }

    public List<Span> monthByMonth() {
        return IntStream.range(0, months)
                .mapToObj(month -> new Span(first.plusMonths(month), 1))
                .toList();
    }

    LocalDate last() {
        return first.plusMonths(months).minusDays(1);
    }

    /** Whether findings about the period belong to this span, so that no two spans report the same. */
    public boolean has(Period period) {
        return !period.getEnd().isBefore(first) && !period.getEnd().isAfter(last());
    }

    /** Whether periods of the area may end in it. */
    public boolean touches(Checked area) {
        return !area.latest().isBefore(first) && !area.earliest().isAfter(last());
    }

    /** With the same months of the years before, with which levels are compared. */
    Stream<Span> withYearsBefore() {
        return IntStream.rangeClosed(0, YEARS).mapToObj(years -> new Span(first.minusYears(years), months));
    }
}
