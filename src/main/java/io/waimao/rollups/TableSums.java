package io.waimao.rollups;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Observation;
import io.waimao.observations.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The margins of a table of markets and sectors that one source published for one province, flow and period, of which it lists
 * all there is: the world with all sectors, groups and countries with their total, groups also with sections and named sectors.
 * The markets come one after the other, so that the table as a whole is never held.
 */
final class TableSums {

    private static final Quantity NOTHING = Quantity.exactly(0);

    private final SectorTree tree;
    private final Groups groups;
    private final Map<String, Set<String>> members;
    private final Map<Cell, Quantity> published = new HashMap<>();
    private final Map<Cell, Quantity> own = new HashMap<>();
    private final Map<Cell, Quantity> overCountries = new HashMap<>();
    private final Map<Cell, Quantity> rests = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private Quality quality = Quality.BEST;

    /** @param members the countries of each group in the period */
    TableSums(SectorTree tree, Groups groups, Map<String, Set<String>> members) {
        this.tree = tree;
        this.groups = groups;
        this.members = members;
    }

    /** @param figures all that were published of the market */
    void add(String market, List<Observation> figures) {
        seen.add(market);
        var rows = new HashMap<String, Quantity>();
        for (var figure : figures) {
            rows.put(figure.key().sector(), figure.value().quantity());
            quality = quality.and(Quality.of(figure));
        }
        var sums = SectorSums.of(rows, tree);
        if (groups.isCountry(market)) {
            var wholes = wholesOf(market);
            addTo(wholes, overCountries, rows);
            addTo(wholes, overCountries, sums);
            addTo(wholes, rests, SectorSums.rests(rows, tree));
            keepTotal(published, market, rows);
            keepTotal(own, market, sums);
        } else {
            rows.forEach((sector, value) -> published.put(new Cell(market, sector), value));
            sums.forEach((sector, value) -> own.put(new Cell(market, sector), value));
        }
    }

    private static void keepTotal(Map<Cell, Quantity> in, String country, Map<String, Quantity> values) {
        var total = values.get(Sector.TOTAL);
        if (total != null) {
            in.put(new Cell(country, Sector.TOTAL), total);
        }
    }

    private List<String> wholesOf(String country) {
        var wholes = new ArrayList<String>(List.of(Market.WORLD));
        members.forEach((group, countries) -> {
            if (countries.contains(country)) {
                wholes.add(group);
            }
        });
        return wholes;
    }

    /** Groups do without single HS codes: there are too many of them. */
    private static void addTo(List<String> wholes, Map<Cell, Quantity> sums, Map<String, Quantity> values) {
        values.forEach((sector, value) -> wholes.forEach(whole -> {
            if (whole.equals(Market.WORLD) || !SectorTree.isHs(sector)) {
                sums.merge(new Cell(whole, sector), value, Quantity::plus);
            }
        }));
    }

    /** The margins, published ones included. */
    Margins end() {
        var derived = new HashMap<>(own);
        if (listsCountries()) {
            overCountries.forEach((cell, sum) -> derived.putIfAbsent(cell, sum.plus(uncertain(cell))));
        }
        derived.keySet().removeAll(published.keySet());
        return new Margins(published, derived, quality, tree);
    }

    /** Where a group is published whose countries are not, countries do not add up to anything. */
    private boolean listsCountries() {
        return seen.stream().filter(groups::isGroup).allMatch(group -> members.getOrDefault(group, Set.of()).stream()
                .anyMatch(seen::contains));
    }

    /** What countries may have of it that they publish only as part of something larger. */
    private Quantity uncertain(Cell cell) {
        return tree.above(cell.sector()).stream()
                .filter(above -> !above.equals(cell.sector()))
                .map(above -> rests.get(new Cell(cell.market(), above)))
                .filter(whole -> whole != null)
                .map(SectorSums::upTo)
                .reduce(NOTHING, Quantity::plus);
    }
}
