package io.waimao.catalogue.store;

import static java.util.Comparator.comparing;

import io.waimao.catalogue.CatalogueContents;
import io.waimao.catalogue.CatalogueSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Reads the whole catalogue from the database. Uses criteria queries: parsing a textual query would take most of the
 * time of a process's first answer.
 */
@ApplicationScoped
@Transactional
public class CatalogueReader implements CatalogueSource {

    private final EntityManager em;

    public CatalogueReader(EntityManager em) {
        this.em = em;
    }

    @Override
    public CatalogueContents read() {
        return new CatalogueContents(
                CatalogueProjections.PROVINCES.all(em, "position"),
                CatalogueProjections.MARKETS.all(em, "position"),
                CatalogueProjections.SECTORS.all(em, "position"),
                CatalogueProjections.SOURCES.all(em, "code"),
                CatalogueProjections.MEMBERSHIPS.all(em, "position"),
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
