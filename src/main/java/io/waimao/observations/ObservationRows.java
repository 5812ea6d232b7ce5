package io.waimao.observations;

import static io.waimao.query.Rows.atLeast;
import static io.waimao.query.Rows.atMost;
import static io.waimao.query.Rows.between;
import static io.waimao.query.Rows.in;
import static io.waimao.query.Rows.is;
import static io.waimao.query.Rows.isOneOf;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.query.Listing;
import io.waimao.query.Rows;
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
    static Rows<ObservationEntity> current(@Nullable LocalDate asOf) {
        return asOf == null
                ? (row, cb) -> List.of(row.get("knownUntil").isNull())
                : (row, cb) -> List.of(
                        cb.lessThanOrEqualTo(row.get("currentFrom"), asOf),
                        cb.or(row.get("knownUntil").isNull(), cb.greaterThan(row.get("knownUntil"), asOf)));
    }

    static Rows<ObservationEntity> of(Slice slice) {
        return Rows.of(
                areas(slice.areas()),
                slice.detail() == null ? Rows.all() : is("detail", slice.detail()),
                in("flow", slice.flows()),
                periods(slice.periods()),
                in("market", slice.markets()),
                in("sector", slice.sectors()),
                in("brand", slice.brands()),
                atLeast("periodStart", slice.from()),
                atMost("periodEnd", slice.to()),
                slice.margins() ? margins() : Rows.all());
    }

    /** Those about all markets or all sectors. */
    private static Rows<ObservationEntity> margins() {
        return (row, cb) ->
                List.of(cb.or(cb.equal(row.get("market"), Market.WORLD), cb.equal(row.get("sector"), Sector.TOTAL)));
    }

    /** For H2 the periods are a range, too: of several ranges none would come from the index. */
    private static Rows<ObservationEntity> periods(@Nullable Collection<Period> periods) {
        if (periods == null) {
            return Rows.all();
        }
        var ends = new TreeSet<>(periods.stream().map(Period::getEnd).toList());
        return Rows.of(
                between("periodEnd", ends.first(), ends.last()),
                in("periodEnd", ends),
                in("periodMonths", periods.stream().map(Period::months).collect(toSet())));
    }

    private static Rows<ObservationEntity> areas(Collection<String> areas) {
        return areas.size() == 1
                ? is("area", areas.iterator().next())
                : (row, cb) -> List.of(isOneOf(row.join("ofArea").get("code"), areas));
    }

    /** All figures of the series, and others of their areas: a distributed database asks only the machines that hold those. */
    static Rows<ObservationEntity> ofSeries(Collection<SeriesKey> keys) {
        return Rows.of(
                in("area", keys.stream().map(SeriesKey::area).collect(toSet())),
                in("series", keys.stream().map(SeriesKey::code).collect(toSet())));
    }

    /** Those of all series whose codes begin so, followed by a dot. */
    static Rows<ObservationEntity> ofSeriesWithin(String beginning) {
        return (row, cb) -> List.of(
                cb.greaterThanOrEqualTo(row.get("series"), beginning + "."),
                cb.lessThan(row.get("series"), beginning + "/"));
    }

    /** Those of the periods, and of others that begin like one and are as long as another. */
    static Rows<ObservationEntity> ofPeriods(Collection<Period> periods) {
        return Rows.of(
                in("periodStart", periods.stream().map(Period::start).collect(toSet())),
                in("periodMonths", periods.stream().map(Period::months).collect(toSet())));
    }
}
