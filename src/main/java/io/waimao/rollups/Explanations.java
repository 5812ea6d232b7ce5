package io.waimao.rollups;

import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Derivation;
import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.observations.Observations;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds out how a roll-up that is kept was made: from figures of the same source, one step down. */
final class Explanations {

    private final Observations observations;
    private final Hierarchy hierarchy;

    Explanations(Observations observations, Hierarchy hierarchy) {
        this.observations = observations;
        this.hierarchy = hierarchy;
    }

    Derivation of(Observation figure) {
        var rows = rows(figure);
        if (!rows.isEmpty()) {
            return new Derivation(formula(figure.key()), rows);
        } else if (figure.key().flow() == Flow.TRADE) {
            return new Derivation(TradeFromFlows.FORMULA, flows(figure));
        }
        return new Derivation(PeriodFromParts.formula(figure.period()), months(figure));
    }

    private static String formula(SeriesKey key) {
        var markets = key.market().equals(Market.WORLD)
                ? "W = the sum of all countries"
                : GroupFromMembers.formula(key.market());
        var sectors = key.sector() + " = the sum of its HS codes";
        return markets + "; " + sectors;
    }

    /** What the source published of it: products of the market itself, or of the countries that it consists of. */
    private List<Observation> rows(Observation figure) {
        var key = figure.key();
        var tree = hierarchy.sectors();
        var groups = hierarchy.groups();
        var codes = key.sector().equals(Sector.TOTAL) ? Set.of("") : Set.copyOf(tree.hsCodes(key.sector()));
        var rows = observations.ofTables(
                Set.of(key.area()),
                Set.of(key.flow()),
                Set.of(figure.period()),
                Set.of(figure.sourceCode()),
                markets(figure),
                codes,
                Set.of(key.sector()));
        var alike = rows.stream()
                .filter(row -> Slot.of(row).equals(Slot.of(figure)) && isPart(row, key))
                .toList();
        var own = alike.stream()
                .filter(row -> row.key().market().equals(key.market()))
                .toList();
        return topmost(
                own.isEmpty()
                        ? alike.stream()
                                .filter(row -> groups.isCountry(row.key().market()))
                                .toList()
                        : own);
    }

    private @Nullable Set<String> markets(Observation figure) {
        var market = figure.key().market();
        if (market.equals(Market.WORLD)) {
            return null;
        }
        var markets = new java.util.HashSet<>(
                hierarchy.groups().members(figure.period()).getOrDefault(market, Set.of()));
        markets.add(market);
        return markets;
    }

    private boolean isPart(Observation row, SeriesKey whole) {
        return row.key().sector().equals(whole.sector())
                || hierarchy.sectors().isWithin(row.key().sector(), whole.sector());
    }

    /** Without those that are parts of others of the same market. */
    private List<Observation> topmost(List<Observation> rows) {
        var places = rows.stream().map(row -> row.key()).collect(toSet());
        return rows.stream()
                .filter(row -> hierarchy.sectors().above(row.key().sector()).stream()
                        .filter(above -> !above.equals(row.key().sector()))
                        .noneMatch(above -> places.contains(row.key().withSector(above))))
                .toList();
    }

    private List<Observation> flows(Observation figure) {
        return kept(
                figure,
                List.of(figure.key().withFlow(Flow.EXPORT), figure.key().withFlow(Flow.IMPORT)),
                Set.of(figure.period()));
    }

    private List<Observation> months(Observation figure) {
        var start = figure.period().start();
        return kept(
                figure,
                List.of(figure.key()),
                IntStream.range(0, figure.period().months())
                        .mapToObj(month -> new Period(start.plusMonths(month), 1))
                        .collect(toSet()));
    }

    private List<Observation> kept(Observation figure, List<SeriesKey> keys, Set<Period> periods) {
        return observations.ofSources(Set.of(figure.sourceCode()), keys, periods, null);
    }
}
