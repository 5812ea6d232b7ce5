package io.waimao.observations.store;

import static io.waimao.paging.Condition.between;
import static io.waimao.paging.Condition.in;
import static io.waimao.paging.Condition.is;
import static io.waimao.paging.Condition.isNot;

import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.observations.Slice;
import io.waimao.paging.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The figures as checks read them: many at a time, with those that others have replaced and the roll-ups. */
@ApplicationScoped
@Transactional
public class PublicationHistory {

    private final EntityManager em;

    PublicationHistory(EntityManager em) {
        this.em = em;
    }

    /** All of a slice. */
    public List<Observation> of(Slice slice) {
        return slice.halves()
                .flatMap(half -> ObservationRows.LISTING.all(em, ObservationRows.of(half)).stream())
                .toList();
    }

    /** Those of the periods that end between the days: one index has them beside each other. */
    public List<Observation> of(String area, boolean detail, Flow flow, LocalDate firstEnd, LocalDate lastEnd) {
        return ObservationRows.LISTING.all(
                em,
                Condition.of(
                        is("area", area),
                        is("detail", detail),
                        is("flow", flow),
                        between("periodEnd", firstEnd, lastEnd)),
                ObservationRows.BY_SLICE);
    }

    /** Those of one market and sector of an area, a country and an HS code among them. */
    public List<Observation> of(String area, Flow flow, String market, String sector) {
        var beginning = String.join(".", area, flow.name(), market, sector);
        return ObservationRows.LISTING.all(
                em,
                Condition.of(is("area", area), ObservationRows.ofSeriesWithin(beginning)),
                ObservationRows.BY_SERIES);
    }

    /**
     * Hands over the current figures of an area that were published series by series, without holding those of others.
     *
     * @param details whether those about countries and HS codes are wanted, too
     */
    public void eachSeries(String area, boolean details, Consumer<List<Observation>> taker) {
        var series = new ArrayList<Observation>();
        Condition<ObservationEntity> current = Condition.of(
                is("area", area),
                in("detail", details ? List.of(false, true) : List.of(false)),
                ObservationRows.current(null),
                isNot("derived"));
        try (var rows = ObservationRows.LISTING.stream(em, current, "series", ObservationRows.FETCHED)) {
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
