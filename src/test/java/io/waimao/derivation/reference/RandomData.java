package io.waimao.derivation.reference;

import static io.waimao.derivation.reference.Key.TOTAL;
import static io.waimao.derivation.reference.Key.WORLD;
import static io.waimao.derivation.reference.Truth.one;
import static io.waimao.derivation.reference.Truth.some;

import io.waimao.observations.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * Sources and rows made from a seed: complete tables in several editions and press reports about the same made-up
 * world, from simple to odd. Every fourth seed contradicts itself.
 */
final class RandomData {

    static final String HEADER =
            "REF_AREA,FLOW,COUNTERPART_AREA,COMMODITY,BRAND,ENTERPRISE,CUSTOMS_REGIME,MEASURE,TIME_PERIOD,OBS_VALUE,"
                    + "LOWER,UPPER,QUALIFIER,UNIT,OBS_STATUS,SOURCE\n";

    static final String SOURCES = "id,title,publisher,published_on,published_precision,kind,complete\n";

    private static final List<String> TABLES = List.of("t-1", "t-2", "t-3");
    private static final List<String> PRESS = List.of("p-1", "p-2", "p-3", "p-4");
    private static final List<String> DAYS = List.of("05-01", "06-01", "07-01", "06-01", "05-20", "06-01", "08-01");
    private static final List<String> SECTORS = List.of(
            TOTAL,
            TOTAL,
            "NEW_THREE",
            "LABOUR_INTENSIVE",
            "HS_XVI",
            "85",
            "8507",
            "850760",
            "87",
            "NEV",
            "GARMENTS",
            "ELECTROMECHANICAL",
            "HS_XI",
            "PLASTIC_PRODUCTS");
    private static final List<String> MARKETS =
            List.of(WORLD, WORLD, WORLD, "US", "VN", "DE", "ASEAN", "EU", "GCC", "LATAM", "BRICS", "SA", "RU");

    private static final int TOPICS = 3;
    private static final int PERIODS = 4;

    private final Codes codes;
    private final Random random;
    private final Truth truth;
    private final boolean contradictory;
    private final int size;
    private final Map<String, LocalDate> days = new LinkedHashMap<>();
    private final List<String> rows = new ArrayList<>();
    private final Set<String> printed = new HashSet<>();
    private final Map<Key, Boolean> trading = new HashMap<>();

    /** Places that are omitted or never published, although they may be derivable. */
    private final List<Place> omitted = new ArrayList<>();

    /** Typical subjects of the press. */
    private final List<Key> topics = new ArrayList<>();

    private final List<Period> pool = new ArrayList<>();

    /** @param size the approximate number of rows */
    RandomData(Codes codes, long seed, int size) {
        this(codes, seed, size, true);
    }

    /** @param withTables whether there are complete tables, which may omit trade */
    RandomData(Codes codes, long seed, int size, boolean withTables) {
        this.codes = codes;
        this.random = new Random(seed * 7919 + 17);
        this.size = size;
        this.contradictory = seed % 4 == 3;
        this.truth = new Truth(codes, seed % 3 == 2 ? 2021 : 2012, random);
        var day = 0;
        for (var source : TABLES) {
            days.put(source, day(day++));
        }
        for (var source : PRESS) {
            days.put(source, day(day++));
        }
        while (rows.size() < size) {
            family(withTables);
        }
    }

    private LocalDate day(int index) {
        return LocalDate.parse((truth.firstYear() + 3) + "-" + DAYS.get(index));
    }

    /** The days of publication. */
    List<LocalDate> days() {
        return List.copyOf(days.values());
    }

    int firstYear() {
        return truth.firstYear();
    }

    /** The true value of the place. */
    BigDecimal truth(Place place) {
        return truth.level(place);
    }

    String sources() {
        var file = new StringBuilder(SOURCES);
        days.forEach((code, day) -> file.append("%s,Random %s,Nobody,%s,DAY,%s,%s\n"
                .formatted(code, code, day, code.startsWith("t") ? "OFFICIAL" : "MEDIA", code.startsWith("t"))));
        return file.toString();
    }

    /** Places without a row that may have a figure. */
    List<Place> omitted() {
        return List.copyOf(omitted);
    }

    /** Lines without the header. */
    List<String> rows() {
        return List.copyOf(rows);
    }

