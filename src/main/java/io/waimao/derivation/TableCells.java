package io.waimao.derivation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.derivation.hierarchy.Hierarchy;
import io.waimao.derivation.hierarchy.Quality;
import io.waimao.derivation.hierarchy.SectorSums;
import io.waimao.derivation.hierarchy.SectorTree;
import io.waimao.derivation.rows.KnownRows;
import io.waimao.derivation.rows.Publications;
import io.waimao.derivation.rules.Plausible;
import io.waimao.language.Text;
import io.waimao.observations.CompleteTable;
import io.waimao.observations.Derivation;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.TablePart;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The cells of complete tables: stored roll-ups if available, else sums of the table's rows. A cell without rows is
 * zero if the table lists countries and products and both codes are known; otherwise it is unknown.
 */
final class TableCells {

    private static final Text NOTHING_LISTED =
            new Text("zero: the source lists everything, but not this", "零：该来源完整列出全部数据，而未列出此项");

    private static final String ALL_SECTORS = "";

    private final Hierarchy hierarchy;

    TableCells(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** The cell of a key, if it lies in a complete table. */
    Optional<Observation> cell(FigureKey of, Publications publications) {
        var key = of.series();
        if (!hierarchy.groups().knows(key.market()) || !hierarchy.sectors().knows(key.sector())) {
            return Optional.empty();
        }
        return publications.table(of).flatMap(table -> {
            var kept = publications.keptAt(of, table);
            return kept.isPresent() || !publications.rows().isKnown(of)
                    ? kept
                    : new Rows(of, table, publications).cell();
        });
    }

    /** The rows of a table that determine a cell. */
    private final class Rows {

        private final FigureKey of;
        private final CompleteTable table;
        private final KnownRows known;
        private final Set<String> sectors;

        Rows(FigureKey of, CompleteTable table, Publications publications) {
            this.of = of;
            this.table = table;
            this.known = publications.rows();
            this.sectors = table.listsProducts() && table.listsCountries()
                    ? hierarchy.sectors().related(of.series().sector())
                    : Set.of(ALL_SECTORS);
        }

        Optional<Observation> cell() {
            return mustBeListed() && isListedNowhere() ? Optional.empty() : listedOrSum();
        }

        /** Whether neither a sum of products nor zero can be the figure. */
        private boolean mustBeListed() {
            var sector = of.series().sector();
            return !sector.equals(Sector.TOTAL) && !canBeZero(sector);
        }

        /** Whether no row of the sector can contribute; spares reading all rows of the table. */
        private boolean isListedNowhere() {
            var market = of.series().market();
            var own = hierarchy.groups().isCountry(market) ? market : TablePart.ALL_MARKETS;
            return known.of(new TablePart(
                            table.scope(), table.source(), own, of.series().sector(), false))
                    .isEmpty();
        }

        private Optional<Observation> listedOrSum() {
            var market = of.series().market();
            var misses = known.misses();
            var own = hierarchy.groups().isCountry(market) ? of(market) : of(market, Set.of(ALL_SECTORS));
            var listed = own.stream()
                    .filter(row -> row.key().sector().equals(of.series().sector()))
                    .findFirst();
            if (listed.isPresent()) {
                return listed;
            }
            var products = own.stream()
                    .anyMatch(row -> hierarchy.sectors().isProduct(row.key().sector()));
            var rows = hierarchy.groups().isCountry(market) || products ? Map.of(market, own) : ofCountries(market);
            return known.misses() > misses ? Optional.empty() : sum(rows);
        }

        private List<Observation> of(String market) {
            return of(market, sectors);
        }

        private List<Observation> of(String market, Set<String> wanted) {
            return wanted.stream()
                    .flatMap(sector -> known.of(part(market, sector)).stream())
                    .toList();
        }

        /** An HS code includes all codes below it; no code means all codes. */
        private TablePart part(String market, String sector) {
            var within = sector.equals(ALL_SECTORS) || SectorTree.isHs(sector);
            return new TablePart(table.scope(), table.source(), market, sector, within);
        }

        /** The rows of the countries that make up a group or the world. */
        private Map<String, List<Observation>> ofCountries(String market) {
            if (!table.listsCountries()) {
                return Map.of();
            } else if (market.equals(Market.WORLD)) {
                return of(TablePart.ALL_MARKETS).stream()
                        .filter(row -> hierarchy.groups().isCountry(row.key().market()))
                        .collect(groupingBy(row -> row.key().market()));
            }
            var rows = new HashMap<String, List<Observation>>();
            hierarchy.groups().members(market, of.period()).forEach(member -> rows.put(member, of(member)));
            return rows;
        }

        private Optional<Observation> sum(Map<String, List<Observation>> byMarket) {
            if (byMarket.isEmpty()) {
                return of.series().market().equals(Market.WORLD) && table.listsCountries()
                        ? value(List.of())
                        : Optional.empty();
            }
            var used = new ArrayList<Observation>();
            var sum = Quantity.exactly(0);
            for (var market : new TreeSet<>(byMarket.keySet())) {
                var rows = byMarket.getOrDefault(market, List.of());
                var value = ofMarket(rows, used);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.plus(value.get());
            }
            return figure(sum, used);
        }

        private Optional<Observation> value(List<Observation> rows) {
            return ofMarket(rows, new ArrayList<>()).flatMap(value -> figure(value, rows));
        }

        /** @param used collects the rows that make up the value */
        private Optional<Quantity> ofMarket(List<Observation> rows, List<Observation> used) {
            var sector = of.series().sector();
            if (rows.isEmpty()) {
                return table.listsCountries() && (sector.equals(Sector.TOTAL) || canBeZero(sector))
                        ? Optional.of(Quantity.exactly(0))
                        : Optional.empty();
            } else if (mustBeListed() && isNotListed(rows, sector)) {
                return Optional.empty();
            }
            Map<String, Observation> bySector =
                    rows.stream().collect(toMap(row -> row.key().sector(), row -> row, (one, same) -> one));
            var sums = new SectorSums(quantities(bySector), hierarchy.sectors());
            sums.used(sector)
                    .forEach(code -> Optional.ofNullable(bySector.get(code)).ifPresent(used::add));
            return sums.value(sector);
        }

        private boolean canBeZero(String sector) {
            return table.listsProducts() && hierarchy.sectors().isMadeOfHsCodes(sector);
        }

        private static boolean isNotListed(List<Observation> rows, String sector) {
            return rows.stream().noneMatch(row -> row.key().sector().equals(sector));
        }

        private static Map<String, Quantity> quantities(Map<String, Observation> rows) {
            var quantities = new HashMap<String, Quantity>();
            rows.forEach((sector, row) -> quantities.put(sector, row.value().quantity()));
            return quantities;
        }

        private Optional<Observation> figure(Quantity sum, List<Observation> used) {
            return Plausible.part(sum, of.series()).map(value -> possible(value, used));
        }

        private Observation possible(Quantity value, List<Observation> used) {
            var bounded = BoundedValue.sum(value, of.series().unit());
            var formula = used.isEmpty()
                    ? NOTHING_LISTED
                    : SectorSums.formula(of.series().sector());
            var quality = used.stream().map(Quality::of).reduce(hierarchy.quality(table.source()), Quality::and);
            return Derived.figure(
                    of, bounded, quality, table.knownFrom(), new Derivation(formula, used, Set.of(table.source())));
        }
    }
}
