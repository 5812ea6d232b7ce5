package io.waimao.derivation.reference;

import static io.waimao.derivation.reference.Truth.one;

import io.waimao.observations.Frequency;
import io.waimao.observations.Period;
import io.waimao.quantity.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random questions near rows, most of them about derived figures. */
final class Questions {

    private static final List<String> STRANGE = List.of("USA", "us", "ZZ", "EU27", "VNM");
    private static final int LONGEST = 12;
    private static final int TRIES = 12;
    private static final int DECIMALS = 4;

    private final Codes codes;
    private final RandomData data;
    private final List<Row> rows;
    private final Reference reference;
    private final Random random;

    /** @param reference knows which figures are derived */
    Questions(Codes codes, RandomData data, List<Row> rows, Reference reference, long seed) {
        this.reference = reference;
        this.codes = codes;
        this.data = data;
        this.rows = rows;
        this.random = new Random(seed * 31 + 7);
    }

    List<Question> some(int count) {
        var questions = new ArrayList<Question>();
        while (questions.size() < count) {
            questions.add(next());
        }
        return questions;
    }

    private Question next() {
        var asOf = asOf();
        var place = interesting(asOf);
        return switch (random.nextInt(14)) {
            case 0 -> new Question.OfFigure(place.key(), null, asOf);
            case 1 -> {
                var from = random.nextInt(3) > 0 ? Period.year(data.firstYear()) : null;
                var to = random.nextInt(3) > 0 ? Period.year(data.firstYear() + 2) : null;
                yield new Question.OfSeries(
                        place.key(),
                        from,
                        to,
                        random.nextInt(3) == 0 ? one(List.of(Frequency.values()), random) : null,
                        asOf);
            }
            case 2 ->
                new Question.OfComparison(
                        Truth.some(List.of("CN-XZ", "CN-QH", "CN-NX", "CN"), 2, random),
                        place.key(),
                        usual(place.period()),
                        asOf);
            case 3, 4 -> parts(asOf);
            case 5 -> list(place, asOf);
            case 6 -> ranking(place, asOf);
            default -> new Question.OfFigure(place.key(), place.period(), asOf);
        };
    }

    private Question list(Place place, @Nullable LocalDate asOf) {
        var markets = new TreeSet<>(List.of(place.key().market(), Key.WORLD));
        var areas = new TreeSet<>(Truth.some(List.of("CN-XZ", "CN-QH", "CN-NX", "CN"), 1, random));
        areas.add(place.key().area());
        var periods = new TreeSet<>(
                List.of(usual(place.period()), place.period(), place.period().sinceJanuary()));
        periods.add(one(rows, random).place.period());
        var sources = random.nextInt(4) == 0
                ? Truth.some(
                        rows.stream()
                                .map(row -> row.source.code())
                                .distinct()
                                .sorted()
                                .toList(),
                        2,
                        random)
                : null;
        return new Question.OfList(
                List.copyOf(areas), List.copyOf(markets), place.key(), List.copyOf(periods), sources, asOf);
    }

    /** Claims about places near rows, with bounds near the bounds of the evidence. */
    List<Question.OfClaim> claims(int count) {
        var claims = new ArrayList<Question.OfClaim>();
        while (claims.size() < count) {
            var place = interesting(null);
            if (codes.isMarket(place.key().market())
                    && codes.isSector(place.key().sector())) {
                claims.add(claim("random-" + claims.size(), place));
            }
        }
        return claims;
    }

