package io.waimao.derivation;

import io.waimao.observations.FigureKey;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.SeriesQuery;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The periods for which a series may have figures: those of its own publications, and of calendar months, quarters,
 * half-years, years and ranges since January those whose ends are ends of known periods.
 */
final class SeriesPeriods {

    private static final int YEAR = 12;

    private final KnownPeriods periods;
    private final Publications publications;

    SeriesPeriods(KnownPeriods periods, Publications publications) {
        this.periods = periods;
        this.publications = publications;
    }

    /** In their order. */
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
        all.removeIf(period -> !query.asksFor(period));
        return all;
    }

    private Set<Period> ofLevels(SeriesKey key, Years years) {
        var found = new HashSet<Period>();
        if (RatioRule.appliesTo(key.measure())) {
            for (var level : RatioRule.levels(key)) {
                found.addAll(ofRatio(key, level, years));
            }
        } else if (Levels.has(key.measure())) {
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
        var known = new HashSet<Period>();
        flows(level).forEach(series -> known.addAll(periods.of(series, Rules.DIVISIONS, years)));
        var ends = new HashSet<LocalDate>();
        known.forEach(period -> {
            ends.add(period.start());
            ends.add(period.start().plusMonths(period.months()));
        });
        var found = new HashSet<Period>();
        known.stream().map(period -> period.start().getYear()).distinct().forEach(year -> calendar(year)
                .filter(period -> ends.contains(period.start())
                        && ends.contains(period.start().plusMonths(period.months())))
                .forEach(found::add));
        return found;
    }

    /** The flows from which those of a series follow. */
    private static Stream<SeriesKey> flows(SeriesKey level) {
        return level.flow() == Flow.OUTWARD_INVESTMENT
                ? Stream.of(level)
                : Stream.of(Flow.EXPORT, Flow.IMPORT, Flow.TRADE).map(level::withFlow);
    }

    private static Stream<Period> calendar(int year) {
        return Stream.of(1, 3, 6, YEAR)
                .flatMap(length -> Stream.iterate(0, month -> month < YEAR, month -> month + length)
                        .map(month -> new Period(LocalDate.of(year, month + 1, 1), length)))
                .flatMap(period -> List.of(period, period.sinceJanuary()).stream())
                .distinct();
    }
}
