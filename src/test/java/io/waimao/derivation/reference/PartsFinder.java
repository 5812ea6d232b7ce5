package io.waimao.derivation.reference;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import io.waimao.derivation.reference.Parts.Part;
import io.waimao.derivation.reference.Parts.Question;
import io.waimao.observations.Period;
import io.waimao.quantity.Contribution;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds totals and their parts. */
final class PartsFinder {

    private final Reference.Day day;
    private final Codes codes;

    PartsFinder(Reference.Day day, Codes codes) {
        this.day = day;
        this.codes = codes;
    }

    Parts find(Question question) {
        var whole = new Place(question.whole(), question.period());
        var total = day.figure(whole);
        var parts = new ArrayList<Part>();
        var places = places(question, whole);
        places.forEach((code, place) -> parts.add(part(code, place, whole, question)));
        parts.removeIf(part -> part.value().isEmpty() && part.share().isEmpty());
        parts.sort(order(question));
        var first = List.copyOf(parts.subList(0, Math.min(question.first(), parts.size())));
        var partition = isPartition(question, first.stream().map(Part::code).toList(), question.period());
        var unknown = unknown(question, whole);
        var together = new PartsTogether(
                day,
                first,
                whole,
                isPartition(
                        question,
                        first.stream().map(Part::code).toList(),
                        question.period().yearBefore()));
        return new Parts(
                total,
                first,
                unknown,
                partition && unknown.isEmpty() ? together.sum() : Optional.empty(),
                partition ? together.rest(total) : Optional.empty(),
                partition);
    }

    private static Comparator<Part> order(Question question) {
        Comparator<BigDecimal> direction = question.ascending() ? naturalOrder() : reverseOrder();
        return comparing(
                        (Part part) -> part.of(question.orderBy())
                                .map(known -> Numbers.place(known.value()))
                                .orElse(null),
                        nullsLast(direction))
                .thenComparing(Part::code);
    }

    /** The codes that the question names, itself or by a partition; empty for any. */
    private Optional<List<String>> requested(Question question) {
        return Optional.ofNullable(question.codes())
                .or(() -> Optional.ofNullable(question.among())
                        .map(among -> codes.partitions(question.by()).get(among)))
                .map(requested -> requested.stream()
                        .filter(code -> !code.equals(question.whole().market())
                                && !code.equals(question.whole().sector()))
                        .toList());
    }

    private List<String> unknown(Question question, Place whole) {
        return requested(question).stream()
                .flatMap(List::stream)
                .filter(code -> {
                    var place = place(question.by(), whole, code);
                    return day.figure(place).isEmpty()
                            && share(place, whole, question).isEmpty();
                })
                .distinct()
                .sorted()
                .toList();
    }

    private static Place place(String by, Place whole, String code) {
        var key = whole.key();
        return switch (by) {
            case "MARKET" -> whole.with(key.withMarket(code));
            case "SECTOR" -> whole.with(key.withSector(code));
            case "BRAND" -> whole.with(key.withBrand(code));
            case "ENTERPRISE" -> whole.with(key.withEnterprise(code));
            case "REGIME" -> whole.with(key.withRegime(code));
            default -> whole.during(Period.parse(code));
        };
    }

    /** The places of the parts by their codes. */
    private Map<String, Place> places(Question question, Place whole) {
        var key = question.whole();
        var requested = requested(question);
        if (requested.isPresent()) {
            var places = new TreeMap<String, Place>();
            requested.get().forEach(code -> places.put(code, place(question.by(), whole, code)));
            return places;
        }
        return switch (question.by()) {
            case "MARKET" -> markets(question, whole);
            case "SECTOR" -> sectors(question, whole);
            case "BRAND" -> values(Codes.BRANDS, whole, key::withBrand);
            case "ENTERPRISE" -> values(Codes.ENTERPRISES, whole, key::withEnterprise);
            case "REGIME" -> values(Codes.REGIMES, whole, key::withRegime);
            case "PERIOD" -> periods(whole);
            default -> throw new IllegalArgumentException(question.by());
        };
    }

    private Map<String, Place> markets(Question question, Place whole) {
        var market = question.whole().market();
        Collection<String> allowed;
        if (market.equals(Key.WORLD)) {
            allowed = null;
        } else {
            allowed = codes.members(market, question.period());
        }
        return candidates(
                whole,
                Key::market,
                question.whole()::withMarket,
                allowed,
                allowed == null ? countries(whole) : allowed);
    }

