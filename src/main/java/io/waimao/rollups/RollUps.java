package io.waimao.rollups;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.observations.Coverage;
import io.waimao.observations.Derivation;
import io.waimao.observations.FigureQuery;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationCode;
import io.waimao.observations.Observations;
import io.waimao.observations.SeriesQuery;
import io.waimao.observations.SourceTables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The door to all figures: those that were published, those that are kept as roll-ups, and what follows from either. Whatever
 * the number of questions of one call, it costs the same few statements.
 */
@ApplicationScoped
@Transactional
public class RollUps {

    private final Observations observations;
    private final SourceTables tables;
    private final Coverage coverage;
    private final Catalogue catalogue;

    RollUps(Observations observations, SourceTables tables, Coverage coverage, Catalogue catalogue) {
        this.observations = observations;
        this.tables = tables;
        this.coverage = coverage;
        this.catalogue = catalogue;
    }

    /** The figures asked for; a question without one has no entry. */
    public Map<FigureQuery, Observation> figures(Set<FigureQuery> queries) {
        var found = new LinkedHashMap<>(observations.figures(queries));
        var missing = queries.stream()
                .filter(query -> !found.containsKey(query))
                .collect(groupingBy(query -> Optional.ofNullable(query.asOf()), toSet()));
        missing.forEach((asOf, alike) -> found.putAll(derivations(asOf).figures(alike)));
        return found;
    }

    /** The series asked for, each in the order of time. */
    public Map<SeriesQuery, List<Observation>> series(Set<SeriesQuery> queries) {
        var found = new LinkedHashMap<SeriesQuery, List<Observation>>();
        queries.stream()
                .collect(groupingBy(query -> Optional.ofNullable(query.asOf()), toSet()))
                .forEach((asOf, alike) -> found.putAll(derivedSeries(asOf).series(alike)));
        return found;
    }

    /** Figures by their public codes. */
    public Map<String, Observation> byCode(Collection<String> codes) {
        var found = new LinkedHashMap<>(observations.byCode(codes));
        var missing = new LinkedHashMap<String, At>();
        codes.stream().filter(code -> !found.containsKey(code)).forEach(code -> ObservationCode.parse(code)
                .flatMap(parsed -> parsed.key().map(key -> new At(key, parsed.period())))
                .ifPresent(at -> missing.put(code, at)));
        var derived = derivations(Optional.empty()).at(Set.copyOf(missing.values()));
        missing.forEach((code, at) -> Optional.ofNullable(derived.get(at))
                .filter(figure -> figure.getCode().equals(code))
                .ifPresent(figure -> found.put(code, figure)));
        return found;
    }

    /** As published figures would follow from others; where they do not, there is nothing. */
    public Map<Observation, Observation> crossChecks(Set<Observation> figures) {
        return derivations(Optional.empty())
                .crossChecks(
                        figures.stream().filter(figure -> !figure.isDerived()).collect(toSet()));
    }

    /** How figures follow from others; of those that are not derived there is nothing. */
    public Map<Observation, Derivation> derivations(Set<Observation> figures) {
        var found = new LinkedHashMap<Observation, Derivation>();
        var kept = new HashSet<Observation>();
        for (var figure : figures) {
            var derivation = figure.derivation();
            if (derivation != null && derivation.isStored()) {
                kept.add(figure);
            } else if (derivation != null) {
                found.put(figure, derivation);
            }
        }
        found.putAll(new Explanations(tables, new Hierarchy(catalogue)).of(kept));
        return found;
    }

    private Derivations derivations(Optional<LocalDate> asOf) {
        return new Derivations(facts(), asOf.orElse(null));
    }

    private DerivedSeries derivedSeries(Optional<LocalDate> asOf) {
        var facts = facts();
        return new DerivedSeries(facts, new Deduction(facts, asOf.orElse(null)));
    }

    private Facts facts() {
        return new Facts(observations, tables, coverage, catalogue, new Hierarchy(catalogue));
    }

    /** The breakdowns asked for. Those that differ only by the province cost the same few statements together. */
    public Map<BreakdownQuery, Breakdown> breakdowns(Set<BreakdownQuery> queries) {
        var found = new LinkedHashMap<BreakdownQuery, Breakdown>();
        queries.stream()
                .collect(groupingBy(query -> query.withArea("")))
                .values()
                .forEach(alike -> found.putAll(new BreakdownReader(facts(), alike).read()));
        return found;
    }
}
