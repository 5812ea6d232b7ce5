package io.waimao.observations.store;

import static io.waimao.paging.Condition.atLeast;
import static io.waimao.paging.Condition.atMost;
import static io.waimao.paging.Condition.in;
import static io.waimao.paging.Condition.is;
import static io.waimao.paging.Condition.isNot;

import io.waimao.catalogue.Catalogue;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationFilter;
import io.waimao.observations.ObservationOrder;
import io.waimao.observations.Period;
import io.waimao.paging.Condition;
import io.waimao.paging.Page;
import io.waimao.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pages of published figures. */
@ApplicationScoped
@Transactional
public class ObservationLists {

    private final EntityManager em;
    private final Catalogue catalogue;

    ObservationLists(EntityManager em, Catalogue catalogue) {
        this.em = em;
        this.catalogue = catalogue;
    }

    public Page<Observation> list(
            ObservationFilter filter, List<ObservationOrder> orderBy, @Nullable LocalDate asOf, PageRequest page) {
        return ObservationRows.LISTING.page(em, rows(filter, asOf), ObservationOrder.keys(orderBy), page);
    }

    /** @param fields the requested API fields; others may not be read */
    public Page<Observation> list(
            ObservationFilter filter,
            List<ObservationOrder> orderBy,
            @Nullable LocalDate asOf,
            PageRequest page,
            Set<String> fields) {
        return ObservationRows.LISTING.page(
                em, rows(filter, asOf), ObservationOrder.keys(orderBy), page, ObservationColumns.leftOut(fields));
    }

    /** All published figures, including replaced ones, in import order. */
    public Page<Observation> listAll(ObservationFilter filter, PageRequest page) {
        return ObservationRows.LISTING.page(em, conditions(filter), List.of(), page);
    }

    public int count(ObservationFilter filter, @Nullable LocalDate asOf) {
        return ObservationRows.LISTING.count(em, rows(filter, asOf));
    }

    private Condition<ObservationEntity> rows(ObservationFilter filter, @Nullable LocalDate asOf) {
        return conditions(filter).and(ObservationRows.current(asOf));
    }

    private Condition<ObservationEntity> conditions(ObservationFilter filter) {
        var detail = DetailSeries.of(catalogue).have(filter.markets(), filter.sectors());
        return Condition.of(
                isNot("derived"),
                detail.map(known -> Condition.<ObservationEntity>is("detail", known))
                        .orElseGet(Condition::all),
                in("area", filter.provinces()),
                in("flow", filter.flows()),
                in("market", filter.markets()),
                in("sector", filter.sectors()),
                in("brand", filter.brands()),
                in("enterprise", filter.enterprises()),
                in("regime", filter.regimes()),
                in("measure", filter.measures()),
                in("unit", filter.units()),
                in("status", filter.statuses()),
                in("confidence", filter.confidences()),
                in("source", filter.sources()),
                periods(filter.periods()),
                atLeast(
                        "periodStart",
                        filter.from() == null
                                ? null
                                : Period.parse(filter.from()).start()),
                atMost(
                        "periodEnd",
                        filter.to() == null ? null : Period.parse(filter.to()).getEnd()));
    }

    private static Condition<ObservationEntity> periods(@Nullable List<String> codes) {
        if (codes == null) {
            return Condition.all();
        }
        return Condition.any(codes.stream()
                .map(Period::parse)
                .map(period -> Condition.<ObservationEntity>of(
                        is("periodStart", period.start()),
                        is("periodMonths", period.months()),
                        is("periodEnd", period.getEnd())))
                .toList());
    }
}
