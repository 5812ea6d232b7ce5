package io.waimao.derivation.breakdowns;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.waimao.derivation.hierarchy.Hierarchy;
import io.waimao.derivation.hierarchy.SectorTree;
import io.waimao.derivation.rows.KnownRows;
import io.waimao.derivation.rows.KnownSlice;
import io.waimao.derivation.rows.Years;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesFamily;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Slice;
import io.waimao.observations.TableScope;
import io.waimao.observations.inventory.InventoryContents;
import io.waimao.observations.store.Observations;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows for breakdowns that differ only by province. */
public final class BreakdownReader {

    private final Observations observations;
    private final InventoryContents inventory;
    private final Hierarchy hierarchy;
    private final Map<String, List<Observation>> rows = new HashMap<>();

    public BreakdownReader(Observations observations, InventoryContents inventory, Hierarchy hierarchy) {
        this.observations = observations;
        this.inventory = inventory;
        this.hierarchy = hierarchy;
    }

    public void read(Collection<BreakdownQuery> alike, KnownRows known) {
        var pattern = alike.iterator().next();
        var slice =
                slice(pattern, alike.stream().map(query -> query.whole().area()).collect(toSet()));
        var period = pattern.period();
        var before = period.yearBefore();
        var years = Years.spanning(before).and(Years.spanning(period));
        var wanted = alike.stream().allMatch(this::isListed)
                ? slice.during(List.of(period, before))
                : slice.between(years.firstDay(), years.lastDay());
        var read = observations.rows(wanted);
        known.add(KnownSlice.of(wanted, hierarchy, years), read);
        rows.putAll(read.stream().collect(groupingBy(row -> row.key().area())));
    }

    private Slice slice(BreakdownQuery pattern, Set<String> areas) {
        var whole = pattern.whole();
        var slice = new Slice(
                areas,
                flows(whole.flow()),
                pattern.by() == Dimension.MARKET ? markets(whole) : Set.of(whole.market()),
                pattern.by() == Dimension.SECTOR ? null : Set.of(whole.sector()),
                null,
                null,
                null);
        return hasDetails(pattern) ? slice : slice.coarse();
    }

    /** All markets; named where complete tables have many rows beside those about them. */
    private @Nullable Set<String> markets(SeriesKey whole) {
        return hasTables(whole) ? hierarchy.groups().markets() : null;
    }

    private static Set<Flow> flows(Flow flow) {
        return flow == Flow.TRADE || flow == Flow.BALANCE ? Set.of(Flow.TRADE, Flow.EXPORT, Flow.IMPORT) : Set.of(flow);
    }

    /** Whether it combines countries with HS codes. */
    private boolean hasDetails(BreakdownQuery pattern) {
        var whole = pattern.whole();
        var products = pattern.by() == Dimension.SECTOR || SectorTree.isHs(whole.sector());
        var countries = pattern.by() == Dimension.MARKET || hierarchy.groups().isCountry(whole.market());
        return countries && products;
    }

    /**
     * Whether complete tables cover the period and the same period of the year before, so that no other periods matter.
     */
    boolean isListed(BreakdownQuery query) {
        var place = new FigureKey(query.whole(), query.period());
        return query.by() != Dimension.PERIOD
                && isListed(place, query)
                && isListed(place.with(query.period().yearBefore()), query);
    }

    private boolean isListed(FigureKey place, BreakdownQuery query) {
        return flows(query.whole().flow()).stream()
                .filter(flow -> flow == Flow.EXPORT || flow == Flow.IMPORT)
                .allMatch(flow -> inventory
                        .table(TableScope.of(place.with(query.whole().withFlow(flow))), query.asOf(), Set.of())
                        .isPresent());
    }

    /** Whether there are complete tables of the whole. */
    boolean hasTables(SeriesKey whole) {
        return flows(whole.flow()).stream().anyMatch(flow -> !inventory
                .periods(SeriesFamily.of(whole.withFlow(flow)))
                .isEmpty());
    }

    /** The rows of an area, of all days of publication. */
    List<Observation> rows(String area) {
        return rows.getOrDefault(area, List.of());
    }
}
