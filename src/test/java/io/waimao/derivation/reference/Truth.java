package io.waimao.derivation.reference;

import io.waimao.observations.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The true trade by month, country and product: a made-up world of which sources report parts. */
final class Truth {

    static final List<String> PROVINCES = List.of("CN-XZ", "CN-QH", "CN-NX");
    static final List<String> FLOWS = List.of("EXPORT", "IMPORT");
    static final int MONTHS = 36;

    private static final List<String> COUNTRIES = List.of(
            "US", "VN", "TH", "ID", "DE", "FR", "HR", "BR", "MX", "SA", "AE", "NG", "EG", "JP", "RU", "ZA", "IT");

    /** HS codes; the rest of a code is written with a tilde. */
    private static final List<String> PRODUCTS = List.of(
            "850760", "8507~", "85~", "84", "870380", "870360", "8703~", "87~", "854143", "8541~", "61", "62", "4202",
            "42~", "3920~", "39~", "9503", "95~", "94~", "9403", "02", "27", "72");

    private static final List<String> ELECTROMECHANICAL = List.of("84", "85", "87", "90");
    private static final int YUAN = 7;

    /** The trade of firms of a kind in a product with a country in a month. */
    record Deal(
            String area,
            String flow,
            int month,
            String country,
            String product,
            String brand,
            String enterprise,
            String regime,
            long dollars,
            long kilograms) {}

    private final Codes codes;
    private final LocalDate first;
    private final List<Deal> deals = new ArrayList<>();

    Truth(Codes codes, int firstYear, Random random) {
        this.codes = codes;
        this.first = LocalDate.of(firstYear, 1, 1);
        var areas = new ArrayList<>(PROVINCES);
        areas.add(Key.NATION);
        for (var area : areas) {
            for (var flow : FLOWS) {
                add(area, flow, random);
            }
        }
    }

    private void add(String area, String flow, Random random) {
        for (var country : some(COUNTRIES, 5, random)) {
            for (var product : some(PRODUCTS, 3, random)) {
                for (int month = 0; month < MONTHS; month++) {
                    if (random.nextInt(4) > 0) {
                        deals.add(new Deal(
                                area,
                                flow,
                                month,
                                country,
                                product,
                                one(Codes.BRANDS, random),
                                one(Codes.ENTERPRISES, random),
                                one(Codes.REGIMES, random),
                                1 + random.nextInt(9999),
                                1 + random.nextInt(99)));
                    }
                }
            }
        }
    }

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    static <T> List<T> some(List<T> of, int count, Random random) {
        var left = new ArrayList<>(of);
        var some = new ArrayList<T>();
        while (some.size() < count && !left.isEmpty()) {
            some.add(left.remove(random.nextInt(left.size())));
        }
        return some;
    }

    Period month(int month) {
        return new Period(first.plusMonths(month), 1);
    }

    int firstYear() {
        return first.getYear();
    }

    /** The exact level of a place. */
    BigDecimal level(Place place) {
        var key = place.key();
        var from = ChronoUnit.MONTHS.between(first, place.period().start());
        var to = from + place.period().months();
        var members = codes.isGroup(key.market()) ? codes.members(key.market(), place.period()) : null;
        var sum = 0L;
        if (members == null && !key.market().equals(Key.WORLD) && !COUNTRIES.contains(key.market())) {
            return BigDecimal.ZERO;
        }
        for (var deal : deals) {
            if (deal.month >= from
                    && deal.month < to
                    && (key.area().equals(Key.NATION) || deal.area.equals(key.area()))
                    && isOf(key.brand(), deal.brand)
                    && isOf(key.enterprise(), deal.enterprise)
                    && isOf(key.regime(), deal.regime)
                    && (members != null ? members.contains(deal.country) : isOfMarket(key.market(), deal.country))
                    && isOfSector(key.sector(), deal.product)) {
                sum += sign(key.flow(), deal.flow) * (key.measure().equals("QUANTITY") ? deal.kilograms : deal.dollars);
            }
        }
        return BigDecimal.valueOf(key.unit().equals("CNY") ? sum * YUAN : sum);
    }

    private static int sign(String flow, String ofDeal) {
        return switch (flow) {
            case "TRADE" -> 1;
            case "BALANCE" -> ofDeal.equals("EXPORT") ? 1 : -1;
            default -> flow.equals(ofDeal) ? 1 : 0;
        };
    }

    private static boolean isOf(String code, String ofDeal) {
        return code.equals(Key.TOTAL) || code.equals(ofDeal);
    }

    private static boolean isOfMarket(String market, String country) {
        return market.equals(Key.WORLD) || market.equals(country);
    }

    private boolean isOfSector(String sector, String product) {
        if (sector.equals(Key.TOTAL)) {
            return true;
        }
        var hsCodes = sector.equals("ELECTROMECHANICAL") ? ELECTROMECHANICAL : codes.hsCodes(sector);
        return hsCodes.stream().anyMatch(product::startsWith);
    }
}
