package io.waimao.derivation.rollups;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.SourceDocument;
import io.waimao.derivation.hierarchy.GroupMembers;
import io.waimao.derivation.hierarchy.Hierarchy;
import io.waimao.derivation.hierarchy.SectorTree;
import io.waimao.derivation.rules.AdditiveMeasures;
import io.waimao.observations.CompleteTable;
import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.TableScope;
import io.waimao.observations.store.RollUpRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The roll-ups of the tables of one province and source. */
final class TableRollUp {

    private final String area;
    private final SourceDocument source;
    private final RollUpRows rows;
    private final SectorTree tree;
    private final GroupMembers groups;

    TableRollUp(String area, SourceDocument source, RollUpRows rows, Hierarchy hierarchy) {
        this.area = area;
        this.source = source;
        this.rows = rows;
        this.tree = hierarchy.sectors();
        this.groups = hierarchy.groups();
    }

    /**
     * Replaces the roll-ups of the periods.
     *
     * @return their tables
     */
    List<CompleteTable> replace(Set<Period> periods) {
        rows.remove(area, source.code(), periods);
        var tables = new ArrayList<CompleteTable>();
        periods.stream()
                .collect(groupingBy(period -> period.start().getYear(), toSet()))
                .forEach((year, ofYear) -> tables.addAll(add(year, ofYear)));
        return tables;
    }

    private List<CompleteTable> add(int year, Set<Period> periods) {
        var tables = new ArrayList<CompleteTable>();
        for (var flow : Flow.values()) {
            var kept = new ArrayList<Observation>();
            sums(flow, year, periods).forEach((scope, sums) -> {
                kept.addAll(sums.figures(scope, source));
                tables.add(sums.describe(scope, source));
            });
            rows.add(kept);
        }
        return tables;
    }

    private Map<TableScope, TableSums> sums(Flow flow, int year, Set<Period> periods) {
        var sums = new HashMap<TableScope, TableSums>();
        var market = new ArrayList<Observation>();
        rows.each(area, flow, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), source.code(), figure -> {
            if (!market.isEmpty()
                    && !market.get(0).key().market().equals(figure.key().market())) {
                add(market, sums);
            }
            if (AdditiveMeasures.OF_TABLES.contains(figure.getMeasure()) && periods.contains(figure.period())) {
                market.add(figure);
            }
        });
        add(market, sums);
        return sums;
    }

    private void add(List<Observation> market, Map<TableScope, TableSums> sums) {
        market.stream().collect(groupingBy(TableScope::of)).forEach((scope, figures) -> sums.computeIfAbsent(
                        scope, key -> new TableSums(tree, groups, key.period()))
                .add(figures.get(0).key().market(), figures));
        market.clear();
    }
}
