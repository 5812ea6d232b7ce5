package io.waimao.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;

/** The rows that roll-ups are made of, and those that they become, inside the transaction that changes the data. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RollUpRows {

    /** Rows that the database hands over, or takes, at a time. */
    private static final int TOGETHER = 1000;

    private final EntityManager em;
    private final ObservationRepository repository;

    RollUpRows(EntityManager em, ObservationRepository repository) {
        this.em = em;
        this.repository = repository;
    }

    /** Hands over what a source published for a province, flow and period, market by market. */
    public void each(String area, Flow flow, Period period, String source, Consumer<Observation> taker) {
        try (var rows = repository
                .find(
                        "area = ?1 and flow = ?2 and periodEnd = ?3 and periodMonths = ?4 and source = ?5 and not derived"
                                + " order by market",
                        area,
                        flow,
                        period.getEnd(),
                        period.months(),
                        source)
                .withHint(HibernateHints.HINT_FETCH_SIZE, TOGETHER)
                .project(Observation.class)
                .stream()) {
            rows.forEach(taker);
        }
    }

    /** The roll-ups of a source for the months that start in a range. */
    public List<Observation> monthly(String area, String source, LocalDate first, LocalDate last) {
        return repository
                .find(
                        "area = ?1 and source = ?2 and derived and periodMonths = 1 and periodStart between ?3 and ?4",
                        area,
                        source,
                        first,
                        last)
                .project(Observation.class)
                .list();
    }

    /** What a source published of groups, the world and totals in the periods that end in a range. */
    public List<Observation> published(
            String area, String source, LocalDate first, LocalDate last, Collection<String> countries) {
        return repository
                .find(
                        "area = ?1 and source = ?2 and not derived and periodEnd between ?3 and ?4"
                                + " and (sector = '_T' or market not in ?5)",
                        area,
                        source,
                        first,
                        last,
                        countries)
                .project(Observation.class)
                .list();
    }

    /** The tables of which a release has rows. */
    @SuppressWarnings("unchecked")
    public List<TableKey> tables(long release) {
        return em.createQuery(
                        "select distinct new io.waimao.observations.TableKey(o.area, o.source, o.periodStart, o.periodMonths)"
                                + " from ObservationEntity o where o.releaseId = ?1",
                        TableKey.class)
                .setParameter(1, release)
                .getResultList();
    }

    /** All tables of the sources. */
    public List<TableKey> tables(Collection<String> sources) {
        return em.createQuery(
                        "select distinct new io.waimao.observations.TableKey(o.area, o.source, o.periodStart, o.periodMonths)"
                                + " from ObservationEntity o where o.source in ?1 and not o.derived",
                        TableKey.class)
                .setParameter(1, sources)
                .getResultList();
    }

    /** Takes the roll-ups of a source for the periods back. */
    public void remove(String area, String source, Set<Period> periods) {
        periods.forEach(period -> repository.delete(
                "area = ?1 and source = ?2 and derived and periodEnd = ?3 and periodMonths = ?4",
                area,
                source,
                period.getEnd(),
                period.months()));
    }

    /** Keeps roll-ups. */
    public void add(List<Observation> derived) {
        em.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(ObservationRow.INSERT_DERIVED)) {
                for (int from = 0; from < derived.size(); from += TOGETHER) {
                    long id = nextBlock() * TOGETHER;
                    for (var figure : derived.subList(from, Math.min(from + TOGETHER, derived.size()))) {
                        ObservationRow.bind(insert, --id, null, figure);
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
            }
        });
    }

    /** Ids of roll-ups are negative, and taken by the block. */
    private long nextBlock() {
        return -em.unwrap(Session.class)
                .createNativeQuery("select nextval('roll_up_seq')", Long.class)
                .getSingleResult();
    }
}
