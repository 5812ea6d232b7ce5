package io.waimao.observations.store;

import static io.waimao.paging.Condition.above;
import static io.waimao.paging.Condition.atLeast;
import static io.waimao.paging.Condition.atMost;
import static io.waimao.paging.Condition.below;
import static io.waimao.paging.Condition.between;
import static io.waimao.paging.Condition.in;
import static io.waimao.paging.Condition.is;
import static io.waimao.paging.Condition.isNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
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

/** The table of figures, and conditions on its rows. */
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

    private ObservationRows() {}

    /** The rows that were current on the day; null for now. */
    static Condition<ObservationEntity> current(@Nullable LocalDate asOf) {
        return asOf == null
                ? isNull("knownUntil")
                : Condition.of(
                        atMost("currentFrom", asOf),
                        Condition.any(List.of(isNull("knownUntil"), above("knownUntil", asOf))));
    }

    static Condition<ObservationEntity> of(Slice slice, AreaCondition areas) {
        return Condition.of(
                areas.in(slice.areas()),
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

    /** The rows about all markets or all sectors. */
    private static Condition<ObservationEntity> margins() {
        return Condition.any(List.of(is("market", Market.WORLD), is("sector", Sector.TOTAL)));
    }

    /** Adds one range over all periods for H2, which would use no index for several ranges. */
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

    /** Those of the periods and no others, in one range of an index. */
    static Condition<ObservationEntity> exactly(Collection<Period> periods) {
        var ends = new TreeSet<>(periods.stream().map(Period::getEnd).toList());
        var byLength = periods.stream().collect(groupingBy(Period::months, mapping(Period::getEnd, toSet())));
        return Condition.of(
                between("periodEnd", ends.first(), ends.last()),
                Condition.any(byLength.entrySet().stream()
                        .map(length -> Condition.<ObservationEntity>of(
                                is("periodMonths", length.getKey()), in("periodEnd", length.getValue())))
                        .toList()));
    }

    /**
     * The rows of the series. Areas are named as well, so that a distributed database contacts only the nodes that hold
     * them.
     */
    static Condition<ObservationEntity> ofSeries(Collection<SeriesKey> keys) {
        return Condition.of(
                in("area", keys.stream().map(SeriesKey::area).collect(toSet())),
                in("series", keys.stream().map(SeriesKey::code).collect(toSet())));
    }

    /** The rows of all series whose codes start with the prefix and a dot. */
    static Condition<ObservationEntity> ofSeriesWithin(String beginning) {
        return Condition.of(atLeast("series", beginning + "."), below("series", beginning + "/"));
    }

    /** The rows of the periods. May include others: periods with the start of one and the length of another. */
    static Condition<ObservationEntity> ofPeriods(Collection<Period> periods) {
        return Condition.of(
                in("periodStart", periods.stream().map(Period::start).collect(toSet())),
                in("periodMonths", periods.stream().map(Period::months).collect(toSet())));
    }
}
