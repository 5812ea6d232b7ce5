package io.waimao.wording;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Subjects of figures, in words. Names are looked up on demand: most checks need none. */
public final class Names {

    private final Map<String, String> known = new HashMap<>();
    private final UnaryOperator<String> areas;
    private final UnaryOperator<String> markets;
    private final UnaryOperator<String> sectors;

    public Names(UnaryOperator<String> areas, UnaryOperator<String> markets, UnaryOperator<String> sectors) {
        this.areas = areas;
        this.markets = markets;
        this.sectors = sectors;
    }

    public static Names of(Catalogue catalogue) {
        return new Names(
                code -> catalogue.findProvince(code).map(area -> area.nameEn()).orElse(code),
                code -> catalogue.findMarket(code).map(Market::nameEn).orElse(code),
                code -> catalogue.findSector(code).map(Sector::nameEn).orElse(code));
    }

    /** Example: Zhejiang's exports in 2024 (3.90 trillion yuan). */
    public String of(Observation figure) {
        return "%s in %s (%s)".formatted(of(figure.key()), figure.period().describe(), Amount.of(figure.value()).en());
    }

    /** Example: Zhejiang's exports of garments to the United States. */
    public String of(SeriesKey key) {
        var of = area(key.area()) + "'s ";
        return switch (key.measure()) {
            case VALUE -> of + flow(key);
            case QUANTITY -> "the quantity of " + of + flow(key);
            case UNIT_VALUE -> "the unit value of " + of + flow(key);
            case FIRM_COUNT -> "the number of firms in " + of + flow(key);
            case PROJECT_COUNT -> "the number of projects of " + of + flow(key);
            case SHARE_OF_FLOW -> "the share of " + of + flow(key);
            case NATIONAL_SHARE -> of + "share in the nation's " + flow(key);
            case GROWTH_YOY -> "the growth of " + of + flow(key);
            default -> of + flow(key) + " (" + key.measure() + ")";
        };
    }

    /** Example: exports of garments to the United States. */
    public String flow(SeriesKey key) {
        var text = new StringBuilder();
        if (key.brand() != Brand.TOTAL) {
            text.append(brand(key.brand())).append(' ');
        }
        text.append(flow(key.flow()));
        if (!key.sector().equals(Sector.TOTAL)) {
            text.append(" of ").append(sector(key.sector()));
        }
        if (!key.market().equals(Market.WORLD)) {
            text.append(toOrFrom(key.flow())).append(market(key.market()));
        }
        return text.append(key.enterprise().phrase())
                .append(key.regime().phrase())
                .toString();
    }

    public String area(String code) {
        return known.computeIfAbsent("area " + code, key -> areas.apply(code));
    }

    public String market(String code) {
        var name = known.computeIfAbsent("market " + code, key -> markets.apply(code));
        var article = name.startsWith("United ") || name.equals("European Union") || name.equals("Middle East");
        return article ? "the " + name : name;
    }

    public String sector(String code) {
        return known.computeIfAbsent(
                "sector " + code, key -> sectors.apply(code).toLowerCase(Locale.ROOT));
    }

    public static String brand(Brand brand) {
        return switch (brand) {
            case OWN -> "own-brand";
            case OEM -> "OEM";
            case NONE -> "unbranded";
            case ACQUIRED -> "acquired-brand";
            case OTHER_FOREIGN -> "other foreign-brand";
            case TOTAL -> "all";
        };
    }

    private static String toOrFrom(Flow flow) {
        return switch (flow) {
            case IMPORT -> " from ";
            case TRADE, BALANCE -> " with ";
            case EXPORT, OUTWARD_INVESTMENT -> " to ";
        };
    }

    public static String flow(Flow flow) {
        return switch (flow) {
            case EXPORT -> "exports";
            case IMPORT -> "imports";
            case TRADE -> "trade";
            case BALANCE -> "trade balance";
            case OUTWARD_INVESTMENT -> "outward investment";
        };
    }
}
