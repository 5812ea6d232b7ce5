package io.waimao.rollups;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.observations.BoundedValue;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.Quantity;
import io.waimao.observations.SeriesKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Single cells of tables of which a source lists everything, made from its rows when they are asked for. */
final class Cells {

    private static final String NOTHING_LISTED = "zero: the source lists all there is, and nothing of it";

    private final Facts facts;
    private final Hierarchy hierarchy;
    private final @Nullable LocalDate asOf;

    Cells(Facts facts, @Nullable LocalDate asOf) {
        this.facts = facts;
        this.hierarchy = facts.hierarchy();
        this.asOf = asOf;
    }

    /** The figure that tells whether there is a table, and whose. */
    static At total(At cell) {
        return cell.with(total(cell.key()));
    }

    static SeriesKey total(SeriesKey key) {
        return key.withMarket(Market.WORLD).withSector(Sector.TOTAL);
    }

    /** Those of the cells, none of which is kept, that follow from tables; in place of groups their members. */
    Map<At, Observation> read(Set<At> cells) {
        if (facts.catalogue().listCompleteSources().isEmpty()) {
            return Map.of();
        }
        var additive = cells.stream()
                .filter(cell -> YearRollUp.ADDITIVE.contains(cell.key().measure()))
                .collect(toSet());
        var tables = tables(
                additive.stream().map(At::key).collect(toSet()),
                additive.stream().map(At::period).collect(toSet()));
        var wanted = additive.stream()
                .filter(cell -> tables.containsKey(total(cell))
                        && isOwn(total(cell), tables)
                        && hierarchy.sectors().knows(cell.key().sector()))
                .flatMap(this::members)
                .collect(toSet());
        var found = new HashMap<At, Observation>();
        wanted.stream()
                .filter(Cells::isTotal)
                .forEach(cell -> found.put(cell, cell(cell, requireNonNull(tables.get(total(cell))), List.of())));
        wanted.removeIf(Cells::isTotal);
        if (!wanted.isEmpty()) {
            found.putAll(read(wanted, tables, rows(wanted, tables)));
        }
        return found;
    }

    /** All totals that are more than nothing are kept. */
    private static boolean isTotal(At cell) {
        return cell.key().sector().equals(Sector.TOTAL);
    }

    private Stream<At> members(At cell) {
        return hierarchy.groups().isGroup(cell.key().market())
                ? hierarchy
                        .groups()
                        .members(cell.period())
                        .getOrDefault(cell.key().market(), Set.of())
                        .stream()
                        .map(member -> cell.with(cell.key().withMarket(member)))
                : Stream.of(cell);
    }

    /**
     * The totals of the tables in which the cells lie, where a source lists everything.
     *
     * @param periods null for all
     */
    Map<At, Observation> tables(Set<SeriesKey> cells, @Nullable Set<Period> periods) {
        var complete = cells.isEmpty() ? List.<String>of() : facts.catalogue().listCompleteSources();
        var totals = cells.stream().map(Cells::total).collect(toSet());
        return complete.isEmpty()
                ? Map.of()
                : facts.tables().all(complete, totals, periods, asOf).stream().collect(toMap(At::of, total -> total));
    }

    /** The roll-ups that are kept of the places. */
    Map<At, Observation> kept(Set<At> places) {
        var complete = places.isEmpty() ? List.<String>of() : facts.catalogue().listCompleteSources();
        return complete.isEmpty()
                ? Map.of()
                : facts
                        .tables()
                        .all(
                                complete,
                                places.stream().map(At::key).collect(toSet()),
                                places.stream().map(At::period).collect(toSet()),
                                asOf)
                        .stream()
                        .filter(Observation::isDerived)
                        .collect(toMap(At::of, figure -> figure));
    }

    /** Whether it is not the sum of the tables of its months. */
    private static boolean isOwn(At total, Map<At, Observation> tables) {
        var first = total.period().start();
        var months = total.period().months();
        return months == 1
                || !tables.containsKey(total.with(new Period(first, 1)))
                || !tables.containsKey(total.with(new Period(first.plusMonths(months - 1L), 1)));
    }

    private List<Observation> rows(Set<At> cells, Map<At, Observation> tables) {
        var prefixes = new HashSet<String>();
        var wholes = new HashSet<String>();
        for (var sector : cells.stream().map(cell -> cell.key().sector()).collect(toSet())) {
            wholes.add(sector);
            for (var code : hierarchy.sectors().hsCodes(sector)) {
                prefixes.add(code);
                wholes.addAll(hierarchy.sectors().above(code));
            }
        }
        var markets = cells.stream().map(cell -> cell.key().market()).collect(toSet());
        return facts.tables()
                .published(
                        cells.stream().map(cell -> cell.key().area()).collect(toSet()),
                        cells.stream().map(cell -> cell.key().flow()).collect(toSet()),
                        cells.stream().map(At::period).collect(toSet()),
                        cells.stream()
                                .map(cell ->
                                        requireNonNull(tables.get(total(cell))).sourceCode())
                                .collect(toSet()),
                        markets.contains(Market.WORLD) ? null : markets,
                        prefixes,
                        wholes);
    }

    private Map<At, Observation> read(Set<At> cells, Map<At, Observation> tables, List<Observation> rows) {
        var byTable = rows.stream().collect(groupingBy(row -> total(At.of(row))));
        var found = new HashMap<At, Observation>();
        cells.stream().collect(groupingBy(Cells::total)).forEach((total, wanted) -> {
            var table = requireNonNull(tables.get(total));
            var byMarket = byTable.getOrDefault(total, List.of()).stream()
                    .filter(row -> row.sourceCode().equals(table.sourceCode())
                            && hierarchy.groups().isCountry(row.key().market()))
                    .collect(groupingBy(row -> row.key().market()));
            for (var cell : wanted) {
                var of = cell.key().market().equals(Market.WORLD)
                        ? byMarket.values().stream().flatMap(List::stream).toList()
                        : byMarket.getOrDefault(cell.key().market(), List.of());
                found.put(cell, cell(cell, table, of));
            }
        });
        return found;
    }

    private Observation cell(At cell, Observation table, List<Observation> rows) {
        var tree = hierarchy.sectors();
        var sector = cell.key().sector();
        var value = rows.stream().collect(groupingBy(row -> row.key().market())).values().stream()
                .map(of -> SectorSums.value(values(of), sector, tree))
                .reduce(Quantity.exactly(0), Quantity::plus);
        var parts = rows.stream()
                .filter(row -> tree.isWithin(row.key().sector(), sector))
                .toList();
        return Resolver.derived(
                cell,
                BoundedValue.sum(value, cell.key().unit()),
                parts.isEmpty() ? NOTHING_LISTED : sector + " = the sum of its HS codes",
                parts.isEmpty() ? List.of(table) : parts);
    }

    private static Map<String, Quantity> values(List<Observation> rows) {
        return rows.stream()
                .collect(toMap(row -> row.key().sector(), row -> row.value().quantity()));
    }
}
