package io.waimao.observations;

import io.waimao.catalogue.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;

/** Writes observations release by release, inside the transaction of whoever imports them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ObservationStore {

    private static final int TOGETHER = 1000;

    private final EntityManager em;
    private final ObservationRepository repository;
    private final Coverage coverage;
    private final Catalogue catalogue;
    private final RowLoader loader;

    ObservationStore(
            EntityManager em,
            ObservationRepository repository,
            Coverage coverage,
            Catalogue catalogue,
            RowLoader loader) {
        this.em = em;
        this.repository = repository;
        this.coverage = coverage;
        this.catalogue = catalogue;
        this.loader = loader;
    }

    /** Begins a release; the catalogue has to have what its figures refer to. */
    public ReleaseWriter begin(long release) {
        return new ReleaseWriter(em, coverage, loader, Details.of(catalogue), release);
    }

    /** Takes the figures of a release back; what they replaced is current again. */
    public void remove(long release) {
        var ids = RowIds.of(release);
        restore(release, ids);
        repository.delete("id between ?1 and ?2", ids.first(), ids.last());
        coverage.remove(release);
        for (var table : List.of("release_market", "release_sector")) {
            em.createNativeQuery("delete from " + table + " where release_id = ?1")
                    .setParameter(1, release)
                    .executeUpdate();
        }
    }

    private void restore(long release, RowIds ids) {
        var stored = new StoredVersions(em, coverage, release);
        var replacements = new Replacements(em, coverage);
        if (coverage.of(release).stream().noneMatch(stored::canHave)) {
            return;
        }
        var from = ids.first();
        List<RowKey> rows;
        do {
            rows = em.createQuery(
                            "select new io.waimao.observations.RowKey(o.id, o.detail, o.area, o.series, o.periodStart,"
                                    + " o.periodMonths) from ObservationEntity o where o.id between ?1 and ?2 order by o.id",
                            RowKey.class)
                    .setParameter(1, from)
                    .setParameter(2, ids.last())
                    .setMaxResults(TOGETHER)
                    .getResultList();
            var figures = rows.stream()
                    .filter(row ->
                            stored.canHave(row.figure().area(), row.figure().period(), row.detail()))
                    .map(RowKey::figure)
                    .toList();
            stored.of(figures)
                    .values()
                    .forEach(left -> replacements.arrange(
                            left,
                            Version.untils(
                                    left.stream().map(StoredVersion::version).toList())));
            replacements.write();
            from = rows.isEmpty() ? from : rows.get(rows.size() - 1).id() + 1;
        } while (rows.size() == TOGETHER);
        replacements.count();
    }

    /** The areas that a release has figures of. */
    public Set<String> areas(long release) {
        return coverage.areas(release);
    }

    /** How many figures are current. */
    public int countCurrent() {
        return coverage.current();
    }
}
