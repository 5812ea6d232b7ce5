package io.waimao.observations.inventory;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.waimao.observations.CompleteTable;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Flow;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesFamily;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.TableScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The inventory of one data version. */
public final class InventoryContents {

    final Set<SeriesFamily> families;

    /** The tables of each scope, the latest first. */
    final Map<TableScope, List<CompleteTable>> tables;

    final Map<SeriesFamily, List<Period>> periods;

    private final Map<SeriesFamily, Map<Period, Set<String>>> tableSources;

    /** By area and source. */
    private final Map<String, Map<String, AreaSource>> sources;

    private final Map<String, AreaInventory> areas;

    private final int firstYear;
    private final int lastYear;

    /** The sources with complete tables. */
    final Set<String> complete;

    private final Set<String> areasWithTables;

    InventoryContents(
            Collection<SeriesFamily> families, Collection<CompleteTable> tables, Collection<AreaSource> sources) {
        this.families = Set.copyOf(families);
        this.tables = tables.stream().sorted(CompleteTable.ORDER.reversed()).collect(groupingBy(CompleteTable::scope));
        this.periods = this.tables.keySet().stream()
                .collect(groupingBy(
                        TableScope::family,
                        mapping(TableScope::period, collectingAndThen(toCollection(TreeSet::new), List::copyOf))));
        this.tableSources = tables.stream()
                .collect(groupingBy(
                        table -> table.scope().family(),
                        groupingBy(
                                table -> table.scope().period(), mapping(CompleteTable::source, toUnmodifiableSet()))));
        this.areas = families.stream()
                .collect(groupingBy(SeriesFamily::area, collectingAndThen(toList(), AreaInventory::new)));
        this.complete = tables.stream().map(CompleteTable::source).collect(toUnmodifiableSet());
        this.areasWithTables =
                tables.stream().map(table -> table.scope().family().area()).collect(toUnmodifiableSet());
        this.firstYear = sources.stream()
                .mapToInt(source -> source.first().getYear())
                .min()
                .orElse(0);
        this.lastYear = sources.stream()
                .mapToInt(source -> source.last().getYear())
                .max()
                .orElse(-1);
        this.sources = sources.stream()
                .collect(groupingBy(AreaSource::area, toUnmodifiableMap(AreaSource::source, Function.identity())));
    }

    /** The number of calendar years in a range, both ends included, that lie within the years of published figures. */
    public int years(int from, int to) {
        return Math.max(0, 1 + Math.min(to, lastYear) - Math.max(from, firstYear));
    }

    /**
     * Whether an area has figures with the same combination of single values and totals of brand, enterprise and regime
     * as the series.
     */
    public boolean hasDimensions(SeriesKey series) {
        return area(series).hasDimensions(series);
    }

    private AreaInventory area(SeriesKey series) {
        return areas.getOrDefault(series.area(), AreaInventory.EMPTY);
    }

    /** Whether a series may have published figures. */
    public boolean has(SeriesKey series) {
        return families.contains(SeriesFamily.of(series));
    }

    /** Whether the area of a series has published figures in its measure and unit, for one of the flows. */
    public boolean hasFlow(Set<Flow> flows, SeriesKey series) {
        return area(series).hasFlow(flows, series);
    }

    /** Whether a source has complete tables. */
    public boolean isComplete(String source) {
        return complete.contains(source);
    }

    /** Whether one of the areas has complete tables. */
    public boolean hasTables(Collection<String> ofAreas) {
        return ofAreas.stream().anyMatch(areasWithTables::contains);
    }

    /** The sources with published figures about an area. */
    public Set<String> sources(String area) {
        return sources.getOrDefault(area, Map.of()).keySet();
    }

    /**
     * Whether figures of a place can follow from those of a source alone: whether its periods span that of the place.
     */
    public boolean canHave(String source, FigureKey place) {
        var ofArea = sources.getOrDefault(place.series().area(), Map.of()).get(source);
        return ofArea != null && ofArea.spans(place.period());
    }

    /**
     * The complete table that counts.
     *
     * @param asOf the as-of day; null for today
     * @param excludedSources sources to ignore, as if they had published nothing
     */
    public Optional<CompleteTable> table(TableScope scope, @Nullable LocalDate asOf, Set<String> excludedSources) {
        return tables.getOrDefault(scope, List.of()).stream()
                .filter(table -> table.isKnownOn(asOf) && !excludedSources.contains(table.source()))
                .findFirst();
    }

    /** The periods with complete tables of the family, with the sources of these. */
    public Map<Period, Set<String>> tableSources(SeriesFamily family) {
        return tableSources.getOrDefault(family, Map.of());
    }

    /** The periods with complete tables of the family, in order. */
    public List<Period> periods(SeriesFamily family) {
        return periods.getOrDefault(family, List.of());
    }
}
