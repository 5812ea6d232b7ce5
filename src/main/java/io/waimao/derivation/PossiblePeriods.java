package io.waimao.derivation;

import io.waimao.derivation.rows.KeptResults;
import io.waimao.derivation.rows.Publications;
import io.waimao.derivation.rows.Years;
import io.waimao.derivation.rules.Rules;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.HashSet;
import java.util.Set;

/**
 * The periods for which series may have figures, by the rows of all days and sources, so that the result is the same
 * for every choice among them.
 */
final class PossiblePeriods {

    private record Search(SeriesKey series, int rank, Years years) {}

    private final Rules rules;
    private final Publications publications;
    private final KeptResults<Search, Set<Period>> found;

    PossiblePeriods(Rules rules, Publications publications) {
        this.rules = rules;
        this.publications = publications;
        this.found = new KeptResults<>(publications.rows());
    }

    /** The periods beginning in the years that may have figures by the rules from a rank on. */
    Set<Period> of(SeriesKey series, int rank, Years years) {
        return publications.mayHaveFiguresOfFlow(series)
                ? found.get(new Search(series, rank, years), () -> find(series, rank, years))
                : Set.of();
    }

    /** Whether the rules from a rank on may produce a figure; true if rows are missing to rule it out. */
    boolean has(FigureKey of, int rank) {
        var misses = publications.rows().misses();
        return of(of.series(), rank, Years.spanning(of.period())).contains(of.period())
                || publications.rows().misses() > misses;
    }

    /**
     * Whether other periods may lead from the start of a period to its end; true if rows are missing to rule it out.
     */
    boolean mayLeadThrough(FigureKey of) {
        var misses = publications.rows().misses();
        var target = of.period();
        var begins = false;
        var ends = false;
        for (var period : of(of.series(), Rules.DIVISIONS, Years.spanning(target))) {
            if (!period.equals(target)) {
                begins |= period.startsOrEndsWith(target.firstMonth());
                ends |= period.startsOrEndsWith(target.monthAfter());
            }
        }
        return (begins && ends) || publications.rows().misses() > misses;
    }

    private Set<Period> find(SeriesKey series, int rank, Years years) {
        var ofAllYears = found.kept(new Search(series, rank, Years.ALL));
        if (ofAllYears != null) {
            return years.of(ofAllYears);
        }
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
