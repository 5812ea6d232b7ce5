package io.waimao.derivation;

import io.waimao.derivation.rows.KeptResults;
import io.waimao.derivation.rows.Publications;
import io.waimao.derivation.rows.Years;
import io.waimao.derivation.rules.AdditiveMeasures;
import io.waimao.derivation.rules.Rules;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

/** The figures of the periods of series, and the derivation of other periods from them. */
final class KnownPeriods {

    private static final int YEAR = 12;

    private record Window(SeriesKey series, Years years) {}

    private final PossiblePeriods possible;
    private final Publications publications;
    private final Function<FigureKey, Optional<Observation>> figures;
    private final KeptResults<Window, PeriodGraph> graphs;

    /** @param figures the building blocks of periods: figures by the rules from the divisions on */
    KnownPeriods(
            PossiblePeriods possible, Publications publications, Function<FigureKey, Optional<Observation>> figures) {
        this.possible = possible;
        this.publications = publications;
        this.figures = figures;
        this.graphs = new KeptResults<>(publications.rows());
    }

    /** The path through other periods; empty if there is none or the measure does not add up over periods. */
    Optional<Path> path(FigureKey of) {
        return addUp(of) && possible.mayLeadThrough(of, publications)
                ? graph(of).path(of.period())
                : Optional.empty();
    }

    /** The balance follows from the flows of its period. */
    private static boolean addUp(FigureKey of) {
        return AdditiveMeasures.OF_GOODS.contains(of.series().measure())
                && of.series().flow() != Flow.BALANCE
                && of.period().months() <= YEAR;
    }

    /** The figures of the calendar years of a period. */
    private PeriodGraph graph(FigureKey of) {
        var years = Years.spanning(of.period());
        var window = new Window(of.series(), years);
        return graphs.get(window, () -> new PeriodGraph(years.firstDay(), figures(of, years)));
    }

    private Iterable<Observation> figures(FigureKey of, Years years) {
        var found = new ArrayList<Observation>();
        for (var period : possible.of(of.series(), Rules.DIVISIONS, years, publications)) {
            if (period.months() <= YEAR && years.holds(Years.spanning(period))) {
                figures.apply(of.with(period)).ifPresent(found::add);
            }
        }
        return found;
    }
}
