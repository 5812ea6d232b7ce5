package io.waimao.observations.inventory;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Province;
import io.waimao.observations.Period;
import io.waimao.paging.Count;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The extent of the data, counted as releases come and go. A replacement has the same area and period as the figure it
 * replaces, so current figures have the extent of all figures.
 */
@ApplicationScoped
@Transactional
public class Coverage {

    private static final String CURRENT = "sum(c.figures - c.replaced)";

    private final EntityManager em;
    private final CoverageRepository repository;

    Coverage(EntityManager em, CoverageRepository repository) {
        this.em = em;
        this.repository = repository;
    }

    /** The coverage of each province and the nation. */
    public List<AreaCoverage> byArea() {
        return em.createQuery(
                        "select new io.waimao.observations.inventory.AreaCoverage(c.key.area, %s, min(c.firstStart), max(c.lastEnd))"
                                        .formatted(CURRENT)
                                + " from CoverageEntity c group by c.key.area order by c.key.area",
                        AreaCoverage.class)
                .getResultList();
    }

    /** The provinces, and the nation, that have figures. */
    public Set<String> areas() {
        return Set.copyOf(em.createQuery("select distinct c.key.area from CoverageEntity c", String.class)
                .getResultList());
    }

    /** The number of provinces with figures, without the nation. */
    public int provinces() {
        return em.createQuery(
                        "select count(distinct c.key.area) from CoverageEntity c where c.key.area <> ?1", Long.class)
                .setParameter(1, Province.NATION)
                .getSingleResult()
                .intValue();
    }

    public int current() {
        return Count.of(em.createQuery("select coalesce(" + CURRENT + ", 0) from CoverageEntity c", Long.class)
                .getSingleResult());
    }

    /** The period that starts first; of several, the shortest. */
    public Optional<Period> earliest() {
        return repository.find("order by firstStart, firstMonths").page(0, 1).stream()
                .findFirst()
                .map(row -> new Period(row.firstStart, row.firstMonths));
    }

    /** The period that ends last; of several, the longest. */
    public Optional<Period> latest() {
        return repository.find("order by lastEnd desc, lastMonths desc").page(0, 1).stream()
                .findFirst()
                .map(row -> new Period(row.lastEnd.plusDays(1).minusMonths(row.lastMonths), row.lastMonths));
    }

    public Set<String> areas(long release) {
        return of(release).stream().map(row -> row.key.area()).collect(toSet());
    }

    public List<CoverageEntity> of(long release) {
        return repository.list("key.releaseId", release);
    }

    /** The number of current figures about countries and HS codes, by area. */
    public Map<String, Integer> details() {
        return em.createQuery(
                        "select c.key.area, %s from CoverageEntity c where c.key.detail = true group by c.key.area"
                                .formatted(CURRENT),
                        Object[].class)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> Count.of((Long) row[1])));
    }

    /** The reach of all releases but this one. */
    public List<Reach> withoutRelease(long release) {
        return em.createQuery(
                        "select new io.waimao.observations.inventory.Reach(c.key.area, c.key.detail, min(c.firstStart), max(c.lastEnd))"
                                + " from CoverageEntity c where c.key.releaseId <> ?1 group by c.key.area, c.key.detail",
                        Reach.class)
                .setParameter(1, release)
                .getResultList();
    }

    public void add(CoverageEntity row) {
        repository.persist(row);
    }

    public void replaced(CoverageKey key, int more) {
        repository.update("replaced = replaced + ?1 where key = ?2", more, key);
    }

    public void remove(long release) {
        repository.delete("key.releaseId", release);
    }
}
