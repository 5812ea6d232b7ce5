package io.waimao.findings.window;

import io.waimao.observations.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Months whose figures are checked in one pass: the figures of periods that end in them.
 *
 * @param first the first day
 */
public record Span(LocalDate first, int months) {

    /** The largest number of figures of a province to check in one pass; a few dozen megabytes. */
    public static final int ROWS = 20_000;

    /** The number of years back that levels are compared. */
    private static final int YEARS = 2;

    /** A span of all time. */
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

    /** Whether findings about the period belong to this span, so that no two spans report the same one. */
    public boolean has(Period period) {
        return !period.getEnd().isBefore(first) && !period.getEnd().isAfter(last());
    }

    /** Whether periods of the area may end in the span. */
    public boolean touches(Checked area) {
        return !area.latest().isBefore(first) && !area.earliest().isAfter(last());
    }

    /** This span and the same months of earlier years, with which levels are compared. */
    Stream<Span> withYearsBefore() {
        return IntStream.rangeClosed(0, YEARS).mapToObj(years -> new Span(first.minusYears(years), months));
    }
}