    private void family(boolean withTables) {
        switch (withTables ? random.nextInt(14) : 3 + random.nextInt(11)) {
            case 0, 1, 2 -> table();
            case 3, 4 -> periods();
            case 5 -> flows();
            case 6 -> sectors();
            case 7 -> markets();
            case 8 -> parts(Codes.BRANDS, Key::withBrand);
            case 9 -> parts(Codes.ENTERPRISES, Key::withEnterprise);
            case 10 -> parts(Codes.REGIMES, Key::withRegime);
            case 11 -> ratios();
            case 12 -> quantities();
            default -> odd();
        }
    }

    private interface With {
        Key with(Key key, String value);
    }

    // Tables

    private void table() {
        var area = area();
        var flow = one(Truth.FLOWS, random);
        var unit = random.nextInt(4) == 0 ? "USD" : "CNY";
        var products = products();
        var markets = new ArrayList<>(some(
                List.copyOf(codes.countries()).stream()
                        .filter(country -> trades(area, flow, country))
                        .toList(),
                4,
                random));
        switch (random.nextInt(6)) {
            case 0 -> markets.add(WORLD);
            case 1 -> markets.add(one(List.of("ASEAN", "EU", "RCEP", "GCC"), random));
            case 2 -> {
                markets.clear();
                markets.add(WORLD);
            }
            case 3 -> {
                markets.add("EU");
                markets.add("LATAM");
            }
            default -> {}
        }
        var periods = tablePeriods();
        var editions = some(TABLES, random.nextInt(3) == 0 ? 2 : 1, random);
        for (var source : editions) {
            for (var period : periods) {
                if (random.nextInt(8) > 0) {
                    table(source, Key.of(area, flow, WORLD, TOTAL, "VALUE", unit), period, markets, products);
                }
            }
            if (markets.size() > 1) {
                markets.remove(0);
            }
        }
    }

    private boolean trades(String area, String flow, String country) {
        return trading.computeIfAbsent(
                Key.of(area, flow, country, TOTAL, "VALUE", "USD"),
                key -> truth.level(new Place(key, new Period(LocalDate.of(truth.firstYear(), 1, 1), 36)))
                                .signum()
                        > 0);
    }

    private List<String> products() {
        return switch (random.nextInt(6)) {
            case 0 -> List.of("02", "27", "39", "42", "61", "62", "72", "84", "85", "87", "94", "95");
            case 1 ->
                List.of(
                        "02", "27", "39", "42", "4202", "61", "62", "72", "84", "85", "8507", "850760", "87", "8703",
                        "870380", "94", "95", "9503");
            case 2 -> List.of("850760", "870380", "870360", "84", "61", "4202", "02");
            case 3 -> new ArrayList<>(codes.sections());
            case 4 -> List.of(TOTAL, "ELECTROMECHANICAL");
            default -> List.of("HS_XVI", "85", "850760", "87", "61", "62", TOTAL);
        };
    }

    private List<Period> tablePeriods() {
        var year = LocalDate.of(truth.firstYear() + 1 + random.nextInt(2), 1, 1);
        var start = random.nextInt(3) == 0 ? 0 : random.nextInt(10);
        var periods = new ArrayList<Period>();
        switch (random.nextInt(4)) {
            case 0 -> {
                periods.add(new Period(year, 2 + random.nextInt(11)));
                periods.add(new Period(year.minusYears(1), periods.get(0).months()));
            }
            case 1 -> periods.add(new Period(year, 12));
            default -> {
                for (int month = start; month < Math.min(12, start + 3); month++) {
                    periods.add(new Period(year.plusMonths(month), 1));
                    if (random.nextBoolean()) {
                        periods.add(new Period(year.minusYears(1).plusMonths(month), 1));
                    }
                }
            }
        }
        return periods;
    }

    private void table(String source, Key key, Period period, List<String> markets, List<String> products) {
        for (var market : markets) {
            for (var product : products) {
                var place = new Place(key.withMarket(market).withSector(product), period);
                if (truth.level(place).signum() > 0 || random.nextInt(30) == 0) {
                    if (random.nextInt(20) > 0) {
                        exact(source, place);
                    } else {
                        bounded(source, place);
                    }
                }
            }
        }
    }

    // Press reports

