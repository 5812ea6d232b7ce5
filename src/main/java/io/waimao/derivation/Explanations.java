package io.waimao.derivation;

import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.derivation.hierarchy.Hierarchy;
import io.waimao.derivation.hierarchy.SectorSums;
import io.waimao.derivation.rules.MarketParts;
import io.waimao.language.Text;
import io.waimao.observations.Derivation;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.TableScope;
import io.waimao.observations.store.SourceTables;
import io.waimao.quantity.Quantity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out the derivation of stored roll-ups, one step down: from stored or listed country totals if available, else
 * from the rows of the table. Any number of them costs the same few statements.
 */
final class Explanations {

    private static final Text ALL_COUNTRIES = new Text("W = the sum of all countries", "W = 所有国家（地区）之和");

    private record Place(String source, FigureKey key) {

        static Place of(Observation figure) {
            return new Place(figure.sourceCode(), FigureKey.of(figure));
        }
    }

    private final SourceTables sources;
    private final Hierarchy hierarchy;

    Explanations(SourceTables sources, Hierarchy hierarchy) {
        this.sources = sources;
        this.hierarchy = hierarchy;
    }

    Map<Observation, Derivation> of(Set<Observation> rollUps) {
        if (rollUps.isEmpty()) {
            return Map.of();
        }
        var totals = totals(rollUps);
        var own = rows(
                rollUps, rollUps.stream().map(figure -> figure.key().market()).collect(toSet()));
        var broken = rollUps.stream().filter(figure -> !isTotal(figure)).collect(toSet());
        var ofCountries = broken.isEmpty() ? List.<Observation>of() : rows(broken, countries(broken));
        var found = new LinkedHashMap<Observation, Derivation>();
        for (var figure : rollUps) {
            found.put(figure, derivation(figure, totals, own, ofCountries));
        }
        return found;
    }

    private Derivation derivation(
            Observation figure, Map<Place, Observation> totals, List<Observation> own, List<Observation> ofCountries) {
        var products = topmost(own, figure, figure.key().market()::equals);
        if (!products.isEmpty()) {
            return new Derivation(ofProducts(figure.key()), products, Set.of(figure.sourceCode()));
        }
        var members = isTotal(figure)
                ? totalsOf(figure)
                        .map(place -> totals.get(new Place(figure.sourceCode(), place)))
                        .filter(Objects::nonNull)
                        .toList()
                : topmost(ofCountries, figure, members(figure)::contains);
        return new Derivation(ofMembers(figure.key()), members, Set.of(figure.sourceCode()));
    }

    private static boolean isTotal(Observation figure) {
        return figure.key().sector().equals(Sector.TOTAL);
    }

    private static Text ofProducts(SeriesKey key) {
        return SectorSums.formula(key.sector());
    }

    private static Text ofMembers(SeriesKey key) {
        var members = key.market().equals(Market.WORLD) ? ALL_COUNTRIES : MarketParts.formula(key.market());
        return key.sector().equals(Sector.TOTAL) ? members : Text.of("%s; %s", "%s；%s", members, ofProducts(key));
    }

    /** The country totals that make up totals of groups and of the world. */
    private Map<Place, Observation> totals(Set<Observation> rollUps) {
        var wanted = rollUps.stream().flatMap(this::totalsOf).collect(toSet());
        var totals = new HashMap<Place, Observation>();
        if (!wanted.isEmpty()) {
            sources.all(
                            rollUps.stream().map(Observation::sourceCode).collect(toSet()),
                            wanted.stream().map(FigureKey::series).collect(toSet()),
                            wanted.stream().map(FigureKey::period).collect(toSet()),
                            null)
                    .forEach(figure -> totals.put(Place.of(figure), figure));
        }
        return totals;
    }

    private Stream<FigureKey> totalsOf(Observation figure) {
        return isTotal(figure) && !hierarchy.groups().isCountry(figure.key().market())
                ? members(figure).stream().sorted().map(country -> FigureKey.of(figure)
                        .with(figure.key().withMarket(country)))
                : Stream.of();
    }

    private Set<String> members(Observation figure) {
        var market = figure.key().market();
        return market.equals(Market.WORLD)
                ? hierarchy.groups().countries()
                : Set.copyOf(hierarchy.groups().members(market, figure.period()));
    }

    private @Nullable Set<String> countries(Set<Observation> rollUps) {
        return rollUps.stream().anyMatch(figure -> figure.key().market().equals(Market.WORLD))
                ? null
                : rollUps.stream().flatMap(figure -> members(figure).stream()).collect(toSet());
    }

    /** The rows of the tables of these markets within the sectors. */
    private List<Observation> rows(Set<Observation> rollUps, @Nullable Set<String> markets) {
        var within = new HashSet<String>();
        for (var figure : rollUps) {
            within.addAll(
                    isTotal(figure)
                            ? Set.of("")
                            : hierarchy.sectors().hsCodes(figure.key().sector()));
        }
        return sources.published(
                rollUps.stream().map(figure -> figure.key().area()).collect(toSet()),
                rollUps.stream().map(Observation::getFlow).collect(toSet()),
                rollUps.stream().map(Observation::period).collect(toSet()),
                rollUps.stream().map(Observation::sourceCode).collect(toSet()),
                markets,
                within,
                rollUps.stream().map(figure -> figure.key().sector()).collect(toSet()));
    }

    /** The rows that make up the figure: for each market, its listed figure or the products within it. */
    private List<Observation> topmost(List<Observation> rows, Observation figure, Predicate<String> markets) {
        var byMarket = new LinkedHashMap<String, Map<String, Observation>>();
        rows.stream()
                .filter(row -> row.sourceCode().equals(figure.sourceCode())
                        && TableScope.of(row).equals(TableScope.of(figure))
                        && markets.test(row.key().market()))
                .forEach(row -> byMarket.computeIfAbsent(row.key().market(), market -> new LinkedHashMap<>())
                        .put(row.key().sector(), row));
        return byMarket.values().stream()
                .flatMap(listed -> used(listed, figure.key().sector()))
                .toList();
    }

    private Stream<Observation> used(Map<String, Observation> listed, String sector) {
        var itself = listed.get(sector);
        if (itself != null) {
            return Stream.of(itself);
        }
        var quantities = new HashMap<String, Quantity>();
        listed.forEach((code, row) -> quantities.put(code, row.value().quantity()));
        return new SectorSums(quantities, hierarchy.sectors())
                .used(sector).stream().map(listed::get).filter(Objects::nonNull);
    }
}
