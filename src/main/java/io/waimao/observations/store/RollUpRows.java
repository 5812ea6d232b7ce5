package io.waimao.observations.store;

import static io.waimao.paging.Condition.between;
import static io.waimao.paging.Condition.is;
import static io.waimao.paging.Condition.isNot;

import io.waimao.observations.CurrentDays;
import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.TableKey;
import io.waimao.observations.rows.Indexes;
import io.waimao.paging.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.Session;

/** The input and output rows of roll-ups, within the transaction that changes the data. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RollUpRows {

    /** The fetch and batch size. */
    private static final int TOGETHER = 1000;

    private final EntityManager em;
    private final ObservationRepository repository;
    private final BulkLoader loader;

    RollUpRows(EntityManager em, ObservationRepository repository, BulkLoader loader) {
        this.loader = loader;
        this.em = em;
        this.repository = repository;
    }

    /**
     * Streams a source's figures for a province and flow, of periods that begin between the days, market by market: in
     * series order, the order of most stored rows.
     */
    public void each(
            String area, Flow flow, LocalDate first, LocalDate last, String source, Consumer<Observation> taker) {
        Condition<ObservationEntity> published = Condition.of(
                is("area", area),
                ObservationRows.ofSeriesWithin(area + "." + flow),
                between("periodStart", first, last),
                is("source", source),
                isNot("derived"));
        try (var rows = ObservationRows.LISTING.stream(em, published, "series", Indexes.FETCHED, Indexes.BY_SERIES)) {
            rows.forEach(taker);
        }
    }

    /** The tables with rows in a release. */
    @SuppressWarnings("unchecked")
    public List<TableKey> tables(long release) {
        return em.createQuery(
                        "select distinct new io.waimao.observations.TableKey(o.area, o.source, o.periodStart, o.periodMonths)"
                                + " from ObservationEntity o where o.id between ?1 and ?2",
                        TableKey.class)
                .setParameter(1, RowIds.of(release).first())
                .setParameter(2, RowIds.of(release).last())
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

    /** Deletes the roll-ups of a source for the periods. */
    public void remove(String area, String source, Set<Period> periods) {
        for (var flow : Flow.values()) {
            remove(area, flow, source, periods);
        }
    }

    private void remove(String area, Flow flow, String source, Set<Period> periods) {
        Condition<ObservationEntity> derived =
                Condition.of(coarse(area, flow, source), ObservationRows.exactly(periods), is("derived", true));
        var ids = ObservationRows.LISTING.all(em, derived, "id", Long.class, Indexes.BY_SLICE);
        for (int from = 0; from < ids.size(); from += TOGETHER) {
            repository.delete("area = ?1 and id in ?2", area, ids.subList(from, Math.min(from + TOGETHER, ids.size())));
        }
    }

    private static Condition<ObservationEntity> coarse(String area, Flow flow, String source) {
        return Condition.of(is("area", area), isNot("detail"), is("flow", flow), is("source", source));
    }

    /** Stores roll-ups, which are few compared with the details. */
    public void add(List<Observation> derived) {
        for (int from = 0; from < derived.size(); from += TOGETHER) {
            long id = -nextBlock() * TOGETHER;
            var rows = new ArrayList<StoredRow>();
            for (var figure : derived.subList(from, Math.min(from + TOGETHER, derived.size()))) {
                rows.add(
                        new StoredRow(--id, figure.key().code(), figure, false, CurrentDays.since(figure.knownFrom())));
            }
            em.unwrap(Session.class).doWork(connection -> {
                try (var writer = loader.on(connection)) {
                    writer.write(rows);
                    writer.end();
                }
            });
        }
    }

    /** Ids of roll-ups are negative and allocated in blocks; ids of imported rows are positive. */
    private long nextBlock() {
        return ((Number) em.createNativeQuery("select nextval('roll_up_seq')").getSingleResult()).longValue();
    }
}
