package io.waimao.rollups;

import io.waimao.catalogue.Sector;
import io.waimao.observations.Quantity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The margins of a table. What is not among them is zero, unless it is hidden in what is only known as a whole. */
final class Margins {

    private static final Quantity ZERO = Quantity.exactly(0);

    private final Map<Cell, Quantity> published;
    private final Map<Cell, Quantity> derived;
    private final Quality quality;
    private final SectorTree tree;
    private final Map<Cell, Quantity> below = new HashMap<>();

    /**
     * @param published as the source published them
     * @param derived what follows for others
     * @param quality of all that is derived
     */
    Margins(Map<Cell, Quantity> published, Map<Cell, Quantity> derived, Quality quality, SectorTree tree) {
        this.published = published;
        this.derived = derived;
        this.quality = quality;
        this.tree = tree;
        cells().stream().filter(cell -> tree.isProduct(cell.sector())).forEach(cell -> nearestAbove(cell)
                .ifPresent(whole -> below.merge(whole, find(cell).orElseThrow(), Quantity::plus)));
    }

    Quality quality() {
        return quality;
    }

    Map<Cell, Quantity> derived() {
        return derived;
    }

    /** With the derived ones of the other where this has none. */
    Margins filledWith(Margins other) {
        var filled = new HashMap<>(other.derived);
        filled.putAll(derived);
        filled.keySet().removeAll(published.keySet());
        return new Margins(published, filled, quality.and(other.quality), tree);
    }

    Set<Cell> cells() {
        var cells = new HashSet<>(derived.keySet());
        cells.addAll(published.keySet());
        return cells;
    }

    /** The value of a margin; nothing where it cannot be known. */
    Optional<Quantity> value(Cell cell) {
        return find(cell).or(() -> isHidden(cell) ? Optional.empty() : Optional.of(ZERO));
    }

    private Optional<Quantity> find(Cell cell) {
        return Optional.ofNullable(published.get(cell)).or(() -> Optional.ofNullable(derived.get(cell)));
    }

    private Optional<Cell> nearestAbove(Cell cell) {
        return tree.above(cell.sector()).stream()
                .filter(above -> !above.equals(cell.sector()))
                .map(above -> new Cell(cell.market(), above))
                .filter(above -> find(above).isPresent())
                .findFirst();
    }

    /** Whether something that it is a part of is more than what is known of its parts. */
    private boolean isHidden(Cell cell) {
        return !cell.sector().equals(Sector.TOTAL)
                && nearestAbove(cell)
                        .filter(whole -> !below.getOrDefault(whole, ZERO)
                                .isSameAs(find(whole).orElseThrow()))
                        .isPresent();
    }

    /** The sums over some tables, cell by cell, of those cells that any of them has. */
    static Margins sum(List<Margins> tables, SectorTree tree) {
        var cells = new HashSet<Cell>();
        tables.forEach(table -> cells.addAll(table.cells()));
        var sums = new HashMap<Cell, Quantity>();
        for (var cell : cells) {
            var sum = Optional.of(ZERO);
            for (var table : tables) {
                sum = sum.flatMap(before -> table.value(cell).map(before::plus));
            }
            sum.ifPresent(value -> sums.put(cell, value));
        }
        var quality = tables.stream().map(Margins::quality).reduce(Quality.BEST, Quality::and);
        return new Margins(Map.of(), sums, quality, tree);
    }
}
