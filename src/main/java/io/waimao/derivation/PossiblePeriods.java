package io.waimao.derivation;

import io.waimao.derivation.rows.KeptResults;
import io.waimao.derivation.rows.Publications;
import io.waimao.derivation.rows.Years;
import io.waimao.derivation.rules.Rules;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The periods for which series may have figures, by the rows of all days, so that the result is the same for every
 * choice among them; with the sources of these rows, as the figures of one source follow from its own rows.
 */
final class PossiblePeriods {

    private record Search(SeriesKey series, int rank, Years years) {}

    private final Rules rules;
    private final Publications publications;
    private final KeptResults<Search, Map<Period, Set<String>>> found;

    PossiblePeriods(Rules rules, Publications publications) {
        this.rules = rules;
        this.publications = publications;
        this.found = new KeptResults<>(publications.rows());
    }

    /** The periods beginning in the years that may have figures by the rules from a rank on. */
    Set<Period> of(SeriesKey series, int rank, Years years) {
        return sources(series, rank, years).keySet();
    }

    /** As {@link #of(SeriesKey, int, Years)}, by the rows of the sources that count. */
    List<Period> of(SeriesKey series, int rank, Years years, Publications counted) {
        return sources(series, rank, years).entrySet().stream()
                .filter(sources -> counted.mayBeOf(sources.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<Period, Set<String>> sources(SeriesKey series, int rank, Years years) {
        return publications.mayHaveFiguresOfFlow(series)
                ? found.get(new Search(series, rank, years), () -> find(series, rank, years))
                : Map.of();
    }

    /**
     * Whether the rules from a rank on may produce a figure from the publications that count; true if rows are missing
     * to rule it out.
     */
    boolean has(FigureKey of, int rank, Publications counted) {
        var misses = publications.rows().misses();
        var sources = sources(of.series(), rank, Years.spanning(of.period())).get(of.period());
        return (sources != null && counted.mayBeOf(sources))
                || publications.rows().misses() > misses;
    }

    /**
     * Whether other periods may lead from the start of a period to its end; true if rows are missing to rule it out.
     */
    boolean mayLeadThrough(FigureKey of, Publications counted) {
        var misses = publications.rows().misses();
        var target = of.period();
        var begins = false;
        var ends = false;
        for (var period : of(of.series(), Rules.DIVISIONS, Years.spanning(target), counted)) {
            if (!period.equals(target)) {
                begins |= period.startsOrEndsWith(target.firstMonth());
                ends |= period.startsOrEndsWith(target.monthAfter());
            }
        }
        return (begins && ends) || publications.rows().misses() > misses;
    }

    private Map<Period, Set<String>> find(SeriesKey series, int rank, Years years) {
        var ofAllYears = found.kept(new Search(series, rank, Years.ALL));
        if (ofAllYears != null) {
            return within(years, ofAllYears);
        }
        var periods = new HashMap<Period, Set<String>>();
        if (publications.mayHave(series)) {
            add(publications.rows().sources(series, years), periods);
        }
        add(within(years, publications.tableSources(series)), periods);
        for (var probe : rules.probes(series, rank)) {
            add(sources(probe.series(), probe.rank(), years), periods);
        }
        return periods;
    }

    private static Map<Period, Set<String>> within(Years years, Map<Period, Set<String>> periods) {
        var found = new HashMap<>(periods);
        found.keySet().removeIf(period -> !years.has(period));
        return found;
    }

    private static void add(Map<Period, Set<String>> some, Map<Period, Set<String>> all) {
        some.forEach((period, sources) -> all.merge(period, sources, PossiblePeriods::union));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        if (one.containsAll(other)) {
            return one;
        }
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
