package io.waimao.observations;

import io.waimao.catalogue.Catalogue;
import io.waimao.query.Listing;
import io.waimao.query.Page;
import io.waimao.query.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Predicate;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The published figures, page by page. */
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

    /** All that was ever published, replaced figures included, in the order of its import. */
    public Page<Observation> listAll(ObservationFilter filter, PageRequest page) {
        return ObservationRows.LISTING.page(em, conditions(filter), List.of(), page);
    }

    public int count(ObservationFilter filter, @Nullable LocalDate asOf) {
        return ObservationRows.LISTING.count(em, rows(filter, asOf));
    }

    private Listing.Filter<ObservationEntity> rows(ObservationFilter filter, @Nullable LocalDate asOf) {
        var conditions = conditions(filter);
        return (row, cb) -> {
            var all = conditions.on(row, cb);
            all.add(ObservationRows.known(row, cb, asOf));
            return all;
        };
    }

    private Listing.Filter<ObservationEntity> conditions(ObservationFilter filter) {
        var periods = filter.periods() == null
                ? null
                : filter.periods().stream().map(Period::parse).toList();
        var from = filter.from() == null ? null : Period.parse(filter.from()).start();
        var to = filter.to() == null ? null : Period.parse(filter.to()).getEnd();
        var detail = Details.of(catalogue).have(filter.markets(), filter.sectors());
        return (row, cb) -> {
            var all = new ArrayList<Predicate>();
            all.add(cb.isFalse(row.get("derived")));
            detail.ifPresent(known -> all.add(cb.equal(row.get("detail"), known)));
            Listing.in(all, row, "area", filter.provinces());
            Listing.in(all, row, "flow", filter.flows());
            Listing.in(all, row, "market", filter.markets());
            Listing.in(all, row, "sector", filter.sectors());
            Listing.in(all, row, "brand", filter.brands());
            Listing.in(all, row, "measure", filter.measures());
            Listing.in(all, row, "unit", filter.units());
            Listing.in(all, row, "status", filter.statuses());
            Listing.in(all, row, "confidence", filter.confidences());
            Listing.in(all, row, "source", filter.sources());
            if (periods != null) {
                all.add(cb.or(periods.stream()
                        .map(period -> cb.and(
                                cb.equal(row.get("periodStart"), period.start()),
                                cb.equal(row.get("periodMonths"), period.months()),
                                cb.equal(row.get("periodEnd"), period.getEnd())))
                        .toList()));
            }
            ObservationRows.between(all, row, cb, from, to);
            return all;
        };
    }
}
