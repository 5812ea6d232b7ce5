package io.waimao.rollups;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.SeriesQuery;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Series of figures that are known on a day or follow from those that are. */
final class DerivedSeries {

    private final Facts facts;
    private final Deduction deduction;
    private final List<List<Rule>> steps;

    DerivedSeries(Facts facts, Deduction deduction) {
        this.facts = facts;
        this.deduction = deduction;
        this.steps = facts.hierarchy().steps();
    }

    /** The last figure of each series, in as few steps as it takes to find one. */
    Map<SeriesQuery, Observation> latest(Set<SeriesQuery> queries) {
        var found = new HashMap<SeriesQuery, Observation>();
        for (var rules : steps) {
            var open = new HashSet<>(queries);
            open.removeAll(found.keySet());
            found.putAll(last(series(open, rules)));
        }
        return found;
    }

    private static Map<SeriesQuery, Observation> last(Map<SeriesQuery, List<Observation>> series) {
        var last = new HashMap<SeriesQuery, Observation>();
        series.forEach((query, figures) ->
                figures.stream().reduce((earlier, later) -> later).ifPresent(figure -> last.put(query, figure)));
        return last;
    }

    /** Each in the order of time. */
    Map<SeriesQuery, List<Observation>> series(Set<SeriesQuery> queries) {
        return series(queries, steps.get(steps.size() - 1));
    }

    private Map<SeriesQuery, List<Observation>> series(Set<SeriesQuery> queries, List<Rule> rules) {
        if (queries.isEmpty()) {
            return Map.of();
        }
        var needed = needed(queries, rules);
        var asked = new HashSet<SeriesQuery>();
        needed.forEach((query, keys) -> keys.forEach(key -> asked.add(query.sourcesIn(key))));
        var known = Deduction.byPlace(
                facts.observations().series(asked).values().stream().flatMap(List::stream));
        var tables =
                deduction.cells().tables(asked.stream().map(SeriesQuery::key).collect(toSet()), null);
        var wanted = new HashMap<SeriesQuery, Set<At>>();
        needed.forEach((query, keys) -> {
            var totals = keys.stream().map(Cells::total).collect(toSet());
            var periods = Stream.concat(
                            known.keySet().stream().filter(at -> keys.contains(at.key())),
                            tables.keySet().stream().filter(at -> totals.contains(at.key())))
                    .map(At::period)
                    .collect(toSet());
            wanted.put(query, wanted(query, periods));
        });
        var figures =
                deduction.follow(wanted.values().stream().flatMap(Set::stream).collect(toSet()), known, rules);
        var found = new LinkedHashMap<SeriesQuery, List<Observation>>();
        wanted.forEach((query, ats) -> found.put(
                query,
                ats.stream()
                        .flatMap(at -> Optional.ofNullable(figures.get(at)).stream())
                        .toList()));
        return found;
    }

    /** The series from which each may follow, itself included; none for those of which there is nothing at all. */
    private Map<SeriesQuery, Set<SeriesKey>> needed(Set<SeriesQuery> queries, List<Rule> rules) {
        var areas = facts.coverage().areas();
        return queries.stream()
                .collect(toMap(
                        query -> query,
                        query -> areas.contains(query.key().area()) ? Deduction.needed(query.key(), rules) : Set.of()));
    }

    /** Of the periods, and of those that consist of them, the ones asked for. */
    private static Set<At> wanted(SeriesQuery query, Set<Period> periods) {
        var all = new TreeSet<>(periods);
        for (var period : periods) {
            period.calendarYear().ifPresent(all::add);
            if (period.months() == 1) {
                all.add(period.sinceJanuary());
            }
        }
        return all.stream()
                .filter(query::asksFor)
                .map(period -> new At(query.key(), period))
                .collect(toCollection(LinkedHashSet::new));
    }
}
