package io.waimao.rollups;

import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Derivation;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.SourceTables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how roll-ups that are kept were made, one step down: from kept figures of the same source where there are some,
 * else from the rows that it published. Any number of them costs the same three statements.
 */
final class Explanations {

    private record Place(String source, At at) {

        static Place of(Observation figure) {
            return new Place(figure.sourceCode(), At.of(figure));
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
        var kept = kept(rollUps);
        var own = rows(
                rollUps, rollUps.stream().map(figure -> figure.key().market()).collect(toSet()));
        var broken = rollUps.stream().filter(figure -> !isTotal(figure)).collect(toSet());
        var ofCountries = broken.isEmpty() ? List.<Observation>of() : rows(broken, countries(broken));
        var found = new LinkedHashMap<Observation, Derivation>();
        for (var figure : rollUps) {
            found.put(figure, derivation(figure, kept, own, ofCountries));
        }
        return found;
    }

    private Derivation derivation(
            Observation figure, Map<Place, Observation> kept, List<Observation> own, List<Observation> ofCountries) {
        var products = topmost(own, figure, figure.key().market()::equals);
        if (!products.isEmpty()) {
            return new Derivation(ofProducts(figure.key()), products);
        }
        var months = find(kept, figure, months(figure));
        var members = isTotal(figure)
                ? find(kept, figure, totals(figure))
                : topmost(ofCountries, figure, members(figure)::contains);
        if (!months.isEmpty() && (isTotal(figure) || members.isEmpty())) {
            return new Derivation(PeriodFromParts.formula(figure.period()), months);
        }
        return new Derivation(ofMembers(figure.key()), members);
    }

    private static boolean isTotal(Observation figure) {
        return figure.key().sector().equals(Sector.TOTAL);
    }

    private static String ofProducts(SeriesKey key) {
        return key.sector() + " = the sum of its HS codes";
    }

    private static String ofMembers(SeriesKey key) {
        var members = key.market().equals(Market.WORLD)
                ? "W = the sum of all countries"
                : GroupFromMembers.formula(key.market());
        return key.sector().equals(Sector.TOTAL) ? members : members + "; " + ofProducts(key);
    }

    /** The figures beside the roll-ups from which they may have been made. */
    private Map<Place, Observation> kept(Set<Observation> rollUps) {
        var wanted = rollUps.stream()
                .flatMap(figure -> Stream.concat(months(figure).stream(), totals(figure).stream()))
                .collect(toSet());
        var kept = new HashMap<Place, Observation>();
        if (!wanted.isEmpty()) {
            sources.all(
                            rollUps.stream().map(Observation::sourceCode).collect(toSet()),
                            wanted.stream().map(At::key).collect(toSet()),
                            wanted.stream().map(At::period).collect(toSet()),
                            null)
                    .forEach(figure -> kept.put(Place.of(figure), figure));
        }
        return kept;
    }

    private static List<Observation> find(Map<Place, Observation> kept, Observation figure, List<At> places) {
        return places.stream()
                .map(at -> kept.get(new Place(figure.sourceCode(), at)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<At> months(Observation figure) {
        var start = figure.period().start();
        return figure.period().months() == 1
                ? List.of()
                : IntStream.range(0, figure.period().months())
                        .mapToObj(month -> At.of(figure).with(new Period(start.plusMonths(month), 1)))
                        .toList();
    }

    private List<At> totals(Observation figure) {
        return isTotal(figure) && !hierarchy.groups().isCountry(figure.key().market())
                ? members(figure).stream()
                        .map(country -> At.of(figure).with(figure.key().withMarket(country)))
                        .toList()
                : List.of();
    }

    private Set<String> members(Observation figure) {
        var market = figure.key().market();
        return market.equals(Market.WORLD)
                ? hierarchy.groups().countries()
                : hierarchy.groups().members(figure.period()).getOrDefault(market, Set.of());
    }

    private @Nullable Set<String> countries(Set<Observation> rollUps) {
        return rollUps.stream().anyMatch(figure -> figure.key().market().equals(Market.WORLD))
                ? null
                : rollUps.stream().flatMap(figure -> members(figure).stream()).collect(toSet());
    }

    /** What the sources published of these markets within the sectors. */
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

    /** The products among the rows that make up the figure, without those that are parts of others of the same market. */
    private List<Observation> topmost(List<Observation> rows, Observation figure, Predicate<String> markets) {
        var tree = hierarchy.sectors();
        var sector = figure.key().sector();
        var parts = rows.stream()
                .filter(row -> row.sourceCode().equals(figure.sourceCode())
                        && row.key().area().equals(figure.key().area())
                        && Slot.of(row).equals(Slot.of(figure))
                        && markets.test(row.key().market())
                        && (row.key().sector().equals(sector)
                                || tree.isWithin(row.key().sector(), sector)))
                .toList();
        var keys = parts.stream().map(Observation::key).collect(toSet());
        return parts.stream()
                .filter(row -> tree.above(row.key().sector()).stream()
                        .filter(above -> !above.equals(row.key().sector()))
                        .noneMatch(above -> keys.contains(row.key().withSector(above))))
                .toList();
    }
}
