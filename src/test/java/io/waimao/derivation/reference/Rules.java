package io.waimao.derivation.reference;

import static io.waimao.derivation.reference.Key.TOTAL;

import io.waimao.derivation.reference.Numbers.Range;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules by which figures follow from others, in order. */
final class Rules {

    static final int RATIO = -1;
    static final int FLOW = 0;
    static final int PERIOD = 1;
    static final int SECTOR = 2;
    static final int MARKET = 3;
    static final int BRAND = 4;
    static final int ENTERPRISE = 5;
    static final int REGIME = 6;
    static final int SHARE = 7;
    static final int TABLE = 8;

    static final List<String> CURRENCIES = List.of("CNY", "USD");

    private final Knowledge knowledge;
    private final Codes codes;
    private final Deriver deriver;

    Rules(Knowledge knowledge, Deriver deriver) {
        this.knowledge = knowledge;
        this.codes = knowledge.codes;
        this.deriver = deriver;
    }

    /** The inferences of the figure by the rule of the rank, in order. */
    List<Way> inferences(int rank, Place place) {
        if (rank == RATIO) {
            return ratios(place);
        } else if (!place.key().isLevel()) {
            return List.of();
        }
        return switch (rank) {
            case FLOW -> flows(place);
            case PERIOD -> periods(place);
            case SECTOR -> sectors(place);
            case MARKET -> markets(place);
            case BRAND -> parts(BRAND, place, place.key().brand(), Codes.BRANDS, place.key()::withBrand);
            case ENTERPRISE ->
                parts(ENTERPRISE, place, place.key().enterprise(), Codes.ENTERPRISES, place.key()::withEnterprise);
            case REGIME -> parts(REGIME, place, place.key().regime(), Codes.REGIMES, place.key()::withRegime);
            case SHARE -> share(place);
            case TABLE -> table(place);
            default -> throw new IllegalArgumentException("rank " + rank);
        };
    }

    private List<Way> flows(Place place) {
        var key = place.key();
        if (!key.isValue() && !(key.measure().equals("QUANTITY") && key.flow().equals("TRADE"))) {
            return List.of();
        }
        return switch (key.flow()) {
            case "TRADE" -> List.of(flows(place, "EXPORT", 1, "IMPORT"));
            case "BALANCE" ->
                List.of(
                        flows(place, "EXPORT", -1, "IMPORT"),
                        balance(
                                place,
                                "EXPORT",
                                (trade, exports) -> exports.minus(Numbers.possible(trade.minus(exports)))),
                        balance(place, "IMPORT", (trade, imports) -> Numbers.possible(trade.minus(imports))
                                .minus(imports)));
            case "EXPORT" -> List.of(flows(place, "TRADE", -1, "IMPORT"));
            case "IMPORT" -> List.of(flows(place, "TRADE", -1, "EXPORT"));
            default -> List.of();
        };
    }

    private Way flows(Place place, String first, int sign, String second) {
        var key = place.key();
        return sum(
                FLOW,
                place,
                List.of(place.with(key.withFlow(first)), place.with(key.withFlow(second))),
                List.of(1, sign));
    }

    /** From trade and one of the flows; the other one is the rest. */
    private Way balance(Place place, String flow, BinaryOperator<Quantity> balance) {
        var inputs = List.of(
                place.with(place.key().withFlow("TRADE")),
                place.with(place.key().withFlow(flow)));
        return new Way(
                source -> all(FLOW + 1, inputs, source, values -> balance.apply(values.get(0), values.get(1))),
                rangeOfLevel(place),
                Numbers.SUM);
    }

    private List<Way> periods(Place place) {
        var key = place.key();
        if (place.period().months() > PeriodPaths.LONGEST
                || key.isBalance()
                || key.measure().equals("FIRM_COUNT")) {
            return List.of();
        }
        Way.Inputs inputs = source -> PeriodPaths.best(
                place.period(),
                knowledge.periods(key.area()),
                period -> deriver.resolve(place.during(period), PERIOD + 1, source));
        return List.of(new Way(inputs, rangeOfLevel(place), Numbers.SUM));
    }

    private List<Way> sectors(Place place) {
        var key = place.key();
        var additive = key.isValue()
                || key.measure().equals("PROJECT_COUNT")
                || (key.measure().equals("QUANTITY") && key.unit().equals(Words.KILOGRAMS));
        if (!additive) {
            return List.of();
        }
        var inferences = new ArrayList<Way>();
        var children = codes.exactChildren(key.sector());
        if (!children.isEmpty()) {
            inferences.add(sumOf(SECTOR, place, children, key::withSector));
        }
        var parent = codes.parent(key.sector());
        if (parent != null && codes.exactChildren(parent).contains(key.sector())) {
            inferences.add(difference(
                    SECTOR, place, key.withSector(parent), codes.exactChildren(parent), key.sector(), key::withSector));
        }
        return inferences;
    }

    private List<Way> markets(Place place) {
        var key = place.key();
        if (key.measure().equals("FIRM_COUNT")) {
            return List.of();
        }
        var inferences = new ArrayList<Way>();
        if (codes.isGroup(key.market())) {
            var members = codes.members(key.market(), place.period());
            if (!members.isEmpty()) {
                inferences.add(sumOf(MARKET, place, members, key::withMarket));
            }
        } else if (codes.isCountry(key.market())) {
            for (var group : codes.groups()) {
                var members = codes.members(group, place.period());
                if (members.contains(key.market())) {
                    inferences.add(
                            difference(MARKET, place, key.withMarket(group), members, key.market(), key::withMarket));
                }
            }
        }
        return inferences;
    }