    private String area() {
        return random.nextInt(5) == 0 ? Key.NATION : one(Truth.PROVINCES.subList(0, 2), random);
    }

    private Key key() {
        if (random.nextInt(4) > 0 && topics.size() >= TOPICS) {
            return one(topics, random);
        }
        var key = newKey();
        topics.add(key);
        return key;
    }

    /** The first is all exports of a province; the others differ from it in one or two dimensions. */
    private Key newKey() {
        var key = Key.of(topics.isEmpty() ? area() : topics.get(0).area(), "EXPORT", WORLD, TOTAL, "VALUE", "CNY");
        if (topics.isEmpty()) {
            return key;
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            key = switch (random.nextInt(6)) {
                case 0 -> key.withFlow(one(List.of("IMPORT", "TRADE"), random));
                case 1 -> key.withMarket(one(MARKETS, random));
                case 2 -> key.withSector(one(SECTORS, random));
                case 3 -> key.with("VALUE", "USD");
                case 4 -> random.nextInt(3) > 0 ? key : key.withArea(area());
                default -> random.nextInt(3) > 0 ? key : key.withBrand(one(Codes.BRANDS, random));
            };
        }
        return key;
    }

    private Period period() {
        if (random.nextInt(3) > 0 && pool.size() >= PERIODS) {
            return one(pool, random);
        }
        var period = newPeriod();
        pool.add(period);
        return period;
    }

    private Period newPeriod() {
        var year = LocalDate.of(truth.firstYear() + random.nextInt(3), 1, 1);
        return switch (random.nextInt(6)) {
            case 0 -> new Period(year, 12);
            case 1 -> new Period(year.plusMonths(3L * random.nextInt(4)), 3);
            case 2 -> new Period(year, 1 + random.nextInt(12));
            case 3 -> new Period(year.plusMonths(6L * random.nextInt(2)), 6);
            default -> new Period(year.plusMonths(random.nextInt(12)), 1);
        };
    }

    /** Mostly one source, sometimes any of several. */
    private Function<Place, String> writer() {
        var source = one(PRESS, random);
        var several = random.nextInt(3) == 0;
        return place -> several ? one(PRESS, random) : source;
    }

    private void print(Function<Place, String> writer, Place place) {
        switch (random.nextInt(12)) {
            case 0 -> omitted.add(place);
            case 1 -> bounded(writer.apply(place), place);
            case 2, 3, 4 -> rounded(writer.apply(place), place);
            default -> exact(writer.apply(place), place);
        }
    }

    private void periods() {
        var key = key();
        var writer = writer();
        var year = LocalDate.of(truth.firstYear() + random.nextInt(3), 1, 1);
        for (int i = 0; i < 4; i++) {
            omitted.add(new Place(key, new Period(year.plusMonths(random.nextInt(11)), 1 + random.nextInt(4))));
            omitted.add(new Place(key, new Period(year, 1 + random.nextInt(12))));
        }
        switch (random.nextInt(4)) {
            case 0 -> {
                print(writer, new Place(key, new Period(year, 2)));
                for (int month = 2; month < 3 + random.nextInt(10); month++) {
                    print(writer, new Place(key, new Period(year.plusMonths(month), 1)));
                }
            }
            case 1 -> {
                for (int months = 1 + random.nextInt(6); months <= 12; months += 1 + random.nextInt(3)) {
                    print(writer, new Place(key, new Period(year, months)));
                    print(writer, new Place(key, new Period(year.minusYears(1), months)));
                }
            }
            case 2 -> {
                for (int quarter = 0; quarter < 4; quarter++) {
                    print(writer, new Place(key, new Period(year.plusMonths(3L * quarter), 3)));
                }
                print(writer, new Place(key, new Period(year, 12)));
                print(writer, new Place(key, new Period(year.plusMonths(1), 4)));
            }
            default -> {
                print(writer, new Place(key, new Period(year.minusMonths(2), 5)));
                print(writer, new Place(key, new Period(year.minusMonths(2), 2)));
                print(writer, new Place(key, new Period(year, 12)));
                print(writer, new Place(key, new Period(year, 24)));
            }
        }
    }

