package io.waimao.derivation.rollups;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SourceDocument;
import io.waimao.derivation.hierarchy.GroupMembers;
import io.waimao.derivation.hierarchy.Quality;
import io.waimao.derivation.hierarchy.SectorSums;
import io.waimao.derivation.hierarchy.SectorTree;
import io.waimao.derivation.rules.Plausible;
import io.waimao.observations.CompleteTable;
import io.waimao.observations.Derivation;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.TableScope;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The stored roll-ups of a complete table: the world with all sectors; groups with their total, sections and named
 * sectors; countries with their total. Roll-ups that are zero, unknown or partly hidden are not stored but derived from
 * the rows on request. Markets are processed one by one, so the whole table is never in memory.
 */
public final class TableSums {

    private static final Quantity ZERO = Quantity.exactly(0);

    private record Cell(String market, String sector) {}

    private final SectorTree tree;
    private final GroupMembers groups;
    private final Period period;
    private final Map<String, List<String>> groupsOf = new HashMap<>();
    private final Set<Cell> published = new HashSet<>();
    private final Map<Cell, Quantity> own = new HashMap<>();
    private final Map<Cell, Quantity> overCountries = new HashMap<>();
    private final Set<String> markets = new HashSet<>();
    private final Set<String> withOwnProducts = new HashSet<>();
    private final Set<String> withoutTotal = new HashSet<>();
    private final TreeSet<String> openWholes = new TreeSet<>();
    private boolean listsProducts = true;
    private Quality quality = Quality.BEST;

    public TableSums(SectorTree tree, GroupMembers groups, Period period) {
        this.tree = tree;
        this.groups = groups;
        this.period = period;
    }

    /** @param figures all rows of the market */
    public void add(String market, List<Observation> figures) {
        markets.add(market);
        var rows = new HashMap<String, Quantity>();
        for (var figure : figures) {
            rows.put(figure.key().sector(), figure.value().quantity());
            quality = quality.and(Quality.of(figure));
        }
        var sums = new SectorSums(rows, tree);
        listsProducts &= sums.hasProducts() || rows.values().stream().allMatch(value -> value.isSameAs(ZERO));
        if (groups.isCountry(market)) {
            addCountry(market, rows, sums);
        } else {
            rows.keySet().forEach(sector -> published.add(new Cell(market, sector)));
            if (sums.hasProducts()) {
                withOwnProducts.add(market);
                sums.exact().forEach((sector, value) -> own.put(new Cell(market, sector), value));
            }
        }
    }

    private void addCountry(String country, Map<String, Quantity> rows, SectorSums sums) {
        var exact = sums.exact();
        openWholes.addAll(sums.openWholes());
        var wholes = wholesOf(country);
        addTo(wholes, rows);
        addTo(wholes, exact);
        var total = exact.get(Sector.TOTAL);
        if (rows.containsKey(Sector.TOTAL)) {
            published.add(new Cell(country, Sector.TOTAL));
        } else if (total == null) {
            withoutTotal.addAll(wholes);
        } else {
            own.put(new Cell(country, Sector.TOTAL), total);
        }
    }

    private List<String> wholesOf(String country) {
        return groupsOf.computeIfAbsent(country, code -> {
            var wholes = new ArrayList<>(groups.groupsOf(code, period));
            wholes.add(Market.WORLD);
            return wholes;
        });
    }

    /** Groups have no roll-ups of single HS codes: there would be too many. */
    private void addTo(List<String> wholes, Map<String, Quantity> values) {
        values.forEach((sector, value) -> {
            if (sector.equals(Sector.TOTAL) || tree.isMadeOfHsCodes(sector)) {
                wholes.stream()
                        .filter(whole -> whole.equals(Market.WORLD) || !SectorTree.isHs(sector))
                        .forEach(whole -> overCountries.merge(new Cell(whole, sector), value, Quantity::plus));
            }
        });
    }

    /** The roll-ups to store. */
    List<Observation> figures(TableScope scope, SourceDocument source) {
        var kept = new HashMap<>(own);
        if (listsCountries()) {
            overCountries.forEach((cell, sum) -> {
                if (!withOwnProducts.contains(cell.market) && isExact(cell)) {
                    kept.put(cell, sum);
                }
            });
        }
        kept.keySet().removeAll(published);
        kept.values().removeIf(sum -> sum.isSameAs(ZERO));
        if (!listsProducts) {
            kept.keySet().removeIf(cell -> !cell.sector.equals(Sector.TOTAL));
        }
        return kept.entrySet().stream()
                .flatMap(cell -> figure(scope, cell.getKey(), cell.getValue(), source).stream())
                .toList();
    }

    /** Whether the sum over countries is complete. A sector's own listed figures hide no part of it. */
    private boolean isExact(Cell cell) {
        return cell.sector.equals(Sector.TOTAL)
                ? !withoutTotal.contains(cell.market)
                : tree.hsCodes(cell.sector).stream().noneMatch(code -> mayBeHidden(code, cell.sector));
    }

    private boolean mayBeHidden(String hsCode, String sector) {
        return tree.above(hsCode).stream().anyMatch(whole -> !whole.equals(sector) && openWholes.contains(whole))
                || !SectorTree.former(hsCode, openWholes).isEmpty();
    }

    private Optional<Observation> figure(TableScope scope, Cell cell, Quantity sum, SourceDocument source) {
        var place = scope.figure(cell.market, cell.sector);
        return Plausible.part(sum, place.series()).map(value -> figure(place, value, source));
    }

    private Observation figure(FigureKey place, Quantity value, SourceDocument source) {
        return new Observation(
                place.series(),
                place.period(),
                BoundedValue.sum(value, place.series().unit()),
                quality.status(),
                quality.confidence(),
                source.code(),
                null,
                source.publishedOn(),
                null,
                Derivation.STORED);
    }

    /** The register entry of the table. */
    public CompleteTable describe(TableScope scope, SourceDocument source) {
        return new CompleteTable(scope, source.code(), source.publishedOn(), listsCountries(), listsProducts);
    }

    /** Whether it has countries, including at least one member of each listed group that has members. */
    private boolean listsCountries() {
        return markets.stream().anyMatch(groups::isCountry)
                && markets.stream().filter(groups::isGroup).allMatch(group -> {
                    var members = groups.members(group, period);
                    return members.isEmpty() || members.stream().anyMatch(markets::contains);
                });
    }
}
