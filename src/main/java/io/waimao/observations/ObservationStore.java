package io.waimao.observations;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** Writes observations release by release, inside the transaction of whoever imports them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ObservationStore {

    /** An id is made of the number of the release and that of the row. */
    private static final long ROWS = 1L << 32;

    private static final String SAME_FIGURE =
            "a.area = b.area and a.series = b.series and a.period_start = b.period_start and a.period_months = b.period_months"
                    + " and a.source <> b.source and not a.derived and not b.derived";

    /** A figure is known until the publication of the next one; of those of one day the last by source counts. */
    private static final String ARRANGE = """
            update observation o set known_until = (
              select min(n.known_from) from observation n
              where n.area = o.area and n.series = o.series
                and n.period_start = o.period_start and n.period_months = o.period_months and not n.derived
                and (n.known_from > o.known_from or n.known_from = o.known_from and n.source > o.source))
            where o.id in (%s)
            """;

    private final EntityManager em;
    private final ObservationRepository repository;

    ObservationStore(EntityManager em, ObservationRepository repository) {
        this.em = em;
        this.repository = repository;
    }

    /** @param rows how many rows of the release were added before */
    public void add(List<Observation> observations, long release, long rows) {
        em.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(ObservationRow.INSERT)) {
                long id = release * ROWS + rows;
                for (var observation : observations) {
                    ObservationRow.bind(insert, id++, release, observation);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** Which of the figures there are already from the same source, by their public codes. */
    public Set<String> present(List<Observation> observations) {
        var codes = observations.stream().map(Observation::getCode).collect(toSet());
        return repository
                .find(
                        "area in ?1 and series in ?2 and source in ?3 and not derived",
                        observations.stream().map(figure -> figure.key().area()).collect(toSet()),
                        observations.stream().map(figure -> figure.key().code()).collect(toSet()),
                        observations.stream().map(Observation::sourceCode).collect(toSet()))
                .project(Observation.class)
                .stream()
                .map(Observation::getCode)
                .filter(codes::contains)
                .collect(toSet());
    }

    /** The sources that have figures. */
    public Set<String> sources() {
        return Set.copyOf(em.createQuery("select distinct o.source from ObservationEntity o", String.class)
                .getResultList());
    }

    /** Orders the versions of each figure of the release by their publication, once all of them are there. */
    public void arrange(long release) {
        if (sources().size() > 1) {
            var ids =
                    ("select b.id from observation b where b.release_id = %1$d and exists (select 1 from observation a"
                                    + " where %2$s) union select a.id from observation a join observation b on %2$s"
                                    + " where b.release_id = %1$d")
                            .formatted(release, SAME_FIGURE);
            em.createNativeQuery(ARRANGE.formatted(ids)).executeUpdate();
        }
    }

    /** Takes the figures of a release back; what they replaced is current again. */
    public void remove(long release) {
        var left = ("select distinct a.id from observation a join observation b on %2$s"
                        + " where b.release_id = %1$d and a.release_id <> %1$d")
                .formatted(release, SAME_FIGURE);
        @SuppressWarnings("unchecked")
        List<Number> ids = em.createNativeQuery(left).getResultList();
        repository.delete("releaseId", release);
        for (int from = 0; from < ids.size(); from += 1000) {
            var some = ids.subList(from, Math.min(from + 1000, ids.size()));
            em.createNativeQuery(ARRANGE.formatted(":ids"))
                    .setParameter("ids", some)
                    .executeUpdate();
        }
    }

    /** How many figures are current. */
    public int countCurrent() {
        return (int) repository.count("knownUntil is null and not derived");
    }
}
