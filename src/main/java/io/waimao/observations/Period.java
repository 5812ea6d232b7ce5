package io.waimao.observations;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.paging.BadInput;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;

/**
 * A time period of SDMX: a calendar year, half-year, quarter or month, or a range of whole months. Periods of the same
 * months are equal, however they are written: 2025-01-01/P6M is 2025-S1.
 *
 * @param start its first day, the first of a month
 * @param months its length, 1 to {@value #LONGEST}
 */
@DefaultNonNull
@Description("A time period of whole months (SDMX TIME_PERIOD).")
public record Period(
        @Description("First day.") LocalDate start,
        @Description("Number of months.") int months) implements Comparable<Period> {

    /** The accepted forms of a period, for messages. */
    public static final String FORMS =
            "a year (2024), half-year (2024-S1), quarter (2024-Q1), month (2024-01) or range of "
                    + "months (2025-01-01/P9M), from 1900 to 2100";

    private static final int MONTHS = 12;
    private static final int LONGEST = 120;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** The earliest first day of a period; growth of the first allowed year needs the year before it. */
    public static final LocalDate EARLIEST = LocalDate.of(FIRST_YEAR - 1, 1, 1);

    /** The latest last day of a period. */
    public static final LocalDate LATEST = LocalDate.of(LAST_YEAR, 12, 1).plusMonths(LONGEST);

    private static final Pattern CALENDAR = Pattern.compile("(\\d{4})(?:-(?:([SQ])(\\d)|(\\d{2})))?");
    private static final Pattern RANGE = Pattern.compile("(\\d{4})-(\\d{2})-01/P(\\d{1,3})M");

    public Period {
        if (start.getDayOfMonth() != 1
                || start.isBefore(EARLIEST)
                || start.getYear() > LAST_YEAR
                || months < 1
                || months > LONGEST) {
            throw new BadInput("period", start + "/P" + months + "M", FORMS);
        }
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), 12);
    }

    /** @throws BadInput naming the text and the accepted forms */
    public static Period parse(String text) {
        var calendar = CALENDAR.matcher(text);
        var range = RANGE.matcher(text);
        if (calendar.matches()) {
            var year = calendar.group(1);
            if (calendar.group(2) != null) {
                var length = calendar.group(2).equals("S") ? 6 : 3;
                var number = Integer.parseInt(calendar.group(3));
                return of(text, year, (number - 1) * length + 1, length);
            }
            return calendar.group(4) != null
                    ? of(text, year, Integer.parseInt(calendar.group(4)), 1)
                    : of(text, year, 1, 12);
        } else if (range.matches()) {
            return of(text, range.group(1), Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)));
        }
        throw new BadInput("period", text, FORMS);
    }

    private static Period of(String text, String year, int month, int months) {
        var number = Integer.parseInt(year);
        if (month < 1 || month > 12 || months < 1 || months > LONGEST || number < FIRST_YEAR || number > LAST_YEAR) {
            throw new BadInput("period", text, FORMS);
        }
        return new Period(LocalDate.of(number, month, 1), months);
    }

    @Description("SDMX code, such as 2024, 2024-S1, 2024-Q1, 2024-01 or 2025-01-01/P9M.")
    public String getCode() {
        var year = String.valueOf(start.getYear());
        var month = start.getMonthValue();
        return switch (frequency()) {
            case ANNUAL -> year;
            case HALF_YEARLY -> year + "-S" + (month / 6 + 1);
            case QUARTERLY -> year + "-Q" + (month / 3 + 1);
            case MONTHLY -> year + (month < 10 ? "-0" : "-") + month;
            case CUMULATIVE -> start + "/P" + months + "M";
        };
    }

    @Description("Last day.")
    public LocalDate getEnd() {
        return start.plusMonths(months).minusDays(1);
    }

    @Description("Whether it is a range of months, such as January to September, rather than a calendar period.")
    public boolean isCumulative() {
        return frequency() == Frequency.CUMULATIVE;
    }

    /** The calendar frequency, or CUMULATIVE. */
    public Frequency frequency() {
        var month = start.getMonthValue();
        if (months == 12 && month == 1) {
            return Frequency.ANNUAL;
        } else if (months == 6 && (month == 1 || month == 7)) {
            return Frequency.HALF_YEARLY;
        } else if (months == 3 && month % 3 == 1) {
            return Frequency.QUARTERLY;
        }
        return months == 1 ? Frequency.MONTHLY : Frequency.CUMULATIVE;
    }

    /** The months from January of the year in which it ends to its end. */
    public Period sinceJanuary() {
        var end = getEnd();
        return new Period(LocalDate.of(end.getYear(), 1, 1), end.getMonthValue());
    }

    /** The same months of the year before. */
    public Period yearBefore() {
        return new Period(start.minusYears(1), months);
    }

    /** The period of the same length so many months later, or earlier if negative; empty outside the allowed years. */
    public Optional<Period> shifted(int by) {
        var other = start.plusMonths(by);
        return other.isBefore(EARLIEST) || other.getYear() > LAST_YEAR
                ? Optional.empty()
                : Optional.of(new Period(other, months));
    }

    public boolean contains(Period other) {
        return !other.start.isBefore(start) && !other.getEnd().isAfter(getEnd());
    }

    public boolean overlaps(Period other) {
        return !other.start.isAfter(getEnd()) && !start.isAfter(other.getEnd());
    }

    /** The calendar year it lies in; empty if it spans two. */
    public Optional<Period> calendarYear() {
        var year = year(start.getYear());
        return year.contains(this) ? Optional.of(year) : Optional.empty();
    }

    /** The years from the middle of the other period to the middle of this one. */
    public double yearsSince(Period other) {
        var whole = ChronoUnit.MONTHS.between(other.start, start);
        return (whole + (months - other.months) / 2.0) / 12;
    }

    /** The period in words: 2024, the first half of 2024, the first quarter of 2024, January to August 2025. */
    public String describe() {
        var year = " " + start.getYear();
        var ordinal = List.of("first", "second", "third", "fourth");
        return switch (frequency()) {
            case ANNUAL -> year.strip();
            case HALF_YEARLY -> "the " + ordinal.get(start.getMonthValue() / 6) + " half of" + year;
            case QUARTERLY -> "the " + ordinal.get(start.getMonthValue() / 3) + " quarter of" + year;
            case MONTHLY -> month(start) + year;
            case CUMULATIVE ->
                getEnd().getYear() == start.getYear()
                        ? month(start) + " to " + month(getEnd()) + year
                        : month(start) + year + " to " + month(getEnd()) + " " + getEnd().getYear();
        };
    }

    private static String month(LocalDate day) {
        var name = day.getMonth().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Orders by end, then by length. */
    @Override
    public int compareTo(Period other) {
        var later = monthAfter() - other.monthAfter();
        return later == 0 ? months - other.months : later;
    }

    /** Its first month, in months since the year 0. */
    public int firstMonth() {
        return start.getYear() * MONTHS + start.getMonthValue() - 1;
    }

    /** The month after its last one, in months since the year 0. */
    public int monthAfter() {
        return firstMonth() + months;
    }

    /** Whether a month is its first month or the one after its last. */
    public boolean startsOrEndsWith(int month) {
        return firstMonth() == month || monthAfter() == month;
    }

    /** Spreads hash codes evenly; the first days of months alone would cluster. */
    @Override
    public int hashCode() {
        return firstMonth() * 31 + months;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return this == other
                || (other instanceof Period period && months == period.months && start.equals(period.start));
    }

    @Override
    public String toString() {
        return getCode();
    }
}