    private Question.OfClaim claim(String code, Place place) {
        var sources = new ArrayList<>(reference
                .on(null)
                .figure(place)
                .map(known -> List.copyOf(known.sources()))
                .orElse(List.of()));
        sources.removeIf(
                source -> rows.stream().noneMatch(row -> row.source.code().equals(source)));
        var source = sources.isEmpty() || random.nextInt(3) > 0
                ? one(rows, random).source.code()
                : one(sources, random);
        var evidence = reference.without(source).on(null).unconverted(place);
        var bounds = evidence.map(known -> known.value().interval()).orElse(Interval.closed(null, null));
        var scale = evidence.map(Known::scale).orElse(BigDecimal.ONE).max(BigDecimal.ONE);
        var lower = bounds.lower() != null ? bounds.lower() : bounds.upper() != null ? bounds.upper() : BigDecimal.ZERO;
        var upper = bounds.upper() != null ? bounds.upper() : lower;
        var little = scale.movePointLeft(4).setScale(DECIMALS, RoundingMode.UP);
        lower = lower.setScale(DECIMALS, RoundingMode.FLOOR);
        upper = upper.setScale(DECIMALS, RoundingMode.CEILING);
        return switch (random.nextInt(5)) {
            case 0 ->
                new Question.OfClaim(
                        code, place, upper.add(little), upper.add(little).add(little), source);
            case 1 ->
                new Question.OfClaim(
                        code, place, lower.subtract(little).subtract(little), lower.subtract(little), source);
            case 2 ->
                new Question.OfClaim(
                        code,
                        place,
                        lower.subtract(little),
                        upper.subtract(little).max(lower),
                        source);
            case 3 -> new Question.OfClaim(code, place, lower.add(little).min(upper), upper.add(little), source);
            default -> new Question.OfClaim(code, place, lower.subtract(little), upper.add(little), source);
        };
    }

    /** One of a few places near rows: mostly one whose figure is derived. */
    private Place interesting(@Nullable LocalDate asOf) {
        var place = any();
        for (int i = random.nextInt(TRIES); i > 0 && !isDerived(place, asOf); i--) {
            place = any();
        }
        return place;
    }

    private Place any() {
        return random.nextInt(3) == 0 && !data.omitted().isEmpty()
                ? one(data.omitted(), random)
                : near(one(rows, random).place);
    }

    private boolean isDerived(Place place, @Nullable LocalDate asOf) {
        return reference.on(asOf).figure(place).filter(Known::derived).isPresent();
    }

    private @Nullable LocalDate asOf() {
        return random.nextInt(4) == 0 ? one(data.days(), random).minusDays(random.nextInt(2)) : null;
    }

    /** A period that every series may have. */
    private static Period usual(Period period) {
        var usual = new ArrayList<>(Reference.usualPeriods(period.start().getYear()));
        return usual.contains(period) ? period : new Period(period.start(), 1);
    }

    private Question parts(@Nullable LocalDate asOf) {
        var by =
                one(List.of("MARKET", "SECTOR", "BRAND", "ENTERPRISE", "REGIME", "PERIOD", "MARKET", "SECTOR"), random);
        var part = part(by);
        var key = part.key().isOfTables() ? part.key() : part.key().with("VALUE", one(Rules.CURRENCIES, random));
        var period = part.period();
        String among = null;
        switch (by) {
            case "MARKET" -> {
                key = key.withMarket(random.nextInt(4) > 0 ? Key.WORLD : one(List.of("ASEAN", "EU", "GCC"), random));
                among = among("MARKET");
            }
            case "SECTOR" -> {
                key = key.withSector(
                        random.nextInt(4) > 0 ? Key.TOTAL : one(List.of("NEW_THREE", "HS_XVI", "85"), random));
                among = among("SECTOR");
            }
            case "BRAND" -> key = key.withBrand(Key.TOTAL);
            case "ENTERPRISE" -> key = key.withEnterprise(Key.TOTAL);
            case "REGIME" -> key = key.withRegime(Key.TOTAL);
            default ->
                period = random.nextBoolean() ? Period.year(period.getEnd().getYear()) : period.sinceJanuary();
        }
        if (random.nextInt(6) == 0 && key.isValue() && !key.flow().equals("OUTWARD_INVESTMENT")) {
            key = key.withFlow(flow(key));
        }
        var orderBy = one(List.of("VALUE", "VALUE", "GROWTH", "CONTRIBUTION"), random);
        var usual = orderBy.equals("VALUE");
        var some = codes(by, key, period, part);
        return new Question.OfParts(
                new Parts.Question(
                        key,
                        by,
                        period,
                        some == null ? among : null,
                        some,
                        orderBy,
                        !usual && random.nextBoolean(),
                        usual ? one(List.of(3, 20, 100), random) : 100),
                asOf);
    }

