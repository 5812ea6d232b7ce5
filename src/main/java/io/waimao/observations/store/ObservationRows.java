package io.waimao.observations.store;

import static io.waimao.paging.Condition.atLeast;
import static io.waimao.paging.Condition.atMost;
import static io.waimao.paging.Condition.between;
import static io.waimao.paging.Condition.in;
import static io.waimao.paging.Condition.is;
import static io.waimao.paging.Condition.isOneOf;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Slice;
import io.waimao.paging.Condition;
import io.waimao.paging.Listing;
import java.time.LocalDate;
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
                    "enterprise",
                    "regime",
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
                    "currentFrom",
                    "knownUntil",
                    "derived"),
            "id");

    /** The index that has the figures of a flow beside each other by the ends of their periods, details apart. */
    static final String BY_SLICE = "observation_by_slice";

    /** The index that has the figures of one series beside each other, and those of all series with one beginning. */
    static final String BY_SERIES = "observation_by_series";

    /** Rows that the database hands over at a time where many are read one after the other. */
    static final int FETCHED = 1000;

    private ObservationRows() {}

    /** Those that were current on the day; null for now. */
    static Condition<ObservationEntity> current(@Nullable LocalDate asOf) {
        return asOf == null
                ? (row, cb) -> List.of(row.get("knownUntil").isNull())
                : (row, cb) -> List.of(
                        cb.lessThanOrEqualTo(row.get("currentFrom"), asOf),
                        cb.or(row.get("knownUntil").isNull(), cb.greaterThan(row.get("knownUntil"), asOf)));
    }

    static Condition<ObservationEntity> of(Slice slice) {
        return Condition.of(
                areas(slice.areas()),
                slice.detail() == null ? Condition.all() : is("detail", slice.detail()),
                in("flow", slice.flows()),
                periods(slice.periods()),
                in("market", slice.markets()),
                in("sector", slice.sectors()),
                in("brand", slice.brands()),
                atLeast("periodStart", slice.from()),
                atMost("periodEnd", slice.to()),
                slice.margins() ? margins() : Condition.all());
    }

    /** Those about all markets or all sectors. */
    private static Condition<ObservationEntity> margins() {
        return (row, cb) ->
                List.of(cb.or(cb.equal(row.get("market"), Market.WORLD), cb.equal(row.get("sector"), Sector.TOTAL)));
    }

    /** For H2 the periods are a range, too: of several ranges none would come from the index. */
    private static Condition<ObservationEntity> periods(@Nullable Collection<Period> periods) {
        if (periods == null) {
            return Condition.all();
        }
        var ends = new TreeSet<>(periods.stream().map(Period::getEnd).toList());
        return Condition.of(
                between("periodEnd", ends.first(), ends.last()),
                in("periodEnd", ends),
                in("periodMonths", periods.stream().map(Period::months).collect(toSet())));
    }

    private static Condition<ObservationEntity> areas(Collection<String> areas) {
        return areas.size() == 1
                ? is("area", areas.iterator().next())
                : (row, cb) -> List.of(isOneOf(row.join("ofArea").get("code"), areas));
    }

    /** All figures of the series, and others of their areas: a distributed database asks only the machines that hold those. */
    static Condition<ObservationEntity> ofSeries(Collection<SeriesKey> keys) {
        return Condition.of(
                in("area", keys.stream().map(SeriesKey::area).collect(toSet())),
                in("series", keys.stream().map(SeriesKey::code).collect(toSet())));
    }

    /** Those of all series whose codes begin so, followed by a dot. */
    static Condition<ObservationEntity> ofSeriesWithin(String beginning) {
        return (row, cb) -> List.of(
                cb.greaterThanOrEqualTo(row.get("series"), beginning + "."),
                cb.lessThan(row.get("series"), beginning + "/"));
    }

    /** Those of the periods, and of others that begin like one and are as long as another. */
    static Condition<ObservationEntity> ofPeriods(Collection<Period> periods) {
        return Condition.of(
                in("periodStart", periods.stream().map(Period::start).collect(toSet())),
                in("periodMonths", periods.stream().map(Period::months).collect(toSet())));
    }
}
