package io.waimao.rollups;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.waimao.observations.AreaCoverage;
import io.waimao.observations.FigureQuery;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Single figures, as they follow from those that are known on a day, in as few steps as it takes to find them. */
final class Derivations {

    private final Facts facts;
    private final Deduction deduction;
    private final DerivedSeries series;

    /** @param asOf null for now */
    Derivations(Facts facts, @Nullable LocalDate asOf) {
        this.facts = facts;
        this.deduction = new Deduction(facts, asOf);
        this.series = new DerivedSeries(facts, deduction);
    }

    /** The figures of their periods; of a question without one the latest. */
    Map<FigureQuery, Observation> figures(Set<FigureQuery> queries) {
        var found = new LinkedHashMap<FigureQuery, Observation>();
        var dated = new LinkedHashMap<FigureQuery, At>();
        var latest = new LinkedHashMap<FigureQuery, SeriesQuery>();
        for (var query : queries) {
            if (query.period() == null) {
                latest.put(query, new SeriesQuery(query.key(), null, null, null, deduction.asOf()));
            } else {
                dated.put(query, new At(query.key(), query.period()));
            }
        }
        var figures = at(Set.copyOf(dated.values()));
        dated.forEach((query, at) -> Optional.ofNullable(figures.get(at)).ifPresent(one -> found.put(query, one)));
        var last = series.latest(Set.copyOf(latest.values()));
        latest.forEach((query, of) -> Optional.ofNullable(last.get(of)).ifPresent(one -> found.put(query, one)));
        return found;
    }

    /** The figures that are known or follow, in as few steps as it takes to find them. */
    Map<At, Observation> at(Set<At> wanted) {
        var known = new HashMap<At, Observation>();
        var found = new HashMap<At, Observation>();
        var covered = covered(wanted);
        for (var rules : facts.hierarchy().steps()) {
            var open = new HashSet<>(covered);
            open.removeAll(found.keySet());
            if (!open.isEmpty()) {
                known.putAll(deduction.known(open, rules));
                found.putAll(deduction.follow(open, known, rules));
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

    /** What published figures would be if they followed from others. */
    Map<Observation, Observation> crossChecks(Set<Observation> published) {
        var kept = deduction.cells().kept(published.stream().map(At::of).collect(toSet()));
        var found = new HashMap<Observation, Observation>();
        for (var figure : published) {
            Optional.ofNullable(kept.get(At.of(figure))).ifPresent(derived -> found.put(figure, derived));
        }
        for (var rules : facts.hierarchy().steps()) {
            var open = new HashSet<>(published);
            open.removeAll(found.keySet());
            if (!open.isEmpty()) {
                var resolver = new Resolver(
                        rules, deduction.known(open.stream().map(At::of).collect(toSet()), rules));
                open.forEach(figure -> resolver.derive(At.of(figure)).ifPresent(derived -> found.put(figure, derived)));
            }
        }
        return found;
    }
}
