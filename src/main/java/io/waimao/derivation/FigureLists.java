package io.waimao.derivation;

import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationFilter;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.SeriesQuery;
import io.waimao.paging.BadInput;
import io.waimao.quantity.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Lists published and derived figures of the series that a filter names. */
@ApplicationScoped
public class FigureLists {

    /** The largest number of series in a list. */
    private static final int SERIES = 100;

    private static final String INSTEAD = "; series, compare and breakdown return derived figures as well";

    private final Derivations derivations;

    FigureLists(Derivations derivations) {
        this.derivations = derivations;
    }

    /**
     * The figures of the series that the filter names, in no order.
     *
     * @param filter with provinces, flows and measures; an absent market, sector, brand, enterprise type or regime
     * means the total, an absent unit the default of the measure
     * @param asOf the as-of day; null for now
     * @throws BadInput if the filter names no series, or more than 100
     */
    public List<Observation> list(ObservationFilter filter, @Nullable LocalDate asOf) {
        var from = period(filter.from());
        var to = period(filter.to());
        var periods = filter.periods() == null
                ? null
                : filter.periods().stream().map(Period::parse).collect(toSet());
        var queries = keys(filter).stream()
                .map(key -> new SeriesQuery(key, from, to, null, asOf))
                .collect(toSet());
        return derivations.series(queries).values().stream()
                .flatMap(List::stream)
                .filter(figure -> periods == null || periods.contains(figure.period()))
                .filter(figure -> meets(filter, figure))
                .toList();
    }

    private static @Nullable Period period(@Nullable String code) {
        return code == null ? null : Period.parse(code);
    }

    private static boolean meets(ObservationFilter filter, Observation figure) {
        return holds(filter.statuses(), Set.of(figure.status()))
                && holds(filter.confidences(), Set.of(figure.confidence()))
                && holds(filter.sources(), figure.printedBy());
    }

    private static <T> boolean holds(@Nullable List<T> allowed, Set<T> values) {
        return allowed == null || allowed.containsAll(values);
    }

    private static Collection<SeriesKey> keys(ObservationFilter filter) {
        Collection<SeriesKey> keys = new LinkedHashSet<>();
        for (var area : required("provinces", filter.provinces())) {
            for (var flow : required("flows", filter.flows())) {
                for (var measure : required("measures", filter.measures())) {
                    for (var unit : units(flow, measure, filter.units())) {
                        keys.add(new SeriesKey(area, flow, Market.WORLD, Sector.TOTAL, Brand.TOTAL, measure, unit));
                    }
                }
            }
        }
        keys = each(keys, filter.markets(), SeriesKey::withMarket);
        keys = each(keys, filter.sectors(), SeriesKey::withSector);
        keys = each(keys, filter.brands(), SeriesKey::withBrand);
        keys = each(keys, filter.enterprises(), SeriesKey::withEnterprise);
        return each(keys, filter.regimes(), SeriesKey::withRegime);
    }

    private static <T> List<T> required(String condition, @Nullable List<T> values) {
        if (values == null) {
            throw new BadInput(
                    "derived: true needs provinces, flows and measures in the filter; missing: " + condition + INSTEAD);
        }
        return values;
    }

    private static List<Unit> units(Flow flow, Measure measure, @Nullable List<Unit> units) {
        return units == null
                ? List.of(measure.unit(flow, null))
                : measure.units().stream().filter(units::contains).toList();
    }

    private static <T> Collection<SeriesKey> each(
            Collection<SeriesKey> keys, @Nullable List<T> values, BiFunction<SeriesKey, T, SeriesKey> with) {
        var found = new LinkedHashSet<SeriesKey>(keys);
        if (values != null) {
            found.clear();
            for (var value : new LinkedHashSet<>(values)) {
                keys.forEach(key -> found.add(with.apply(key, value)));
                check(found);
            }
        }
        check(found);
        return new ArrayList<>(found);
    }

    private static void check(Collection<SeriesKey> keys) {
        if (keys.size() > SERIES) {
            throw new BadInput("derived: true lists at most " + SERIES
                    + " series: combinations of provinces, flows, measures and other conditions of the filter"
                    + INSTEAD);
        }
    }
}