    /**
     * The countries that may have figures. A country without rows, in no group with rows, is zero or unknown: its
     * figures can only rest on tables that do not list it.
     */
    private Collection<String> countries(Place whole) {
        var listed = day.knowledge.markets(whole.key().area());
        var countries = new TreeSet<String>();
        for (var market : listed) {
            countries.addAll(codes.isGroup(market) ? codes.everMembers(market) : List.of(market));
        }
        countries.removeIf(country -> !codes.isCountry(country));
        return countries;
    }

    private Map<String, Place> sectors(Question question, Place whole) {
        var sector = question.whole().sector();
        Collection<String> allowed;
        if (sector.equals(Key.TOTAL)) {
            allowed = null;
        } else {
            allowed = codes.children(sector);
        }
        return candidates(
                whole,
                Key::sector,
                question.whole()::withSector,
                allowed,
                allowed == null ? codes.sections() : allowed);
    }

    /**
     * The parts by their codes.
     *
     * @param allowed the only codes to include; null for any
     * @param derivable codes that are parts if their figure is derivable and not zero
     */
    private Map<String, Place> candidates(
            Place whole,
            Function<Key, String> code,
            Function<String, Key> with,
            @Nullable Collection<String> allowed,
            Collection<String> derivable) {
        var places = new TreeMap<String, Place>();
        for (var row : day.knowledge.known()) {
            var key = row.place.key();
            var level = key.measure().equals(whole.key().measure())
                    && (key.unit().equals(whole.key().unit())
                            || inOtherCurrency(whole)
                                    .filter(other ->
                                            key.unit().equals(other.key().unit()))
                                    .isPresent());
            var share = whole.key().isValue() && key.measure().equals("SHARE_OF_FLOW");
            var isPart = key.with(whole.key().measure(), whole.key().unit()).equals(with.apply(code.apply(key)));
            if ((level || share) && isPart && row.place.period().equals(whole.period())) {
                places.put(code.apply(key), whole.with(with.apply(code.apply(key))));
            }
        }
        for (var each : derivable) {
            var place = whole.with(with.apply(each));
            var now = inEitherCurrency(place);
            if (now.isPresent() && (isMore(now) || isMore(inEitherCurrency(place.yearBefore())))) {
                places.put(each, place);
            }
        }
        places.remove(code.apply(whole.key()));
        if (allowed != null) {
            places.keySet().retainAll(allowed);
        }
        return places;
    }

    private Optional<Known> inEitherCurrency(Place place) {
        return day.deriver.resolve(place).or(() -> inOtherCurrency(place).flatMap(day.deriver::resolve));
    }

    /** The value in yuan for dollars and in dollars for yuan, if it can be converted. */
    private Optional<Place> inOtherCurrency(Place place) {
        var other = place.key().unit().equals("CNY") ? "USD" : "CNY";
        return place.key().isValue()
                ? codes.rate(place.period()).map(rate -> place.with(place.key().with("VALUE", other)))
                : Optional.empty();
    }

    private static boolean isMore(Optional<Known> known) {
        return known.isPresent() && !Numbers.isZero(known.get().value());
    }

    private static Map<String, Place> values(List<String> values, Place whole, Function<String, Key> with) {
        var places = new TreeMap<String, Place>();
        for (var value : values) {
            places.put(value, whole.with(with.apply(value)));
        }
        return places;
    }

    private Map<String, Place> periods(Place whole) {
        for (var months : List.of(1, 3, 6, 12)) {
            var places = new TreeMap<String, Place>();
            var start = LocalDate.of(whole.period().start().getYear(), 1, 1);
            for (; !start.isAfter(whole.period().getEnd()); start = start.plusMonths(months)) {
                var place = whole.during(new Period(start, months));
                if (whole.period().contains(place.period())
                        && !place.equals(whole)
                        && day.deriver.resolve(place).isPresent()) {
                    places.put(place.period().getCode(), place);
                }
            }
            if (!places.isEmpty()) {
                return places;
            }
        }
        return Map.of();
    }

    private Part part(String code, Place part, Place whole, Question question) {
        return new Part(
                code, part, day.figure(part), share(part, whole, question), growth(part), contribution(part, whole));
    }

