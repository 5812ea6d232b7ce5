package io.waimao.observations.store;

import io.waimao.catalogue.Catalogue;
import io.waimao.observations.inventory.Coverage;
import io.waimao.observations.inventory.Inventory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes observations release by release, within the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ObservationStore {

    private static final int TOGETHER = 1000;

    /** A number that no release has. */
    private static final long NO_RELEASE = 0;

    private final EntityManager em;
    private final ObservationRepository repository;
    private final Coverage coverage;
    private final Catalogue catalogue;
    private final BulkLoader loader;
    private final CompleteTables tables;
    private final Inventory inventory;

    ObservationStore(
            EntityManager em,
            ObservationRepository repository,
            Coverage coverage,
            Catalogue catalogue,
            BulkLoader loader,
            CompleteTables tables,
            Inventory inventory) {
        this.em = em;
        this.repository = repository;
        this.coverage = coverage;
        this.catalogue = catalogue;
        this.loader = loader;
        this.tables = tables;
        this.inventory = inventory;
    }

    /**
     * Marks the current transaction as changing the data: from now on it sees the stored inventory with its own
     * changes.
     */
    public void beginChange() {
        inventory.changing();
    }

    /** Begins a release; the catalogue must already contain all codes of its figures. */
    public ReleaseWriter begin(long release) {
        return new ReleaseWriter(
                em, coverage, loader, DetailSeries.of(catalogue), tables.succession(), inventory, release);
    }

    /** Deletes the figures of a release; figures that they had replaced become current again. */
    public void remove(long release) {
        var ids = RowIds.of(release);
        restore(release, ids);
        repository.delete("id between ?1 and ?2", ids.first(), ids.last());
        coverage.remove(release);
        for (var table : List.of("release_market", "release_sector", "release_family")) {
            em.createNativeQuery("delete from " + table + " where release_id = ?1")
                    .setParameter(1, release)
                    .executeUpdate();
        }
        inventory.changing();
    }

    private void restore(long release, RowIds ids) {
        var stored = new StoredPublications(em, coverage, release);
        if (coverage.of(release).stream().noneMatch(stored::canHave)) {
            return;
        }
        var replacements = new Replacements(em, loader, coverage, tables.succession());
        var from = ids.first();
        List<RowKey> rows;
        do {
            rows = em.createQuery(
                            "select new io.waimao.observations.store.RowKey(o.id, o.detail, o.series, o.periodStart, o.periodMonths)"
                                    + " from ObservationEntity o where o.id between ?1 and ?2 order by o.id",
                            RowKey.class)
                    .setParameter(1, from)
                    .setParameter(2, ids.last())
                    .setMaxResults(TOGETHER)
                    .getResultList();
            var figures = rows.stream()
                    .filter(row -> stored.canHave(row.figure(), row.detail()))
                    .map(RowKey::figure)
                    .toList();
            stored.of(figures).forEach(replacements::arrange);
            replacements.write();
            from = rows.isEmpty() ? from : rows.get(rows.size() - 1).id() + 1;
        } while (rows.size() == TOGETHER);
        replacements.count();
    }

    /** Recomputes the current publication of all figures: the rule may have changed since they were stored. */
    public void arrangeAll() {
        var replacements = new Replacements(em, loader, coverage, tables.succession());
        var stored = new StoredPublications(em, coverage, NO_RELEASE);
        coverage.areas().forEach(area -> arrangeAll(area, stored, replacements));
        replacements.count();
    }

    private void arrangeAll(String area, StoredPublications stored, Replacements replacements) {
        var several = em.createQuery(
                        "select new io.waimao.observations.store.RowKey(min(o.id), o.detail, o.series, o.periodStart, o.periodMonths)"
                                + " from ObservationEntity o where o.area = ?1 and o.derived = false"
                                + " group by o.detail, o.series, o.periodStart, o.periodMonths having count(o) > 1"
                                + " order by o.series",
                        RowKey.class)
                .setParameter(1, area)
                .getResultList();
        for (int from = 0; from < several.size(); from += TOGETHER) {
            var part = several.subList(from, Math.min(from + TOGETHER, several.size()));
            stored.of(part.stream().map(RowKey::figure).toList()).forEach(replacements::arrange);
            replacements.write();
        }
    }

    /** The areas with figures in a release. */
    public Set<String> areas(long release) {
        return coverage.areas(release);
    }

    /** The sectors that releases have figures of, each with the first of them. */
    public Map<String, Long> sectors() {
        return releasesBy("sector");
    }

    /** The markets that releases have figures of, each with the first of them. */
    public Map<String, Long> markets() {
        return releasesBy("market");
    }

    private Map<String, Long> releasesBy(String what) {
        var releases = new HashMap<String, Long>();
        for (var row : em.createNativeQuery(
                        "select %1$s, min(release_id) from release_%1$s group by %1$s".formatted(what), Object[].class)
                .getResultList()) {
            var columns = (Object[]) row;
            releases.put((String) columns[0], ((Number) columns[1]).longValue());
        }
        return releases;
    }

    /** The number of current figures. */
    public int countCurrent() {
        return coverage.current();
    }
}
