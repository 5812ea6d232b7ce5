package io.waimao.catalogue;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Reads all of the catalogue from the database, for the first answer of a process among others: by criteria, for to parse a
 * query as text takes longer there than all the rest of the answer.
 */
@ApplicationScoped
@Transactional
class CatalogueReader {

    private final EntityManager em;

    CatalogueReader(EntityManager em) {
        this.em = em;
    }

    CatalogueContents read() {
        return new CatalogueContents(
                CatalogueTables.PROVINCES.all(em, "position"),
                CatalogueTables.MARKETS.all(em, "position"),
                CatalogueTables.SECTORS.all(em, "position"),
                CatalogueTables.SOURCES.all(em, "code"),
                CatalogueTables.MEMBERSHIPS.all(em, "position"),
                rows(PartitionEntity.class).stream()
                        .sorted(comparing(row -> row.position))
                        .map(PartitionEntity::partition)
                        .toList(),
                rows(ExchangeRateEntity.class).stream()
                        .map(ExchangeRateEntity::rate)
                        .toList(),
                rows(MonthlyRateEntity.class).stream()
                        .map(MonthlyRateEntity::rate)
                        .toList());
    }

    private <E> List<E> rows(Class<E> entity) {
        var query = em.getCriteriaBuilder().createQuery(entity);
        return em.createQuery(query.select(query.from(entity))).getResultList();
    }
}
