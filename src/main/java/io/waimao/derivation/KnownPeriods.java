package io.waimao.derivation;

import io.waimao.observations.FigureKey;
import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which periods of series have figures, and how other periods follow from them. */
final class KnownPeriods {

    private static final int YEAR = 12;

    private record Window(SeriesKey series, Years years) {}

    private record Search(SeriesKey series, int rank, Years years) {}

    private final Rules rules;
    private final Publications publications;
    private final Function<FigureKey, Optional<Observation>> figures;
    private final Map<Window, PeriodGraph> graphs = new HashMap<>();
    private final Map<Search, Set<Period>> found = new HashMap<>();

    /** @param figures those from which periods are made up: by the rules from the divisions on */
    KnownPeriods(Rules rules, Publications publications, Function<FigureKey, Optional<Observation>> figures) {
        this.rules = rules;
        this.publications = publications;
        this.figures = figures;
    }

    /** The path through other periods; empty if there is none, or if periods of the kind do not add up. */
    Optional<Path> path(FigureKey of) {
        return addUp(of) ? graph(of).path(of.period()) : Optional.empty();
    }

    /** The balance follows from the flows of its period. */
    private static boolean addUp(FigureKey of) {
        return Levels.OF_GOODS.contains(of.series().measure())
                && of.series().flow() != Flow.BALANCE
                && of.period().months() <= YEAR;
    }

    /** The figures of the calendar years of a period. */
    private PeriodGraph graph(FigureKey of) {
        var years = Years.spanning(of.period());
        var window = new Window(of.series(), years);
        var known = graphs.get(window);
        if (known == null) {
            var misses = publications.rows().misses();
            known = new PeriodGraph(years.firstDay(), figures(of, years));
            if (publications.rows().misses() == misses) {
                graphs.put(window, known);
            }
        }
        return known;
    }

    private Iterable<Observation> figures(FigureKey of, Years years) {
        var found = new ArrayList<Observation>();
        for (var period : of(of.series(), Rules.DIVISIONS, years)) {
            if (period.months() <= YEAR && years.holds(Years.spanning(period))) {
                figures.apply(of.with(period)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The periods that begin in the years for which there may be figures by the rules from a rank on. */
    Set<Period> of(SeriesKey series, int rank, Years years) {
        if (!publications.mayHaveFigures(series)) {
            return Set.of();
        }
        var ofAllYears = found.get(new Search(series, rank, Years.ALL));
        if (ofAllYears != null) {
            return years.of(ofAllYears);
        }
        var search = new Search(series, rank, years);
        var known = found.get(search);
        if (known == null) {
            var misses = publications.rows().misses();
            known = find(series, rank, years);
            if (publications.rows().misses() == misses) {
                found.put(search, known);
            }
        }
        return known;
    }

    private Set<Period> find(SeriesKey series, int rank, Years years) {
        var periods = new HashSet<Period>();
        if (publications.mayHave(series)) {
            periods.addAll(publications.rows().periods(series, years));
        }
        periods.addAll(years.of(publications.tablePeriods(series)));
        for (var probe : rules.probes(series, rank)) {
            periods.addAll(of(probe.series(), probe.rank(), years));
        }
        return periods;
    }
}
