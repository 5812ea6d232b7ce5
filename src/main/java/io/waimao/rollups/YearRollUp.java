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
import java.util.Optional;
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
        for (var period : periods) {
            for (var flow : Flow.values()) {
                tables(flow, period).forEach(sums::put);
            }
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
    private Map<Slot, Margins> tables(Flow flow, Period period) {
        var sums = new HashMap<Slot, TableSums>();
        var coarse = new HashMap<String, List<Observation>>();
        rows.each(area, flow, period, source.code(), false, figure -> coarse.computeIfAbsent(
                        figure.key().market(), market -> new ArrayList<>())
                .add(figure));
        var market = new ArrayList<Observation>();
        rows.each(area, flow, period, source.code(), true, figure -> {
            if (!market.isEmpty()
                    && !market.get(0).key().market().equals(figure.key().market())) {
                add(market, coarse, sums);
            }
            market.add(figure);
        });
        add(market, coarse, sums);
        coarse.values().forEach(figures -> add(figures, sums));
        var tables = new HashMap<Slot, Margins>();
        sums.forEach((slot, table) -> tables.put(slot, table.end()));
        return tables;
    }

    /** The details of a market, with all else that there is of it. */
    private void add(List<Observation> market, Map<String, List<Observation>> coarse, Map<Slot, TableSums> sums) {
        if (!market.isEmpty()) {
            market.addAll(Optional.ofNullable(coarse.remove(market.get(0).key().market()))
                    .orElse(List.of()));
            add(market, sums);
            market.clear();
        }
    }

    private void add(List<Observation> market, Map<Slot, TableSums> sums) {
        market.stream()
                .filter(figure -> ADDITIVE.contains(figure.key().measure()))
                .collect(groupingBy(Slot::of))
                .forEach((slot, figures) -> sums.computeIfAbsent(
                                slot, key -> new TableSums(tree, groups, groups.members(key.period())))
                        .add(figures.get(0).key().market(), figures));
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
