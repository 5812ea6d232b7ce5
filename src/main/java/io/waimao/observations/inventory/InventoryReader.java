package io.waimao.observations.inventory;

import static java.util.stream.Collectors.toSet;

import io.waimao.observations.CompleteTable;
import io.waimao.observations.SeriesFamily;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads the inventory from the database, in one statement for each of its parts. */
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

    /**
     * Reads columns, not entities: a transaction that changes the data would dirty-check all entities at each flush.
     */
    private List<CompleteTable> tables() {
        var cb = em.getCriteriaBuilder();
        var query = cb.createTupleQuery();
        var row = query.from(CompleteTableEntity.class);
        query.multiselect(row.get("key"), row.get("knownFrom"), row.get("listsCountries"), row.get("listsProducts"));
        return em.createQuery(query)
                .getResultStream()
                .map(InventoryReader::table)
                .toList();
    }

    private static CompleteTable table(Tuple row) {
        var key = row.get(0, CompleteTableKey.class);
        return new CompleteTable(
                key.scope(),
                key.source(),
                row.get(1, LocalDate.class),
                row.get(2, Boolean.class),
                row.get(3, Boolean.class));
    }

    private List<AreaSource> sources() {
        var cb = em.getCriteriaBuilder();
        var query = cb.createQuery(AreaSource.class);
        var row = query.from(CoverageEntity.class);
        var area = row.get("key").get("area");
        var source = row.get("key").get("source");
        query.select(cb.construct(
                        AreaSource.class,
                        area,
                        source,
                        cb.least(row.<LocalDate>get("firstStart")),
                        cb.greatest(row.<LocalDate>get("lastEnd"))))
                .groupBy(area, source);
        return em.createQuery(query).getResultList();
    }
}
