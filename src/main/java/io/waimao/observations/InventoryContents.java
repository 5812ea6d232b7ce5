package io.waimao.observations;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The inventory of one version of the data. */
public final class InventoryContents {

    final Set<SeriesFamily> families;

    /** Of each scope, the latest first. */
    final Map<TableScope, List<CompleteTable>> tables;

    final Map<SeriesFamily, List<Period>> periods;

    final Map<String, Set<String>> sources;

    /** The areas with figures. */
    final Set<String> areas;

    /** The measures and units that areas have figures of. */
    private final Set<AreaMeasure> measures;

    /** The same of single flows. */
    private final Set<FlowMeasure> flows;

    /** The areas with figures of single brand types. */
    final Set<String> withBrands;

    /** The areas with figures of single enterprise types. */
    final Set<String> withEnterprises;

    /** The areas with figures of single customs regimes. */
    final Set<String> withRegimes;

    /** The sources with complete tables. */
    final Set<String> complete;

    private record AreaMeasure(String area, Measure measure, Unit unit) {

        static AreaMeasure of(SeriesFamily family) {
            return new AreaMeasure(family.area(), family.measure(), family.unit());
        }
    }

    private record FlowMeasure(String area, Flow flow, Measure measure, Unit unit) {}

    InventoryContents(
            Collection<SeriesFamily> families, Collection<CompleteTable> tables, Collection<AreaSource> sources) {
        this.families = Set.copyOf(families);
        this.tables = tables.stream().sorted(CompleteTable.ORDER.reversed()).collect(groupingBy(CompleteTable::scope));
        this.periods = this.tables.keySet().stream()
                .collect(groupingBy(
                        TableScope::family,
                        mapping(TableScope::period, collectingAndThen(toCollection(TreeSet::new), List::copyOf))));
        this.areas = areas(families, family -> true);
        this.measures = families.stream().map(AreaMeasure::of).collect(toUnmodifiableSet());
        this.flows = families.stream()
                .map(family -> new FlowMeasure(family.area(), family.flow(), family.measure(), family.unit()))
                .collect(toUnmodifiableSet());
        this.withBrands = areas(families, family -> family.brand() != Brand.TOTAL);
        this.withEnterprises = areas(families, family -> family.enterprise() != Enterprise.TOTAL);
        this.withRegimes = areas(families, family -> family.regime() != CustomsRegime.TOTAL);
        this.complete = tables.stream().map(CompleteTable::source).collect(toUnmodifiableSet());
        this.sources = sources.stream()
                .collect(groupingBy(AreaSource::area, mapping(AreaSource::source, toUnmodifiableSet())));
    }

    private static Set<String> areas(Collection<SeriesFamily> families, Predicate<SeriesFamily> wanted) {
        return families.stream().filter(wanted).map(SeriesFamily::area).collect(toUnmodifiableSet());
    }

    /** Whether an area has figures of the kinds of brand, enterprise and regime of a series: single ones, or totals. */
    public boolean hasDimensions(SeriesKey series) {
        var area = series.area();
        return areas.contains(area)
                && (series.brand() == Brand.TOTAL || withBrands.contains(area))
                && (series.enterprise() == Enterprise.TOTAL || withEnterprises.contains(area))
                && (series.regime() == CustomsRegime.TOTAL || withRegimes.contains(area));
    }

    /** Whether there may be published figures of a series. */
    public boolean has(SeriesKey series) {
        return families.contains(SeriesFamily.of(series));
    }

    /** Whether an area has any published figures of the measure and in the unit of a series. */
    public boolean hasMeasure(SeriesKey series) {
        return measures.contains(new AreaMeasure(series.area(), series.measure(), series.unit()));
    }

    /** Whether an area has any published figures of the flow and the measure and in the unit of a series. */
    public boolean hasFlow(SeriesKey series) {
        return flows.contains(new FlowMeasure(series.area(), series.flow(), series.measure(), series.unit()));
    }

    /** Whether a source has complete tables. */
    public boolean isComplete(String source) {
        return complete.contains(source);
    }

    /** The sources with published figures of an area. */
    public Set<String> sources(String area) {
        return sources.getOrDefault(area, Set.of());
    }

    /**
     * The complete table that counts.
     *
     * @param asOf the day whose knowledge counts; null for today's
     * @param excludedSources sources that are left out, as if they had published nothing
     */
    public Optional<CompleteTable> table(TableScope scope, @Nullable LocalDate asOf, Set<String> excludedSources) {
        return tables.getOrDefault(scope, List.of()).stream()
                .filter(table -> table.isKnownOn(asOf) && !excludedSources.contains(table.source()))
                .findFirst();
    }

    /** The periods of which there are complete tables of the family, in the order of periods. */
    public List<Period> periods(SeriesFamily family) {
        return periods.getOrDefault(family, List.of());
    }
}
