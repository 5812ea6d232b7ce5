package io.waimao.observations;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Reads the inventory from the database, by as many statements as it has parts. */
@ApplicationScoped
@Transactional
class InventoryReader {

    private final EntityManager em;

    InventoryReader(EntityManager em) {
        this.em = em;
    }

    InventoryContents read() {
        return new InventoryContents(families(), tables(), sources());
    }

    private Set<SeriesFamily> families() {
        var query = em.getCriteriaBuilder().createQuery(ReleaseFamilyKey.class);
        var row = query.from(ReleaseFamilyEntity.class);
        return em.createQuery(query.select(row.get("key")))
                .getResultStream()
                .map(ReleaseFamilyKey::family)
                .collect(toSet());
    }

    /** As records, not entities: a transaction that changes the data would compare all of them at each flush. */
    private List<CompleteTable> tables() {
        var cb = em.getCriteriaBuilder();
        var query = cb.createQuery(CompleteTable.class);
        var row = query.from(CompleteTableEntity.class);
        query.select(cb.construct(
                CompleteTable.class,
                row.get("key"),
                row.get("knownFrom"),
                row.get("listsCountries"),
                row.get("listsProducts")));
        return em.createQuery(query).getResultList();
    }

    private List<AreaSource> sources() {
        var cb = em.getCriteriaBuilder();
        var query = cb.createQuery(AreaSource.class);
        var key = query.from(CoverageEntity.class).get("key");
        query.select(cb.construct(AreaSource.class, key.get("area"), key.get("source")))
                .distinct(true);
        return em.createQuery(query).getResultList();
    }
}
