package io.waimao.observations.store;

import static io.waimao.paging.Condition.between;
import static io.waimao.paging.Condition.in;
import static io.waimao.paging.Condition.is;
import static io.waimao.paging.Condition.isNot;

import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.observations.Slice;
import io.waimao.observations.rows.Indexes;
import io.waimao.paging.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The figures as checks read them: in bulk, including replaced ones and roll-ups. */
@ApplicationScoped
@Transactional
public class PublicationHistory {

    private final EntityManager em;
    private final AreaCondition ofAreas;

    PublicationHistory(EntityManager em, AreaCondition ofAreas) {
        this.em = em;
        this.ofAreas = ofAreas;
    }

    /** All figures of a slice. */
    public List<Observation> of(Slice slice) {
        return slice.halves()
                .flatMap(half -> ObservationRows.LISTING.all(em, ObservationRows.of(half, ofAreas)).stream())
                .toList();
    }

    /** The figures of periods that end between the days; an index stores them side by side. */
    public List<Observation> of(String area, boolean detail, Flow flow, LocalDate firstEnd, LocalDate lastEnd) {
        return ObservationRows.LISTING.all(
                em,
                Condition.of(
                        is("area", area),
                        is("detail", detail),
                        is("flow", flow),
                        between("periodEnd", firstEnd, lastEnd)),
                Indexes.BY_SLICE);
    }

    /** The figures of a market and sector of an area, possibly a country and an HS code. */
    public List<Observation> of(String area, Flow flow, String market, String sector) {
        var beginning = String.join(".", area, flow.name(), market, sector);
        return ObservationRows.LISTING.all(
                em, Condition.of(is("area", area), ObservationRows.ofSeriesWithin(beginning)), Indexes.BY_SERIES);
    }

    /**
     * Streams the current published figures of an area, one series at a time.
     *
     * @param details whether to include figures about countries and HS codes
     */
    public void eachSeries(String area, boolean details, Consumer<List<Observation>> taker) {
        var series = new ArrayList<Observation>();
        Condition<ObservationEntity> current = Condition.of(
                is("area", area),
                in("detail", details ? List.of(false, true) : List.of(false)),
                ObservationRows.current(null),
                isNot("derived"));
        try (var rows = ObservationRows.LISTING.stream(em, current, "series", Indexes.FETCHED)) {
            rows.forEach(figure -> {
                if (!series.isEmpty() && !series.get(0).key().equals(figure.key())) {
                    taker.accept(List.copyOf(series));
                    series.clear();
                }
                series.add(figure);
            });
        }
        if (!series.isEmpty()) {
            taker.accept(List.copyOf(series));
        }
    }
}
