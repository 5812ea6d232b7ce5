package io.waimao.observations.inventory;

import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.SeriesFamily;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The kinds of figures published about one area. */
final class AreaInventory {

    static final AreaInventory EMPTY = new AreaInventory(Set.of());

    private final Map<Flow, Map<Measure, Set<Unit>>> units = new EnumMap<>(Flow.class);
    private final boolean withBrands;
    private final boolean withEnterprises;
    private final boolean withRegimes;

    AreaInventory(Collection<SeriesFamily> families) {
        families.forEach(family -> units.computeIfAbsent(family.flow(), flow -> new EnumMap<>(Measure.class))
                .computeIfAbsent(family.measure(), measure -> EnumSet.noneOf(Unit.class))
                .add(family.unit()));
        withBrands = families.stream().anyMatch(family -> family.brand() != Brand.TOTAL);
        withEnterprises = families.stream().anyMatch(family -> family.enterprise() != Enterprise.TOTAL);
        withRegimes = families.stream().anyMatch(family -> family.regime() != CustomsRegime.TOTAL);
    }

    /**
     * Whether figures exist with the same combination of single values and totals of brand, enterprise and regime as
     * the series.
     */
    boolean hasDimensions(SeriesKey series) {
        return !units.isEmpty()
                && (series.brand() == Brand.TOTAL || withBrands)
                && (series.enterprise() == Enterprise.TOTAL || withEnterprises)
                && (series.regime() == CustomsRegime.TOTAL || withRegimes);
    }

    /** Whether figures exist in the measure and unit of a series, for one of the flows. */
    boolean hasFlow(Set<Flow> flows, SeriesKey series) {
        for (var flow : flows) {
            var ofFlow = units.get(flow);
            var ofMeasure = ofFlow == null ? null : ofFlow.get(series.measure());
            if (ofMeasure != null && ofMeasure.contains(series.unit())) {
                return true;
            }
        }
        return false;
    }
}