    /** A total is the sum of all its parts; a part is the total less all others. */
    private List<Way> parts(int rank, Place place, String code, List<String> parts, Function<String, Key> with) {
        if (place.key().measure().equals("FIRM_COUNT") && rank != ENTERPRISE) {
            return List.of();
        } else if (code.equals(TOTAL)) {
            return List.of(sumOf(rank, place, parts, with));
        }
        return List.of(difference(rank, place, with.apply(TOTAL), parts, code, with));
    }

    private List<Way> share(Place place) {
        var key = place.key();
        if (!key.isValue() || key.isBalance() || key.equals(key.whole())) {
            return List.of();
        }
        Way.Inputs inputs = source -> knowledge
                .current(place.with(key.with("SHARE_OF_FLOW", "PERCENT")), source)
                .flatMap(share -> deriver.resolve(place.with(key.whole()), SHARE + 1, source)
                        .map(whole -> new Way.Found(
                                List.of(share, whole), values -> Share.part(values.get(0), values.get(1)))));
        return List.of(new Way(inputs, rangeOfLevel(place), Numbers.RATIO));
    }

    private List<Way> table(Place place) {
        Way.Inputs inputs = source -> knowledge
                .table(place)
                .filter(table -> source == null || table.source().equals(source))
                .flatMap(table -> table.cell(place.key().market(), place.key().sector())
                        .map(cell -> new Way.Found(
                                List.of(Known.derived(
                                        place,
                                        cell.value(),
                                        new TreeSet<>(Set.of(table.source())),
                                        cell.rows(),
                                        false,
                                        false,
                                        Numbers.magnitude(cell.value()))),
                                values -> values.get(0))));
        return List.of(new Way(inputs, rangeOfLevel(place), Numbers.SUM));
    }

    private List<Way> ratios(Place place) {
        var key = place.key();
        if (key.isBalance()) {
            return List.of();
        }
        return switch (key.measure()) {
            case "GROWTH_YOY" -> {
                var inferences = new ArrayList<Way>();
                for (var currency : CURRENCIES) {
                    inferences.add(growth(place.with(key.with("VALUE", currency))));
                }
                yield inferences;
            }
            case "SHARE_OF_FLOW" -> shares(place, key.whole());
            case "NATIONAL_SHARE" -> shares(place, key.withArea(Key.NATION));
            case "UNIT_VALUE" -> {
                var units = Words.unitsOfUnitValue(key.unit());
                yield List.of(new Way(
                        source -> all(
                                FLOW,
                                List.of(
                                        place.with(key.with("VALUE", units.get(0))),
                                        place.with(key.with("QUANTITY", units.get(1)))),
                                source,
                                values -> values.get(0).dividedBy(Way.denominator(values.get(1)))),
                        Range.ANY,
                        Numbers.RATIO));
            }
            default -> List.of();
        };
    }

    private List<Way> shares(Place place, Key whole) {
        var inferences = new ArrayList<Way>();
        if (!whole.equals(place.key())) {
            for (var currency : CURRENCIES) {
                inferences.add(share(
                        place.with(place.key().with("VALUE", currency)), place.with(whole.with("VALUE", currency))));
            }
        }
        return inferences;
    }

    /** Growth of a level on the year before. */
    Way growth(Place level) {
        return new Way(
                source -> all(
                        FLOW,
                        List.of(level, level.yearBefore()),
                        source,
                        values -> Growth.between(Way.denominator(values.get(1)), values.get(0))),
                Range.ANY,
                Numbers.RATIO);
    }

    /** The share of a level in another. */
    Way share(Place part, Place whole) {
        return new Way(
                source -> all(
                        FLOW,
                        List.of(part, whole),
                        source,
                        values -> Share.of(values.get(0), Way.denominator(values.get(1)))),
                Range.PERCENT_OF_WHOLE,
                Numbers.RATIO);
    }

    /** W is at least the sum of disjoint markets. */
    Way atLeast(Place place, List<String> markets) {
        var parts = new ArrayList<Place>();
        markets.forEach(market -> parts.add(place.with(place.key().withMarket(market))));
        return new Way(
                source -> all(FLOW, parts, source, values -> {
                    var sum = Way.sum(Collections.nCopies(values.size(), 1)).apply(values);
                    return Words.atLeast(sum);
                }),
                Range.NOT_NEGATIVE,
                Numbers.SUM);
    }

    private Way sumOf(int rank, Place place, Collection<String> parts, Function<String, Key> with) {
        var places = new ArrayList<Place>();
        parts.forEach(part -> places.add(place.with(with.apply(part))));
        return sum(rank, place, places, Collections.nCopies(places.size(), 1));
    }

    private Way difference(
            int rank, Place place, Key whole, Collection<String> parts, String part, Function<String, Key> with) {
        var places = new ArrayList<>(List.of(place.with(whole)));
        var signs = new ArrayList<>(List.of(1));
        for (var other : parts) {
            if (!other.equals(part)) {
                places.add(place.with(with.apply(other)));
                signs.add(-1);
            }
        }
        return sum(rank, place, places, signs);
    }

    private Way sum(int rank, Place place, List<Place> inputs, List<Integer> signs) {
        return new Way(source -> all(rank + 1, inputs, source, Way.sum(signs)), rangeOfLevel(place), Numbers.SUM);
    }

    static Range rangeOfLevel(Place place) {
        return place.key().isBalance() ? Range.ANY : Range.NOT_NEGATIVE;
    }

    /** All of the inputs, resolved by the rules from the rank on; empty if one of them is unknown. */
    Optional<Way.Found> all(int rank, List<Place> inputs, @Nullable String source, Way.Formula formula) {
        var known = new ArrayList<Known>();
        for (var input : inputs) {
            var found = deriver.resolve(input, rank, source);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            known.add(found.get());
        }
        return Optional.of(new Way.Found(known, formula));
    }
}