    private void flows() {
        var writer = writer();
        var place = new Place(key(), period());
        for (var flow : List.of("TRADE", "EXPORT", "IMPORT")) {
            if (random.nextInt(3) > 0) {
                print(writer, place.with(place.key().withFlow(flow)));
                print(writer, place.with(place.key().withFlow(flow)).yearBefore());
            } else {
                omitted.add(place.with(place.key().withFlow(flow)));
            }
            omitted.add(place.with(place.key().withFlow(flow).with("GROWTH_YOY", "PERCENT")));
        }
        omitted.add(place.with(place.key().withFlow("BALANCE")));
    }

    private void sectors() {
        var writer = writer();
        var place = new Place(key(), period());
        var parent = one(List.of("NEW_THREE", "HS_XVI", "LABOUR_INTENSIVE", "HS_XIX", "HS_VII"), random);
        var sectors = new ArrayList<>(codes.children(parent));
        sectors.add(parent);
        if (random.nextBoolean()) {
            omitted.add(place.with(place.key().withSector(sectors.remove(random.nextInt(sectors.size())))));
        }
        sectors.forEach(sector -> print(writer, place.with(place.key().withSector(sector))));
    }

    private void markets() {
        var writer = writer();
        var place = new Place(key(), period());
        var group = one(List.of("GCC", "BRICS", "ASEAN", "CPTPP"), random);
        var markets = new ArrayList<>(codes.members(group, place.period()));
        markets.add(group);
        if (random.nextBoolean()) {
            omitted.add(place.with(place.key().withMarket(markets.remove(random.nextInt(markets.size())))));
        }
        if (random.nextInt(3) == 0) {
            markets.addAll(one(codes.marketPartitions(), random));
            omitted.add(place.with(place.key().withMarket(WORLD)));
        }
        markets.forEach(
                market -> exact(writer.apply(place), place.with(place.key().withMarket(market))));
    }

    private void parts(List<String> values, With with) {
        var writer = writer();
        var place = new Place(key(), period());
        var all = new ArrayList<>(values);
        all.add(TOTAL);
        if (random.nextBoolean()) {
            omitted.add(place.with(with.with(place.key(), all.remove(random.nextInt(all.size())))));
        }
        for (var value : all) {
            var part = place.with(with.with(place.key(), value));
            print(writer, part);
            if (random.nextInt(4) == 0) {
                print(writer, part.yearBefore());
                omitted.add(part.with(part.key().with("GROWTH_YOY", "PERCENT")));
            }
            omitted.add(part.with(part.key().with("SHARE_OF_FLOW", "PERCENT")));
        }
        if (values == Codes.ENTERPRISES && random.nextInt(3) == 0) {
            for (var value : all) {
                line(
                        writer.apply(place),
                        place.with(place.key().withEnterprise(value).with("FIRM_COUNT", "FIRMS")),
                        "EXACT",
                        BigDecimal.valueOf(random.nextInt(1000)),
                        null,
                        null);
            }
        }
    }

    private void ratios() {
        var writer = writer();
        for (int i = 0; i < 4; i++) {
            var place = new Place(key(), period());
            var level = truth.level(place);
            var before = truth.level(place.yearBefore());
            var whole = truth.level(place.with(place.key().whole()));
            if (before.signum() > 0) {
                percent(
                        writer.apply(place),
                        place.with(place.key().with("GROWTH_YOY", "PERCENT")),
                        level.divide(before, MathContext.DECIMAL64).subtract(BigDecimal.ONE));
            }
            if (whole.signum() > 0 && !place.key().equals(place.key().whole())) {
                percent(
                        writer.apply(place),
                        place.with(place.key().with("SHARE_OF_FLOW", "PERCENT")),
                        level.divide(whole, MathContext.DECIMAL64));
            }
            if (random.nextBoolean()) {
                print(writer, place.with(place.key().whole()));
                omitted.add(place);
            }
            if (random.nextBoolean()) {
                print(writer, place);
                print(writer, place.with(place.key().withArea(Key.NATION)));
                omitted.add(place.with(place.key().with("NATIONAL_SHARE", "PERCENT")));
                line(
                        writer.apply(place),
                        place.with(place.key().with("NATIONAL_RANK", "RANK")),
                        "EXACT",
                        BigDecimal.valueOf(1 + random.nextInt(31)),
                        null,
                        null);
            }
        }
    }

