package io.waimao.rollups;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.waimao.observations.AreaCoverage;
import io.waimao.observations.FigureQuery;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.SeriesQuery;
import java.time.LocalDate;
import java.util.Collection;
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
import org.jspecify.annotations.Nullable;

/** What follows from the figures that are known on a day. */
final class Derivations {

    private final Facts facts;
    private final @Nullable LocalDate asOf;
    private final List<List<Rule>> steps;
    private final Cells cells;

    /** @param asOf null for now */
    Derivations(Facts facts, @Nullable LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
        this.steps = facts.hierarchy().steps();
        this.cells = new Cells(facts, asOf);
    }

    /** The figures of their periods; of a question without one the latest. */
    Map<FigureQuery, Observation> figures(Set<FigureQuery> queries) {
        var found = new LinkedHashMap<FigureQuery, Observation>();
        var dated = new LinkedHashMap<FigureQuery, At>();
        var latest = new LinkedHashMap<FigureQuery, SeriesQuery>();
        for (var query : queries) {
            if (query.period() == null) {
                latest.put(query, new SeriesQuery(query.key(), null, null, null, asOf));
            } else {
                dated.put(query, new At(query.key(), query.period()));
            }
        }
        var figures = at(Set.copyOf(dated.values()));
        dated.forEach((query, at) -> Optional.ofNullable(figures.get(at)).ifPresent(one -> found.put(query, one)));
        var last = latest(Set.copyOf(latest.values()));
        latest.forEach((query, of) -> Optional.ofNullable(last.get(of)).ifPresent(one -> found.put(query, one)));
        return found;
    }

    /** The last figure of each series, in as few steps as it takes to find one. */
    private Map<SeriesQuery, Observation> latest(Set<SeriesQuery> queries) {
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

    /** The figures that are known or follow, in as few steps as it takes to find them. */
    Map<At, Observation> at(Set<At> wanted) {
        var known = new HashMap<At, Observation>();
        var found = new HashMap<At, Observation>();
        var covered = covered(wanted);
        for (var rules : steps) {
            var open = new HashSet<>(covered);
            open.removeAll(found.keySet());
            if (!open.isEmpty()) {
                known.putAll(known(open, rules));
                found.putAll(follow(open, known, rules));
            }
        }
        return found;
    }

    /** Without those of whose province and time there is nothing at all. */
    private Set<At> covered(Set<At> wanted) {
        if (wanted.isEmpty()) {
            return wanted;
        }
        var coverage = facts.coverage().byArea().stream().collect(toMap(AreaCoverage::area, area -> area));
        return wanted.stream()
                .filter(at -> Optional.ofNullable(coverage.get(at.key().area()))
                        .filter(area -> !at.period().getEnd().isBefore(area.earliest())
                                && !at.period().start().isAfter(area.latest()))
                        .isPresent())
                .collect(toSet());
    }

    /** All from which the figures may follow by the rules, themselves included. */
    private Map<At, Observation> known(Set<At> places, List<Rule> rules) {
        var keys = places.stream()
                .map(At::key)
                .distinct()
                .flatMap(key -> needed(key, rules).stream())
                .collect(toSet());
        var periods = Resolver.needed(Hierarchy.acrossTables(rules), places).stream()
                .map(At::period)
                .collect(toSet());
        return byPlace(facts.observations().at(keys, periods, asOf).stream());
    }

    /** What published figures would be if they followed from others. */
    Map<Observation, Observation> crossChecks(Set<Observation> published) {
        var kept = cells.kept(published.stream().map(At::of).collect(toSet()));
        var found = new HashMap<Observation, Observation>();
        for (var figure : published) {
            Optional.ofNullable(kept.get(At.of(figure))).ifPresent(derived -> found.put(figure, derived));
        }
        for (var rules : steps) {
            var open = new HashSet<>(published);
            open.removeAll(found.keySet());
            if (!open.isEmpty()) {
                var resolver =
                        new Resolver(rules, known(open.stream().map(At::of).collect(toSet()), rules));
                open.forEach(figure -> resolver.derive(At.of(figure)).ifPresent(derived -> found.put(figure, derived)));
            }
        }
        return found;
    }

    /** Each in the order of time. */
    Map<SeriesQuery, List<Observation>> series(Set<SeriesQuery> queries) {
        return series(queries, steps.get(steps.size() - 1));
    }

    private Map<SeriesQuery, List<Observation>> series(Set<SeriesQuery> queries, List<Rule> rules) {
        if (queries.isEmpty()) {
            return Map.of();
        }
        var keys = needed(queries.stream().map(SeriesQuery::key).collect(toSet()), rules);
        var asked = keys.values().stream()
                .flatMap(Set::stream)
                .map(key -> new SeriesQuery(key, null, null, null, asOf))
                .collect(toSet());
        var known = byPlace(facts.observations().series(asked).values().stream().flatMap(List::stream));
        var tables = cells.tables(keys.values().stream().flatMap(Set::stream).collect(toSet()), null);
        var wanted = new HashMap<SeriesQuery, Set<At>>();
        for (var query : queries) {
            var needed = keys.getOrDefault(query.key(), Set.of());
            var totals = needed.stream().map(Cells::total).collect(toSet());
            var periods = Stream.concat(
                            known.keySet().stream().filter(at -> needed.contains(at.key())),
                            tables.keySet().stream().filter(at -> totals.contains(at.key())))
                    .map(At::period)
                    .collect(toSet());
            wanted.put(query, wanted(query, periods));
        }
        var figures = follow(wanted.values().stream().flatMap(Set::stream).collect(toSet()), known, rules);
        var found = new LinkedHashMap<SeriesQuery, List<Observation>>();
        wanted.forEach((query, ats) -> found.put(
                query,
                ats.stream()
                        .flatMap(at -> Optional.ofNullable(figures.get(at)).stream())
                        .toList()));
        return found;
    }

    /** The series from which each may follow, itself included; none for those of which there is nothing at all. */
    private Map<SeriesKey, Set<SeriesKey>> needed(Set<SeriesKey> keys, List<Rule> rules) {
        var areas = facts.coverage().areas();
        return keys.stream()
                .filter(key -> areas.contains(key.area()))
                .collect(toMap(key -> key, key -> needed(key, rules)));
    }

    private static Set<SeriesKey> needed(SeriesKey key, List<Rule> rules) {
        var needed = new LinkedHashSet<>(Set.of(key));
        for (var rule : rules) {
            needed.addAll(List.copyOf(needed).stream().flatMap(rule::keys).toList());
        }
        return needed;
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
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<At, Observation> follow(Collection<At> wanted, Map<At, Observation> known, List<Rule> rules) {
        var resolver = new Resolver(rules, known);
        var open = wanted.stream().filter(at -> resolver.find(at).isEmpty()).collect(toSet());
        if (!open.isEmpty() && rules.size() >= Hierarchy.ACROSS_TABLES) {
            var unknown = Resolver.needed(Hierarchy.acrossTables(rules), open);
            unknown.removeAll(known.keySet());
            if (rules.size() == Hierarchy.ACROSS_TABLES) {
                unknown.removeIf(
                        at -> facts.hierarchy().groups().isGroup(at.key().market()));
            }
            cells.read(unknown).forEach(known::putIfAbsent);
        }
        var found = new HashMap<At, Observation>();
        new HashSet<>(wanted).forEach(at -> resolver.find(at).ifPresent(figure -> found.put(at, figure)));
        return found;
    }

    private static Map<At, Observation> byPlace(Stream<Observation> figures) {
        return figures.collect(toMap(At::of, figure -> figure, (same, again) -> same, HashMap::new));
    }
}
