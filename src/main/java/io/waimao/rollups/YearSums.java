package io.waimao.rollups;

import io.waimao.observations.Flow;
import io.waimao.observations.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The tables of a year: trade from exports and imports, the months since January and the year from its months. */
final class YearSums {

    private static final int MONTHS = 12;

    private final SectorTree tree;
    private final Groups groups;
    private final Map<Slot, Margins> tables = new HashMap<>();

    YearSums(SectorTree tree, Groups groups) {
        this.tree = tree;
        this.groups = groups;
    }

    void put(Slot slot, Margins margins) {
        tables.put(slot, margins);
    }

    /** All tables, with what follows from the others filled in. */
    Map<Slot, Margins> complete() {
        trade();
        sinceJanuary();
        return tables;
    }

    private void trade() {
        for (var exports : List.copyOf(tables.keySet())) {
            var imports = tables.get(exports.with(Flow.IMPORT));
            if (exports.flow() == Flow.EXPORT && imports != null) {
                fill(exports.with(Flow.TRADE), List.of(Objects.requireNonNull(tables.get(exports)), imports));
            }
        }
    }

    private void sinceJanuary() {
        for (var january : List.copyOf(tables.keySet())) {
            if (january.period().months() == 1 && january.period().start().getMonthValue() == 1) {
                var months = months(january);
                for (int count = 2; count <= months.size(); count++) {
                    fill(january.with(new Period(january.period().start(), count)), months.subList(0, count));
                }
            }
        }
    }

    /** Those of the months from January on, as long as none is missing. */
    private List<Margins> months(Slot january) {
        var months = new ArrayList<Margins>();
        IntStream.range(0, MONTHS)
                .mapToObj(month -> tables.get(
                        january.with(new Period(january.period().start().plusMonths(month), 1))))
                .takeWhile(Objects::nonNull)
                .forEach(months::add);
        return months;
    }

    private void fill(Slot slot, List<Margins> parts) {
        var sums = Margins.sum(parts, tree);
        if (slot.period().months() > 1) {
            sums.derived().keySet().removeIf(cell -> !isWhole(cell.market(), slot.period()));
        }
        tables.merge(slot, sums, Margins::filledWith);
    }

    /** A group that has no members in some of the months has no sum over all of them. */
    private boolean isWhole(String market, Period period) {
        return !groups.isGroup(market)
                || IntStream.range(0, period.months())
                        .mapToObj(month -> new Period(period.start().plusMonths(month), 1))
                        .allMatch(month -> groups.members(month).containsKey(market));
    }
}
