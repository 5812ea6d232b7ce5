package io.waimao.claims;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.language.Text;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.wording.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which series is part of which: by market, sector, brand type, enterprise type, customs regime and flow.
 *
 * @param markets the markets that occur, by code
 * @param countries the countries of each of them on the first or on the last day of the period
 * @param lastingCountries its countries on both days
 * @param sectors the sectors that occur, by code
 */
record Scope(
        Map<String, Market> markets,
        Map<String, Set<String>> countries,
        Map<String, Set<String>> lastingCountries,
        Map<String, Sector> sectors) {

    /** The scope of all markets and sectors of the catalogue, with group membership in a period. */
    static Scope of(Catalogue catalogue, Period period) {
        var markets = catalogue.markets(catalogue.listMarketCodes());
        var first = catalogue.countries(markets.values(), period.start());
        var last = catalogue.countries(markets.values(), period.getEnd());
        var either = new HashMap<String, Set<String>>();
        var both = new HashMap<String, Set<String>>();
        for (var market : markets.keySet()) {
            var of = first.getOrDefault(market, Set.of());
            either.put(market, new HashSet<>(of));
            both.put(market, new HashSet<>(of));
            either.get(market).addAll(last.getOrDefault(market, Set.of()));
            both.get(market).retainAll(last.getOrDefault(market, Set.of()));
        }
        return new Scope(markets, either, both, catalogue.sectors(catalogue.listSectorCodes()));
    }

    /** Whether the first series is part of the second; false if unknown. */
    boolean within(SeriesKey part, SeriesKey whole) {
        return part.area().equals(whole.area())
                && part.measure() == whole.measure()
                && part.unit() == whole.unit()
                && flowWithin(part.flow(), whole.flow())
                && (part.brand() == whole.brand() || whole.brand() == Brand.TOTAL)
                && (part.enterprise() == whole.enterprise() || whole.enterprise() == Enterprise.TOTAL)
                && (part.regime() == whole.regime() || whole.regime() == CustomsRegime.TOTAL)
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
        return !of.isEmpty() && lastingCountries.getOrDefault(whole, Set.of()).containsAll(of);
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

    /** @param area the name of the province */
    Names names(Text area) {
        return new Names(
                code -> area,
                code -> Names.name(code, Optional.ofNullable(markets.get(code))),
                code -> Names.name(code, Optional.ofNullable(sectors.get(code))));
    }
}
