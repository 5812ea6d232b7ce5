package io.waimao.rollups;

import static java.util.Objects.requireNonNull;

import io.waimao.catalogue.Sector;
import io.waimao.observations.Interval;
import io.waimao.observations.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sums over products of one market, of a source that lists all of them. A published figure stands for itself and all below
 * it, so that nothing is counted twice.
 */
final class SectorSums {

    private final Map<String, Quantity> rows;
    private final SectorTree tree;
    private final TreeSet<String> codes;
    private final Map<String, Quantity> sums = new HashMap<>();

    private SectorSums(Map<String, Quantity> rows, SectorTree tree) {
        this.rows = rows;
        this.tree = tree;
        this.codes = new TreeSet<>(rows.keySet());
    }

    /**
     * The sums that are more than nothing, of sectors that the source does not publish itself.
     *
     * @param rows the published figures by sector
     */
    static Map<String, Quantity> of(Map<String, Quantity> rows, SectorTree tree) {
        var sums = new SectorSums(rows, tree);
        rows.forEach((code, value) -> {
            if (tree.isProduct(code)) {
                sums.climb(code, value);
            }
        });
        sums.addUncertain();
        sums.sums.keySet().removeIf(code -> !tree.knows(code));
        return sums.sums;
    }

    /** The figure of a sector: published, the sum of what is published within it, or what may be hidden in a whole. */
    static Quantity value(Map<String, Quantity> rows, String sector, SectorTree tree) {
        var published = rows.get(sector);
        if (published != null) {
            return published;
        }
        var sum = of(rows, tree).get(sector);
        if (sum != null) {
            return sum;
        }
        var rests = rests(rows, tree);
        return tree.hsCodes(sector).stream()
                .flatMap(code -> tree.above(code).stream())
                .distinct()
                .filter(rests::containsKey)
                .map(whole -> upTo(requireNonNull(rests.get(whole))))
                .reduce(Quantity.exactly(0), Quantity::plus);
    }

    /** What published figures have besides what is published within them, where there is a rest. */
    static Map<String, Quantity> rests(Map<String, Quantity> rows, SectorTree tree) {
        var rests = new HashMap<String, Quantity>();
        rows.forEach((code, value) -> {
            if (tree.isProduct(code) || code.equals(Sector.TOTAL)) {
                rests.merge(code, value, Quantity::plus);
                tree.above(code).stream()
                        .filter(above -> !above.equals(code) && rows.containsKey(above))
                        .findFirst()
                        .ifPresent(whole -> rests.merge(whole, value.negate(), Quantity::plus));
            }
        });
        rests.values().removeIf(rest -> {
            var most = rest.interval().upper();
            return most != null && most.signum() <= 0;
        });
        return rests;
    }

    private void climb(String code, Quantity value) {
        addNamed(code, value);
        for (var above : tree.above(code)) {
            if (rows.containsKey(above)) {
                return;
            }
            add(above, value);
            addNamed(above, value);
        }
    }

    private void addNamed(String hsCode, Quantity value) {
        tree.namedOf(hsCode).forEach(name -> add(name, value));
    }

    private void add(String code, Quantity value) {
        if (!rows.containsKey(code)) {
            sums.merge(code, value, Quantity::plus);
        }
    }

    /** What a named sector has of a product that is only published with others lies between nothing and that rest. */
    private void addUncertain() {
        var rests = rests(rows, tree);
        var counted = new HashMap<String, Set<String>>();
        tree.named().forEach((hsCode, names) -> {
            if (!hasWithin(hsCode)) {
                tree.above(hsCode).stream()
                        .filter(above -> !above.equals(Sector.TOTAL) && rows.containsKey(above))
                        .findFirst()
                        .filter(rests::containsKey)
                        .ifPresent(whole -> names.stream()
                                .filter(name -> counted.computeIfAbsent(name, of -> new HashSet<>())
                                        .add(whole))
                                .forEach(name -> add(name, upTo(requireNonNull(rests.get(whole))))));
            }
        });
    }

    private boolean hasWithin(String hsCode) {
        var first = codes.ceiling(hsCode);
        return first != null && first.startsWith(hsCode);
    }

    /** Anything from nothing to the figure. */
    static Quantity upTo(Quantity whole) {
        return new Quantity(
                null, Interval.closed(BigDecimal.ZERO, whole.interval().upper()));
    }
}
