package io.waimao.rollups;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds by some of the rules what follows from what is known on a day, and reads what that takes. */
final class Deduction {

    private final Facts facts;
    private final @Nullable LocalDate asOf;
    private final Cells cells;

    /** @param asOf null for now */
    Deduction(Facts facts, @Nullable LocalDate asOf) {
        this.facts = facts;
        this.asOf = asOf;
        this.cells = new Cells(facts, asOf);
    }

    Cells cells() {
        return cells;
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    /** All from which the figures may follow by the rules, themselves included. */
    Map<At, Observation> known(Set<At> places, List<Rule> rules) {
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

    /** The series from which one may follow, itself included. */
    static Set<SeriesKey> needed(SeriesKey key, List<Rule> rules) {
        var needed = new LinkedHashSet<>(Set.of(key));
        for (var rule : rules) {
            needed.addAll(List.copyOf(needed).stream().flatMap(rule::keys).toList());
        }
        return needed;
    }

    /** Those that are known or follow; what is known already need not be all. */
    Map<At, Observation> follow(Collection<At> wanted, Map<At, Observation> known, List<Rule> rules) {
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

    static Map<At, Observation> byPlace(Stream<Observation> figures) {
        return figures.collect(toMap(At::of, figure -> figure, (same, again) -> same, HashMap::new));
    }
}
