package io.waimao.rollups;

import io.waimao.observations.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The tables of a year, and what its months come to: from January on as many as there are without a gap. */
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

    /** All tables, with the months since January filled in. */
    Map<Slot, Margins> complete() {
        for (var january : List.copyOf(tables.keySet())) {
            if (january.period().months() == 1 && january.period().start().getMonthValue() == 1) {
                var months = months(january);
                if (months.size() > 1) {
                    fill(january.with(new Period(january.period().start(), months.size())), months);
                }
            }
        }
        return tables;
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
        sums.derived().keySet().removeIf(cell -> !isWhole(cell.market(), slot.period()));
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
