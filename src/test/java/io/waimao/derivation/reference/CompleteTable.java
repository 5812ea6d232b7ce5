package io.waimao.derivation.reference;

import io.waimao.observations.Period;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All rows of a complete source in one scope, and the cells derived from them. */
final class CompleteTable {

    private static final Quantity ZERO = Quantity.exactly(0);

    /** A value and its input rows. */
    record Cell(Quantity value, Set<Row> rows) {

        static Cell of(Row row) {
            return new Cell(row.value, Set.of(row));
        }

        static Cell zero() {
            return new Cell(ZERO, Set.of());
        }

        Cell plus(Cell other) {
            var all = new HashSet<>(rows);
            all.addAll(other.rows);
            return new Cell(value.plus(other.value), all);
        }
    }

    private final Codes codes;
    private final Source source;
    private final Period period;

    /** By market and sector. */
    private final Map<String, Map<String, Row>> rows = new LinkedHashMap<>();

    private final Map<String, Optional<Cell>> cells = new HashMap<>();
    private final boolean listsCountries;
    private final boolean listsProducts;

    CompleteTable(Codes codes, List<Row> listed, Period period) {
        this.codes = codes;
        this.period = period;
        this.source = listed.get(0).source;
        for (var row : listed) {
            var key = row.place.key();
            rows.computeIfAbsent(key.market(), m -> new LinkedHashMap<>()).put(key.sector(), row);
        }
        listsCountries = rows.keySet().stream().anyMatch(codes::isCountry)
                && rows.keySet().stream().filter(codes::isGroup).allMatch(this::hasMemberOrNone);
        listsProducts = rows.values().stream().allMatch(this::listsProducts);
    }

    private boolean hasMemberOrNone(String group) {
        var members = codes.members(group, period);
        return members.isEmpty() || members.stream().anyMatch(rows::containsKey);
    }

    private boolean listsProducts(Map<String, Row> ofMarket) {
        return hasProducts(ofMarket) || ofMarket.values().stream().allMatch(Row::isZero);
    }

    private boolean hasProducts(Map<String, Row> ofMarket) {
        return ofMarket.keySet().stream().anyMatch(codes::isProduct);
    }

    String source() {
        return source.code();
    }

    /** The value of a cell; empty if unknown. */
    Optional<Cell> cell(String market, String sector) {
        var name = market + " " + sector;
        if (!cells.containsKey(name)) {
            cells.put(name, find(market, sector));
        }
        return cells.get(name);
    }

    private Optional<Cell> find(String market, String sector) {
        if (!codes.isMarket(market) || !codes.isSector(sector)) {
            return Optional.empty();
        }
        var listed = rows.get(market);
        if (codes.isCountry(market)) {
            if (listed != null) {
                return value(listed, sector);
            }
            return listsCountries && (sector.equals(Key.TOTAL) || isMadeOfListedProducts(sector))
                    ? Optional.of(Cell.zero())
                    : Optional.empty();
        }
        if (listed != null && listed.containsKey(sector)) {
            return Optional.of(Cell.of(listed.get(sector)));
        } else if (listed != null && hasProducts(listed)) {
            return value(listed, sector);
        } else if (!listsCountries) {
            return Optional.empty();
        }
        if (market.equals(Key.WORLD)) {
            return sum(rows.keySet().stream().filter(codes::isCountry).toList(), sector);
        }
        var members = codes.members(market, period);
        return members.isEmpty() ? Optional.empty() : sum(members, sector);
    }

    private Optional<Cell> sum(Collection<String> markets, String sector) {
        var sum = Cell.zero();
        for (var market : markets) {
            var cell = cell(market, sector);
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(cell.get());
        }
        return Optional.of(sum);
    }

    private boolean isMadeOfListedProducts(String sector) {
        return !codes.hsCodes(sector).isEmpty() && listsProducts;
    }

    /** The value of a sector for the rows of one market. */
    private Optional<Cell> value(Map<String, Row> of, String sector) {
        if (of.containsKey(sector)) {
            return Optional.of(Cell.of(of.get(sector)));
        } else if (sector.equals(Key.TOTAL)) {
            return hasProducts(of) ? Optional.of(sum(topmost(products(of)), of)) : Optional.empty();
        } else if (!isMadeOfListedProducts(sector)) {
            return Optional.empty();
        }
        var within = products(of).stream()
                .filter(product -> codes.isWithin(product, sector))
                .toList();
        return Optional.of(withUncertain(sum(topmost(within), of), of, sector));
    }

    private List<String> products(Map<String, Row> of) {
        return of.keySet().stream().filter(codes::isProduct).toList();
    }

    /** The outermost codes. */
    private List<String> topmost(List<String> products) {
        var top = new ArrayList<String>();
        for (var product : products) {
            if (codes.above(product).stream().noneMatch(products::contains)) {
                top.add(product);
            }
        }
        return top;
    }

    private static Cell sum(List<String> products, Map<String, Row> of) {
        var sum = Cell.zero();
        for (var product : products) {
            sum = sum.plus(Cell.of(of.get(product)));
        }
        return sum;
    }

    /** Adds what may belong to the sector but is listed only together with other products. */
    private Cell withUncertain(Cell exact, Map<String, Row> of, String sector) {
        var uncertain = new HashSet<String>();
        var most = ZERO;
        var used = new HashSet<>(exact.rows());
        for (var hsCode : codes.hsCodes(sector)) {
            var whole = of.containsKey(hsCode) ? null : nearestAbove(hsCode, of);
            if (whole == null || uncertain.contains(whole)) {
                continue;
            }
            var below = products(of).stream()
                    .filter(product -> whole.equals(nearestAbove(product, of)))
                    .toList();
            var rest = of.get(whole).value.minus(sum(below, of).value());
            if (isAboveZero(rest.interval())) {
                uncertain.add(whole);
                most = most.plus(new Quantity(
                        null, Interval.closed(BigDecimal.ZERO, rest.interval().upper())));
                used.add(of.get(whole));
                below.forEach(product -> used.add(of.get(product)));
            }
        }
        return uncertain.isEmpty() ? exact : new Cell(exact.value().plus(most), used);
    }

    private static boolean isAboveZero(Interval interval) {
        var lower = interval.lower();
        return lower != null && (lower.signum() > 0 || (lower.signum() == 0 && interval.lowerOpen()));
    }

    private @Nullable String nearestAbove(String product, Map<String, Row> of) {
        for (var above : codes.above(product)) {
            if (of.containsKey(above)) {
                return above;
            }
        }
        return null;
    }
}
