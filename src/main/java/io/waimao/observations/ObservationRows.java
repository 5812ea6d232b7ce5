package io.waimao.observations;

import static java.util.stream.Collectors.toSet;

import io.waimao.query.Listing;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The table of the figures, and conditions on its rows. */
final class ObservationRows {

    static final Listing<ObservationEntity, Observation> LISTING = new Listing<>(
            ObservationEntity.class,
            Observation.class,
            List.of(
                    "area",
                    "flow",
                    "market",
                    "sector",
                    "brand",
                    "measure",
                    "unit",
                    "periodStart",
                    "periodMonths",
                    "figure",
                    "lower",
                    "upper",
                    "qualifier",
                    "published",
                    "status",
                    "confidence",
                    "source",
                    "comment",
                    "knownFrom",
                    "knownUntil",
                    "derived"),
            "id");

    /** The index that has the figures of one series beside each other, and those of all series with one beginning. */
    static final String BY_SERIES = "observation_by_series";

    /** Rows that the database hands over at a time where many are read one after the other. */
    static final int FETCHED = 1000;

    private ObservationRows() {}

    static Predicate known(Root<ObservationEntity> row, CriteriaBuilder cb, @Nullable LocalDate asOf) {
        var current = row.get("knownUntil").isNull();
        return asOf == null
                ? current
                : cb.and(
                        cb.lessThanOrEqualTo(row.get("knownFrom"), asOf),
                        cb.or(current, cb.greaterThan(row.get("knownUntil"), asOf)));
    }

    static List<Predicate> of(Slice slice, Root<ObservationEntity> row, CriteriaBuilder cb) {
        var all = new ArrayList<Predicate>();
        areas(all, row, cb, slice.areas());
        all.add(cb.equal(row.get("detail"), slice.detail()));
        Listing.in(all, row, "flow", slice.flows());
        if (slice.periods() != null) {
            periods(all, row, cb, slice.periods());
        }
        Listing.in(all, row, "market", slice.markets());
        Listing.in(all, row, "sector", slice.sectors());
        Listing.in(all, row, "brand", slice.brands());
        between(all, row, cb, slice.from(), slice.to());
        return all;
    }

    /** For H2 the periods are a range, too: of several ranges none would come from the index. */
    private static void periods(
            List<Predicate> all, Root<ObservationEntity> row, CriteriaBuilder cb, Collection<Period> periods) {
        var ends = new TreeSet<>(periods.stream().map(Period::getEnd).toList());
        all.add(cb.between(row.get("periodEnd"), ends.first(), ends.last()));
        Listing.in(all, row, "periodEnd", ends);
        Listing.in(
                all, row, "periodMonths", periods.stream().map(Period::months).collect(toSet()));
    }

    private static void areas(
            List<Predicate> all, Root<ObservationEntity> row, CriteriaBuilder cb, Collection<String> areas) {
        if (areas.size() == 1) {
            all.add(cb.equal(row.get("area"), areas.iterator().next()));
        } else {
            Listing.in(all, row.join("ofArea"), "code", areas);
        }
    }

    static void between(
            List<Predicate> all,
            Root<ObservationEntity> row,
            CriteriaBuilder cb,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        if (from != null) {
            all.add(cb.greaterThanOrEqualTo(row.get("periodStart"), from));
        }
        if (to != null) {
            all.add(cb.lessThanOrEqualTo(row.get("periodEnd"), to));
        }
    }
}
