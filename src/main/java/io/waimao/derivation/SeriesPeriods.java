package io.waimao.derivation;

import io.waimao.derivation.rows.KeptResults;
import io.waimao.derivation.rows.Publications;
import io.waimao.derivation.rows.Years;
import io.waimao.derivation.rules.AdditiveMeasures;
import io.waimao.derivation.rules.RatioRule;
import io.waimao.derivation.rules.Rules;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.SeriesQuery;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The periods for which a series may have figures: the periods of its publications, and all calendar months, quarters,
 * half-years, years and ranges since January whose ends are ends of known periods.
 */
final class SeriesPeriods {

    private static final int YEAR = 12;

    private static final Set<Integer> LENGTHS = Set.of(1, 3, 6);

    private record Window(SeriesKey level, Years years) {}

    private final PossiblePeriods periods;
    private final Publications publications;
    private final KeptResults<Window, Set<Period>> ofLevels;

    SeriesPeriods(PossiblePeriods periods, Publications publications) {
        this.periods = periods;
        this.publications = publications;
        this.ofLevels = new KeptResults<>(publications.rows());
    }

    /** Whether it is a calendar period or a range since January; only these are listed unless published. */
    static boolean lists(Period period) {
        var from = period.start().getMonthValue() - 1;
        return from + period.months() <= YEAR && isCalendar(from, period.months());
    }

    /** The periods, in order. */
    Set<Period> of(SeriesQuery query) {
        var key = query.key();
        var years = new Years(query.first().getYear(), query.last().getYear());
        var all = new TreeSet<Period>();
        if (publications.mayHave(key)) {
            publications.rows().periods(key, years).stream()
                    .filter(period ->
                            !publications.at(new FigureKey(key, period)).isEmpty())
                    .forEach(all::add);
        }
        all.addAll(ofLevels(key, years));
        all.removeIf(period -> !query.covers(period));
        return all;
    }

    private Set<Period> ofLevels(SeriesKey key, Years years) {
        var found = new HashSet<Period>();
        if (RatioRule.appliesTo(key.measure())) {
            for (var level : RatioRule.levels(key)) {
                found.addAll(ofRatio(key, level, years));
            }
        } else if (AdditiveMeasures.has(key.measure())) {
            found.addAll(ofLevel(key, years));
        }
        return found;
    }

    private Set<Period> ofRatio(SeriesKey key, SeriesKey level, Years years) {
        if (key.measure() != Measure.GROWTH_YOY) {
            return ofLevel(level, years);
        }
        var levels = ofLevel(level, new Years(Math.max(Years.ALL.first(), years.first() - 1), years.last()));
        var found = new HashSet<>(levels);
        found.removeIf(period -> !levels.contains(period.yearBefore()));
        return found;
    }

    private Set<Period> ofLevel(SeriesKey level, Years years) {
        return ofLevels.get(new Window(level, years), () -> findOfLevel(level, years));
    }

    private Set<Period> findOfLevel(SeriesKey level, Years years) {
        var known = new HashSet<Period>();
        flows(level).forEach(series -> known.addAll(periods.of(series, Rules.DIVISIONS, years)));
        var ends = new HashSet<Integer>();
        known.forEach(period -> {
            ends.add(period.firstMonth());
            ends.add(period.monthAfter());
        });
        var found = new HashSet<Period>();
        known.stream()
                .map(period -> period.start().getYear())
                .distinct()
                .forEach(year -> addCalendar(year, ends, found));
        return found;
    }

    /** The flows from which the flow of a series follows. */
    private static Stream<SeriesKey> flows(SeriesKey level) {
        return level.flow() == Flow.OUTWARD_INVESTMENT
                ? Stream.of(level)
                : Stream.of(Flow.EXPORT, Flow.IMPORT, Flow.TRADE).map(level::withFlow);
    }

    private static void addCalendar(int year, Set<Integer> ends, Set<Period> found) {
        for (int from = 0; from < YEAR; from++) {
            if (ends.contains(year * YEAR + from)) {
                for (int months = 1; from + months <= YEAR; months++) {
                    if (ends.contains(year * YEAR + from + months) && isCalendar(from, months)) {
                        found.add(new Period(LocalDate.of(year, from + 1, 1), months));
                    }
                }
            }
        }
    }

    /** Whether it is a month, quarter or half-year, or begins in January. */
    private static boolean isCalendar(int from, int months) {
        return from == 0 || (LENGTHS.contains(months) && from % months == 0);
    }
}