    private void percent(String source, Place place, BigDecimal ratio) {
        var percent = ratio.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        var half = new BigDecimal("0.05");
        switch (random.nextInt(8)) {
            case 0 -> line(source, place, "MORE_THAN", null, percent.subtract(BigDecimal.ONE), null);
            case 1 -> line(source, place, "LESS_THAN", null, null, percent.add(BigDecimal.ONE));
            case 2 -> line(source, place, "INCREASING", null, null, null);
            default -> line(source, place, "ROUNDED", percent, percent.subtract(half), percent.add(half));
        }
    }

    private void quantities() {
        var writer = writer();
        for (int i = 0; i < 3; i++) {
            var place = new Place(key(), period());
            print(writer, place);
            print(writer, place.with(place.key().with("QUANTITY", "KILOGRAMS")));
            omitted.add(place.with(place.key().with("UNIT_VALUE", place.key().unit() + "_PER_KILOGRAM")));
            if (random.nextBoolean()) {
                print(
                        writer,
                        new Place(
                                place.key().with("QUANTITY", "KILOGRAMS"),
                                new Period(place.period().start(), 1)));
            }
        }
    }

    private void odd() {
        var writer = writer();
        for (int i = 0; i < 3; i++) {
            var key = key();
            if (random.nextInt(3) == 0) {
                key = Key.of(
                        key.area(),
                        "OUTWARD_INVESTMENT",
                        key.market(),
                        TOTAL,
                        "VALUE",
                        random.nextBoolean() ? "USD" : "CNY");
                if (random.nextBoolean()) {
                    key = key.with("PROJECT_COUNT", "PROJECTS");
                }
                line(
                        random.nextInt(3) == 0 ? one(TABLES, random) : writer.apply(new Place(key, period())),
                        new Place(key, new Period(LocalDate.of(truth.firstYear() + random.nextInt(3), 1, 1), 12)),
                        "EXACT",
                        BigDecimal.valueOf(random.nextInt(100)),
                        null,
                        null);
            } else {
                bounded(writer.apply(new Place(key, period())), new Place(key, period()));
            }
        }
    }

    // Lines

    private void exact(String source, Place place) {
        line(source, place, "EXACT", wrong(truth.level(place)), null, null);
    }

    private BigDecimal wrong(BigDecimal level) {
        return contradictory && random.nextInt(6) == 0
                ? level.multiply(BigDecimal.valueOf(7 + random.nextInt(7)))
                        .divide(BigDecimal.TEN, 0, RoundingMode.HALF_UP)
                : level;
    }

    private void rounded(String source, Place place) {
        var level = wrong(truth.level(place));
        if (level.signum() == 0) {
            exact(source, place);
            return;
        }
        var value = level.round(new MathContext(2 + random.nextInt(2), RoundingMode.HALF_UP));
        var half = value.ulp().movePointLeft(1).multiply(BigDecimal.valueOf(5));
        line(source, place, random.nextInt(5) == 0 ? "ABOUT" : "ROUNDED", value, value.subtract(half), value.add(half));
    }

    private void bounded(String source, Place place) {
        var level = wrong(truth.level(place));
        var less = level.multiply(new BigDecimal("0.9")).setScale(0, RoundingMode.DOWN);
        var more = level.multiply(new BigDecimal("1.1"))
                .setScale(0, RoundingMode.UP)
                .add(BigDecimal.ONE);
        switch (random.nextInt(6)) {
            case 0 -> line(source, place, "NEARLY", null, null, more);
            case 1 -> line(source, place, "LESS_THAN", null, null, more);
            case 2 -> {
                if (less.signum() > 0) {
                    line(source, place, "MORE_THAN", null, less, null);
                }
            }
            case 3 -> line(source, place, random.nextBoolean() ? "NOT_QUANTIFIED" : "INCREASING", null, null, null);
            default -> line(source, place, "BETWEEN", null, less, more);
        }
    }

    private void line(
            String source, Place place, String qualifier, BigDecimal value, BigDecimal lower, BigDecimal upper) {
        if (!printed.add(source + " " + place)) {
            return;
        }
        var key = place.key();
        rows.add(String.join(
                        ",",
                        key.columns(),
                        place.period().getCode(),
                        text(value),
                        text(lower),
                        text(upper),
                        qualifier,
                        key.unit(),
                        "A",
                        source)
                + "\n");
    }

    private static String text(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
