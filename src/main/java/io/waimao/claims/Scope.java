package io.waimao.claims;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.SeriesKey;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which series is a part of which: by market, sector, brand type and flow.
 *
 * @param markets what is known of the markets that occur, by code
 * @param countries the countries of each of them
 * @param sectors what is known of the sectors that occur, by code
 */
record Scope(Map<String, Market> markets, Map<String, Set<String>> countries, Map<String, Sector> sectors) {

    /** Whether everything in the one series is in the other, too; false where it is unknown. */
    boolean within(SeriesKey part, SeriesKey whole) {
        return part.area().equals(whole.area())
                && part.measure() == whole.measure()
                && part.unit() == whole.unit()
                && flowWithin(part.flow(), whole.flow())
                && (part.brand() == whole.brand() || whole.brand() == Brand.TOTAL)
                && marketWithin(part.market(), whole.market())
                && sectorWithin(part.sector(), whole.sector());
    }

    private static boolean flowWithin(Flow part, Flow whole) {
        return part == whole || (whole == Flow.TRADE && (part == Flow.EXPORT || part == Flow.IMPORT));
    }

    private boolean marketWithin(String part, String whole) {
        if (part.equals(whole) || whole.equals(Market.WORLD)) {
            return true;
        }
        var of = countries.getOrDefault(part, Set.of());
        return !of.isEmpty() && countries.getOrDefault(whole, Set.of()).containsAll(of);
    }

    private boolean sectorWithin(String part, String whole) {
        if (part.equals(whole) || whole.equals(Sector.TOTAL)) {
            return true;
        }
        var one = sectors.get(part);
        var other = sectors.get(whole);
        if (one == null || other == null || one.getHsCodes().isEmpty()) {
            return false;
        }
        return one.getHsCodes().stream()
                .allMatch(code -> other.getHsCodes().stream().anyMatch(code::startsWith));
    }

    String marketName(String code) {
        var market = markets.get(code);
        if (market == null) {
            return code;
        }
        var name = market.nameEn();
        var article = name.startsWith("United ") || name.equals("European Union") || name.equals("Middle East");
        return article ? "the " + name : name;
    }

    String sectorName(String code) {
        var sector = sectors.get(code);
        return sector == null ? code : sector.nameEn().toLowerCase(Locale.ROOT);
    }
}
