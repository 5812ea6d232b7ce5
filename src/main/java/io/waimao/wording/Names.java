package io.waimao.wording;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Named;
import io.waimao.catalogue.Sector;
import io.waimao.language.Text;
import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Subjects of figures, in words. Names are looked up on demand: most checks need none. */
public final class Names {

    private final Map<String, Text> known = new HashMap<>();
    private final Function<String, Text> areas;
    private final Function<String, Text> markets;
    private final Function<String, Text> sectors;

    /** Each function gives the name of a code as the catalogue has it. */
    public Names(Function<String, Text> areas, Function<String, Text> markets, Function<String, Text> sectors) {
        this.areas = areas;
        this.markets = markets;
        this.sectors = sectors;
    }

    public static Names of(Catalogue catalogue) {
        return new Names(
                code -> name(code, catalogue.findProvince(code)),
                code -> name(code, catalogue.findMarket(code)),
                code -> name(code, catalogue.findSector(code)));
    }

    /** The name of an entry of the catalogue; the code if there is none. */
    public static Text name(String code, Optional<? extends Named> entry) {
        return entry.map(named -> new Text(named.nameEn(), named.nameZh())).orElseGet(() -> Text.same(code));
    }

    /** Example: Zhejiang's exports in 2024 (CNY 3.90 trillion). */
    public Text of(Observation figure) {
        return Text.of(
                "%1$s in %2$s (%3$s)",
                "%2$s%1$s（%3$s）", of(figure.key()), Periods.of(figure.period()), Amount.precise(figure.value()));
    }

    /** Example: Zhejiang's exports of garments to the United States. */
    public Text of(SeriesKey key) {
        return new Text(english(key), area(key.area()).zh() + chinese(key));
    }

    /** Example: exports of garments to the United States. */
    public Text flow(SeriesKey key) {
        return new Text(englishFlow(key), chineseFlow(key) + ChineseNames.value(key.flow()));
    }

    /** A series whatever its measure; as {@link #flow}, but the Chinese name does not say that it is a value. */
    public Text withoutMeasure(SeriesKey key) {
        return new Text(englishFlow(key), chineseFlow(key));
    }

    private String english(SeriesKey key) {
        var of = area(key.area()).en() + "'s ";
        var flow = englishFlow(key);
        return switch (key.measure()) {
            case VALUE -> of + flow;
            case QUANTITY -> "the quantity of " + of + flow;
            case UNIT_VALUE -> "the unit value of " + of + flow;
            case FIRM_COUNT -> "the number of firms in " + of + flow;
            case PROJECT_COUNT -> "the number of projects of " + of + flow;
            case SHARE_OF_FLOW -> "the share of " + of + flow;
            case NATIONAL_SHARE -> of + "share in the nation's " + flow;
            case GROWTH_YOY -> "the growth of " + of + flow;
            default -> of + flow + " (" + key.measure() + ")";
        };
    }

    private String englishFlow(SeriesKey key) {
        var text = new StringBuilder();
        if (key.brand() != Brand.TOTAL) {
            text.append(brand(key.brand()).en()).append(' ');
        }
        text.append(flow(key.flow()).en());
        if (!key.sector().equals(Sector.TOTAL)) {
            text.append(" of ").append(sector(key.sector()).en());
        }
        if (!key.market().equals(Market.WORLD)) {
            text.append(toOrFrom(key.flow())).append(market(key.market()).en());
        }
        return text.append(key.enterprise().phrase())
                .append(key.regime().phrase())
                .toString();
    }

    private String chinese(SeriesKey key) {
        return chineseFlow(key) + ChineseNames.measured(key.measure(), key.flow());
    }

    private String chineseFlow(SeriesKey key) {
        var market = key.market().equals(Market.WORLD)
                ? ""
                : ChineseNames.partner(key.flow(), market(key.market()).zh());
        var sector =
                key.sector().equals(Sector.TOTAL) ? "" : sector(key.sector()).zh();
        return ChineseNames.enterprise(key.enterprise())
                + ChineseNames.regime(key.regime())
                + market
                + ChineseNames.brand(key.brand())
                + sector
                + ChineseNames.flow(key.flow());
    }

    public Text area(String code) {
        return known.computeIfAbsent("area " + code, key -> areas.apply(code));
    }

    public Text market(String code) {
        var name = known.computeIfAbsent("market " + code, key -> markets.apply(code));
        var article = name.en().startsWith("United ")
                || name.en().equals("European Union")
                || name.en().equals("Middle East");
        return article ? new Text("the " + name.en(), name.zh()) : name;
    }

    public Text sector(String code) {
        var name = known.computeIfAbsent("sector " + code, key -> sectors.apply(code));
        var english = name.en().toLowerCase(Locale.ROOT);
        return new Text(english.equals("new three") ? "the new three" : english, name.zh());
    }

    public static Text brand(Brand brand) {
        var english =
                switch (brand) {
                    case OWN -> "own-brand";
                    case OEM -> "OEM";
                    case NONE -> "unbranded";
                    case ACQUIRED -> "acquired-brand";
                    case OTHER_FOREIGN -> "other foreign-brand";
                    case TOTAL -> "all";
                };
        return new Text(english, brand == Brand.TOTAL ? "全部" : ChineseNames.brand(brand));
    }

    private static String toOrFrom(Flow flow) {
        return switch (flow) {
            case IMPORT -> " from ";
            case TRADE, BALANCE -> " with ";
            case EXPORT, OUTWARD_INVESTMENT -> " to ";
        };
    }

    public static Text flow(Flow flow) {
        var english =
                switch (flow) {
                    case EXPORT -> "exports";
                    case IMPORT -> "imports";
                    case TRADE -> "trade";
                    case BALANCE -> "trade balance";
                    case OUTWARD_INVESTMENT -> "outward investment";
                };
        return new Text(english, ChineseNames.flow(flow));
    }
}
