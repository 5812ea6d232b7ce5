package io.waimao.rollups;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
    private final List<Rule> rules;
    private final Cells cells;

    /** @param asOf null for now */
    Derivations(Facts facts, @Nullable LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
        this.rules = facts.hierarchy().rules();
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
        var series = series(Set.copyOf(latest.values()));
        latest.forEach((query, of) -> series.getOrDefault(of, List.of()).stream()
                .reduce((earlier, later) -> later)
                .ifPresent(one -> found.put(query, one)));
        return found;
    }

    /** The figures that are known or follow. */
    Map<At, Observation> at(Set<At> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return follow(wanted, known(wanted));
    }

    /** All from which the figures may follow, themselves included. */
    private Map<At, Observation> known(Set<At> places) {
        var keys = new HashSet<SeriesKey>();
        needed(places.stream().map(At::key).collect(toSet())).values().forEach(keys::addAll);
        var periods = Resolver.needed(Hierarchy.acrossTables(), places).stream()
                .map(At::period)
                .collect(toSet());
        return byPlace(facts.observations().at(keys, periods, asOf).stream());
    }

    /** What published figures would be if they followed from others. */
    Map<Observation, Observation> crossChecks(Set<Observation> published) {
        var places = published.stream().map(At::of).collect(toSet());
        var kept = cells.kept(places);
        var resolver = new Resolver(rules, known(places));
        var found = new HashMap<Observation, Observation>();
        for (var figure : published) {
            Optional.ofNullable(kept.get(At.of(figure)))
                    .or(() -> resolver.derive(At.of(figure)))
                    .ifPresent(derived -> found.put(figure, derived));
        }
        return found;
    }

    /** Each in the order of time. */
    Map<SeriesQuery, List<Observation>> series(Set<SeriesQuery> queries) {
        if (queries.isEmpty()) {
            return Map.of();
        }
        var keys = needed(queries.stream().map(SeriesQuery::key).collect(toSet()));
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
        var figures = follow(wanted.values().stream().flatMap(Set::stream).collect(toSet()), known);
        var found = new LinkedHashMap<SeriesQuery, List<Observation>>();
        wanted.forEach((query, ats) -> found.put(
                query,
                ats.stream()
                        .flatMap(at -> Optional.ofNullable(figures.get(at)).stream())
                        .toList()));
        return found;
    }

    /** The series from which each may follow, itself included; none for those of which there is nothing at all. */
    private Map<SeriesKey, Set<SeriesKey>> needed(Set<SeriesKey> keys) {
        var areas = facts.coverage().areas();
        return keys.stream().filter(key -> areas.contains(key.area())).collect(toMap(key -> key, this::needed));
    }

    private Set<SeriesKey> needed(SeriesKey key) {
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

    private Map<At, Observation> follow(Collection<At> wanted, Map<At, Observation> known) {
        var resolver = new Resolver(rules, known);
        var open = wanted.stream().filter(at -> resolver.find(at).isEmpty()).collect(toSet());
        if (!open.isEmpty()) {
            var unknown = Resolver.needed(Hierarchy.acrossTables(), open);
            unknown.removeAll(known.keySet());
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