    private Optional<Known> share(Place part, Place whole, Question question) {
        var ofFlow = whole.key().isValue()
                && whole.key().equals(whole.key().whole())
                && !question.by().equals("PERIOD");
        return ofFlow ? day.figure(part.with(part.key().with("SHARE_OF_FLOW", "PERCENT"))) : day.ratio(part, whole);
    }

    static boolean isInDefaultUnit(Place place) {
        return place.key().isValue()
                && place.key().unit().equals(Words.currencyOf(place.key().flow()));
    }

    static Place growthPlace(Place level) {
        return level.with(level.key().with("GROWTH_YOY", "PERCENT"));
    }

    private Optional<Known> growth(Place level) {
        if (level.key().isBalance()) {
            return Optional.empty();
        }
        return isInDefaultUnit(level) ? day.figure(growthPlace(level)) : day.growth(level);
    }

    private Optional<Known> contribution(Place part, Place whole) {
        if (whole.key().isBalance()) {
            return Optional.empty();
        }
        return fromPublishedGrowth(part, whole)
                .or(() -> fromLevels(part, whole))
                .or(() -> fromAnyGrowth(part, whole));
    }

    private Optional<Known> fromPublishedGrowth(Place part, Place whole) {
        if (!isInDefaultUnit(whole)) {
            return Optional.empty();
        }
        return day.computed(part, source -> {
            var growth = day.knowledge.current(growthPlace(part), source);
            var wholeGrowth = day.knowledge.current(growthPlace(whole), source);
            return withLevels(part, growth, whole, wholeGrowth, source);
        });
    }

    private Optional<Known> fromAnyGrowth(Place part, Place whole) {
        return day.computed(part, source -> {
            var growth = growth(part, source);
            var wholeGrowth = growth(whole, source);
            return withLevels(part, growth, whole, wholeGrowth, source);
        });
    }

    private Optional<Known> growth(Place level, @Nullable String source) {
        return growth(day, level, source);
    }

    static Optional<Known> growth(Reference.Day day, Place level, @Nullable String source) {
        if (isInDefaultUnit(level)) {
            return day.deriver.resolve(growthPlace(level), Rules.RATIO, source);
        }
        var inference = day.deriver.rules().growth(level);
        return source == null ? day.deriver.follow(inference, level) : day.deriver.follow(inference, level, source);
    }

    private Optional<Way.Found> withLevels(
            Place part, Optional<Known> growth, Place whole, Optional<Known> wholeGrowth, @Nullable String source) {
        if (growth.isEmpty() || wholeGrowth.isEmpty()) {
            return Optional.empty();
        }
        return day.deriver
                .rules()
                .all(Rules.FLOW, List.of(part, whole), source, values -> values.get(0))
                .map(levels -> new Way.Found(
                        List.of(
                                levels.inputs().get(0),
                                growth.get(),
                                levels.inputs().get(1),
                                wholeGrowth.get()),
                        PartsFinder::fromGrowth));
    }

    private static Quantity fromGrowth(List<Quantity> values) {
        Way.denominator(Growth.factor(values.get(1)));
        return Contribution.of(
                Contribution.gain(values.get(0), values.get(1)), Way.denominator(values.get(2)), values.get(3));
    }

    private Optional<Known> fromLevels(Place part, Place whole) {
        return day.computed(part, source -> day.deriver
                .rules()
                .all(Rules.FLOW, List.of(part, part.yearBefore(), whole.yearBefore()), source, values -> values.get(0)
                        .minus(values.get(1))
                        .dividedBy(Way.denominator(values.get(2)))
                        .inPercent()));
    }

    private boolean isPartition(Question question, List<String> parts, Period period) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                if (!areDisjoint(question, parts.get(i), parts.get(j), period)) {
                    return false;
                }
            }
        }
        return !parts.isEmpty();
    }

    private boolean areDisjoint(Question question, String a, String b, Period period) {
        return switch (question.by()) {
            case "MARKET" -> areDisjointMarkets(period, a, b);
            case "SECTOR" -> codes.areDisjointSectors(a, b);
            case "PERIOD" -> !Period.parse(a).overlaps(Period.parse(b));
            default -> true;
        };
    }

    private boolean areDisjointMarkets(Period period, String a, String b) {
        var mine = codes.isCountry(a) ? List.of(a) : codes.members(a, period);
        var others = codes.isCountry(b) ? List.of(b) : codes.members(b, period);
        return !mine.isEmpty() && !others.isEmpty() && mine.stream().noneMatch(others::contains);
    }
}