    /** Sometimes the code of a row and others beside it; null for any. */
    private @Nullable List<String> codes(String by, Key key, Period period, Place part) {
        if (random.nextInt(3) > 0) {
            return null;
        }
        return switch (by) {
            case "MARKET" ->
                key.market().equals(Key.WORLD)
                        ? distinct(
                                part.key().market(),
                                one(List.copyOf(codes.groups()), random),
                                one(List.copyOf(codes.countries()), random))
                        : Truth.some(List.copyOf(codes.members(key.market(), period)), 3, random);
            case "SECTOR" ->
                key.sector().equals(Key.TOTAL)
                        ? distinct(part.key().sector(), one(List.copyOf(codes.sections()), random))
                        : Truth.some(List.copyOf(codes.children(key.sector())), 2, random);
            case "BRAND" -> Truth.some(Codes.BRANDS, 2, random);
            case "ENTERPRISE" -> Truth.some(Codes.ENTERPRISES, 2, random);
            case "REGIME" -> Truth.some(Codes.REGIMES, 2, random);
            default -> null;
        };
    }

    private List<String> distinct(String... some) {
        return Stream.of(some)
                .filter(code -> codes.isMarket(code) || codes.isSector(code))
                .filter(code -> !code.equals(Key.WORLD) && !code.equals(Key.TOTAL))
                .distinct()
                .toList();
    }

    private Question ranking(Place place, @Nullable LocalDate asOf) {
        var by = one(List.of("PROVINCE", "PROVINCE", "MARKET", "SECTOR"), random);
        var groups = by.equals("MARKET") && random.nextBoolean();
        var key = place.key();
        if (by.equals("MARKET")) {
            key = key.withMarket(groups ? Key.WORLD : one(List.of("ASEAN", "EU", "GCC"), random));
        } else if (!codes.isMarket(key.market())) {
            key = key.withMarket(Key.WORLD);
        }
        if (by.equals("SECTOR")) {
            key = key.withSector(one(List.of(Key.TOTAL, "NEW_THREE", "HS_XVI", "85"), random));
        } else if (!codes.isSector(key.sector())) {
            key = key.withSector(Key.TOTAL);
        }
        return new Question.OfRanking(by, groups, key, place.period(), random.nextBoolean(), asOf);
    }

    /** The place of a row that may be a part, if any. */
    private Place part(String by) {
        var parts = new ArrayList<Place>();
        for (var row : rows) {
            var key = row.place.key();
            var isPart =
                    switch (by) {
                        case "MARKET" -> !key.market().equals(Key.WORLD);
                        case "SECTOR" -> !key.sector().equals(Key.TOTAL);
                        case "BRAND" -> !key.brand().equals(Key.TOTAL);
                        case "ENTERPRISE" -> !key.enterprise().equals(Key.TOTAL);
                        case "REGIME" -> !key.regime().equals(Key.TOTAL);
                        default -> true;
                    };
            if (isPart) {
                parts.add(row.place);
            }
        }
        return parts.isEmpty() ? any() : one(parts, random);
    }

    private @Nullable String among(String dimension) {
        return random.nextInt(3) == 0
                ? one(List.copyOf(codes.partitions(dimension).keySet()), random)
                : null;
    }

    /** A place that differs from another one in up to two ways. */
    private Place near(Place place) {
        var near = place;
        for (int i = random.nextInt(3); i > 0; i--) {
            near = changed(near);
        }
        return near;
    }

    private Place changed(Place place) {
        var key = place.key();
        return switch (random.nextInt(13)) {
            case 0, 1 -> place.with(key.withMarket(market(key.market(), place.period())));
            case 2, 3 -> place.with(key.withSector(sector(key.sector())));
            case 4 -> place.during(period(place.period()));
            case 5, 6 -> place.during(between(place));
            case 7 -> key.flow().equals("OUTWARD_INVESTMENT") ? place : place.with(key.withFlow(flow(key)));
            case 8 -> measure(place);
            case 9 -> place.with(parts(key));
            case 10 -> key.isValue() ? place.with(key.with("VALUE", one(Rules.CURRENCIES, random))) : place;
            case 11 -> place.with(key.withArea(one(List.of("CN-XZ", "CN-QH", "CN-NX", "CN"), random)));
            default -> place.with(key.whole());
        };
    }

