package io.waimao.derivation.breakdowns;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.derivation.Derivations;
import io.waimao.derivation.hierarchy.Hierarchies;
import io.waimao.observations.inventory.Inventory;
import io.waimao.observations.store.Observations;
import io.waimao.paging.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Divides figures into their parts. Breakdowns that differ only by province share the same few statements. */
@ApplicationScoped
@Transactional
public class Breakdowns {

    private final Derivations derivations;
    private final Observations observations;
    private final Inventory inventory;
    private final Hierarchies hierarchies;
    private final Catalogue catalogue;

    Breakdowns(
            Derivations derivations,
            Observations observations,
            Inventory inventory,
            Hierarchies hierarchies,
            Catalogue catalogue) {
        this.derivations = derivations;
        this.observations = observations;
        this.inventory = inventory;
        this.hierarchies = hierarchies;
        this.catalogue = catalogue;
    }

    /** @throws BadInput if a requested code is no part of the whole, or the cursor is not of this breakdown */
    public void check(BreakdownQuery query, List<String> codes) {
        new PossibleParts(query, hierarchies.current(), catalogue).check(codes);
        BreakdownPages.page(query, List.of());
    }

    /** The breakdowns for the queries, which must be checked. */
    public Map<BreakdownQuery, Breakdown> find(Set<BreakdownQuery> queries) {
        var found = new LinkedHashMap<BreakdownQuery, Breakdown>();
        queries.stream()
                .collect(groupingBy(query -> query.withArea(""), LinkedHashMap::new, toSet()))
                .values()
                .forEach(alike -> found.putAll(findAlike(alike)));
        return found;
    }

    /** Computes breakdowns that differ only by province. */
    private Map<BreakdownQuery, Breakdown> findAlike(Set<BreakdownQuery> alike) {
        var session = derivations.session(alike.iterator().next().asOf());
        var hierarchy = hierarchies.current();
        var reader = new BreakdownReader(observations, inventory.current(), hierarchy);
        reader.read(alike, session.rows());
        var codes = new LinkedHashMap<BreakdownQuery, BreakdownCodes>();
        alike.forEach(query -> codes.put(query, new BreakdownCodes(query, reader, hierarchy, catalogue)));
        return session.ask(figures -> {
            var found = new LinkedHashMap<BreakdownQuery, Breakdown>();
            codes.forEach((query, parts) -> found.put(query, new BreakdownFinder(figures, parts, query).find()));
            return found;
        });
    }
}
