package io.waimao.rollups;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SourceDocument;
import io.waimao.observations.BoundedValue;
import io.waimao.observations.Derivation;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.Quantity;
import io.waimao.observations.RollUpRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The roll-ups of one province, source and year. */
final class YearRollUp {

    /** What adds up over markets, products and months. */
    static final Set<Measure> ADDITIVE = Set.of(Measure.VALUE, Measure.PROJECT_COUNT);

    private final String area;
    private final SourceDocument source;
    private final RollUpRows rows;
    private final SectorTree tree;
    private final Groups groups;

    YearRollUp(String area, SourceDocument source, RollUpRows rows, SectorTree tree, Groups groups) {
        this.area = area;
        this.source = source;
        this.rows = rows;
        this.tree = tree;
        this.groups = groups;
    }

    void remove(Set<Period> periods) {
        rows.remove(area, source.code(), periods);
    }

    /** Adds those of the periods; those of other months are there. */
    void add(int year, Set<Period> periods) {
        var sums = new YearSums(tree, groups);
        keptOf(year, periods).forEach(sums::put);
        for (var flow : Flow.values()) {
            tables(flow, year, periods).forEach(sums::put);
        }
        sums.complete().forEach((slot, margins) -> {
            if (periods.contains(slot.period())) {
                rows.add(figures(slot, margins));
            }
        });
    }

    private Map<Slot, Margins> keptOf(int year, Set<Period> touched) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var kept = Arrays.stream(Flow.values())
                .flatMap(flow -> rows.months(area, flow, source.code(), first, last).stream());
        var tables = new HashMap<Slot, Margins>();
        kept.filter(figure -> ADDITIVE.contains(figure.key().measure())
                        && (!groups.isCountry(figure.key().market())
                                || figure.key().sector().equals(Sector.TOTAL))
                        && !touched.contains(figure.period()))
                .collect(groupingBy(Slot::of))
                .forEach((slot, figures) -> tables.put(slot, margins(figures)));
        return tables;
    }

    private Margins margins(List<Observation> figures) {
        var quality = figures.stream().map(Quality::of).reduce(Quality.BEST, Quality::and);
        return new Margins(cells(figures, false), cells(figures, true), quality, tree);
    }

    private static Map<Cell, Quantity> cells(List<Observation> figures, boolean derived) {
        return figures.stream()
                .filter(figure -> figure.isDerived() == derived)
                .collect(toMap(
                        figure -> new Cell(figure.key().market(), figure.key().sector()),
                        figure -> figure.value().quantity()));
    }

    /** The tables that the source published itself. */
    private Map<Slot, Margins> tables(Flow flow, int year, Set<Period> periods) {
        var sums = new HashMap<Slot, TableSums>();
        var market = new ArrayList<Observation>();
        rows.each(area, flow, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), source.code(), figure -> {
            if (!market.isEmpty()
                    && !market.get(0).key().market().equals(figure.key().market())) {
                add(market, sums);
            }
            if (ADDITIVE.contains(figure.key().measure()) && periods.contains(figure.period())) {
                market.add(figure);
            }
        });
        add(market, sums);
        var tables = new HashMap<Slot, Margins>();
        sums.forEach((slot, table) -> tables.put(slot, table.end()));
        return tables;
    }

    private void add(List<Observation> market, Map<Slot, TableSums> sums) {
        market.stream().collect(groupingBy(Slot::of)).forEach((slot, figures) -> sums.computeIfAbsent(
                        slot, key -> new TableSums(tree, groups, groups.members(key.period())))
                .add(figures.get(0).key().market(), figures));
        market.clear();
    }

    private List<Observation> figures(Slot slot, Margins margins) {
        var figures = new ArrayList<Observation>();
        margins.derived().forEach((cell, sum) -> {
            if (!isZero(sum)) {
                figures.add(new Observation(
                        slot.key(area, cell),
                        slot.period(),
                        BoundedValue.sum(sum, slot.unit()),
                        margins.quality().status(),
                        margins.quality().confidence(),
                        source.code(),
                        null,
                        source.publishedOn(),
                        null,
                        Derivation.STORED));
            }
        });
        return figures;
    }

    private static boolean isZero(Quantity sum) {
        return sum.isSameAs(Quantity.exactly(0));
    }
}