    /** A period from the first day of a row to the end, or to the first day, of another. */
    private Period between(Place place) {
        var periods = new ArrayList<Period>();
        for (var row : rows) {
            var key = row.place.key();
            if (key.area().equals(place.key().area())
                    && key.sector().equals(place.key().sector())) {
                periods.add(row.place.period());
            }
        }
        if (periods.isEmpty()) {
            return period(place.period());
        }
        var one = one(periods, random);
        var from = random.nextBoolean() ? one.start() : one.getEnd().plusDays(1);
        var other = one(periods, random);
        var to = random.nextBoolean() ? other.start() : other.getEnd().plusDays(1);
        var months = (int) ChronoUnit.MONTHS.between(from, to);
        return months >= 1 && months <= 2 * LONGEST ? new Period(from, months) : one;
    }

    private String flow(Key key) {
        return one(
                key.isValue() ? List.of("EXPORT", "IMPORT", "TRADE", "BALANCE") : List.of("EXPORT", "IMPORT", "TRADE"),
                random);
    }

    private Place measure(Place place) {
        var key = place.key();
        return place.with(
                switch (random.nextInt(6)) {
                    case 0, 1 -> key.with("GROWTH_YOY", "PERCENT");
                    case 2 -> key.with("SHARE_OF_FLOW", "PERCENT");
                    case 3 -> key.with("NATIONAL_SHARE", "PERCENT");
                    case 4 -> key.with("UNIT_VALUE", one(List.of("CNY", "USD"), random) + "_PER_KILOGRAM");
                    default -> key.with("VALUE", "CNY");
                });
    }

    private Key parts(Key key) {
        return switch (random.nextInt(3)) {
            case 0 -> key.withBrand(one(Codes.BRANDS, random));
            case 1 -> key.withEnterprise(one(Codes.ENTERPRISES, random));
            default -> key.withRegime(one(Codes.REGIMES, random));
        };
    }

    private String market(String market, Period period) {
        return switch (random.nextInt(5)) {
            case 0 -> Key.WORLD;
            case 1 -> one(List.copyOf(codes.groups()), random);
            case 2 -> {
                var members = codes.isGroup(market) ? codes.members(market, period) : codes.members("ASEAN", period);
                yield members.isEmpty() ? Key.WORLD : one(List.copyOf(members), random);
            }
            case 3 -> random.nextInt(3) == 0 ? one(STRANGE, random) : "US";
            default -> one(List.copyOf(codes.countries()), random);
        };
    }

    private String sector(String sector) {
        return switch (random.nextInt(5)) {
            case 0 -> Key.TOTAL;
            case 1 -> codes.parent(sector) == null ? Key.TOTAL : codes.parent(sector);
            case 2 -> codes.children(sector).isEmpty() ? "HIGH_TECH" : one(codes.children(sector), random);
            case 3 ->
                one(
                        List.of("NEW_THREE", "ELECTROMECHANICAL", "LITHIUM_BATTERY", "HS_XVI", "PV", "9999", "BAGS"),
                        random);
            default -> one(List.copyOf(codes.sectors()), random);
        };
    }

    private Period period(Period period) {
        var year = LocalDate.of(period.getEnd().getYear(), 1, 1);
        return switch (random.nextInt(7)) {
            case 0 -> new Period(year, LONGEST);
            case 1 -> period.sinceJanuary();
            case 2 -> new Period(period.start().plusMonths(period.months()), 1 + random.nextInt(3));
            case 3 -> new Period(period.getEnd().withDayOfMonth(1), 1);
            case 4 -> period.yearBefore();
            case 5 -> new Period(year, 1 + random.nextInt(LONGEST));
            default -> new Period(year.plusMonths(random.nextInt(LONGEST)), 1 + random.nextInt(4));
        };
    }
}
