package io.waimao.claims;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Slice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rows that may be evidence for claims, of the claimed areas and the nation: all markets for all goods; the claimed
 * markets, groups and the world for the claimed sectors, sections and named sectors; and only the claimed ones of the
 * many figures about countries and HS codes.
 */
final class ClaimSlices {

    private final Set<String> areas;
    private final Set<Flow> flows;
    private final Set<String> wholeMarkets;
    private final Set<String> wholeSectors;
    private final Set<String> markets;
    private final Set<String> sectors;

    private ClaimSlices(Set<String> wholeMarkets, Set<String> wholeSectors, List<ClaimedFigure> claims) {
        this.wholeMarkets = wholeMarkets;
        this.wholeSectors = wholeSectors;
        this.areas = claims.stream().map(claim -> claim.key().area()).collect(toCollection(HashSet::new));
        areas.add(Province.NATION);
        this.flows = claims.stream().map(claim -> claim.key().flow()).collect(toCollection(HashSet::new));
        flows.addAll(Set.of(Flow.EXPORT, Flow.IMPORT, Flow.TRADE));
        this.markets = new HashSet<>(wholeMarkets);
        this.sectors = new HashSet<>(wholeSectors);
        claims.forEach(claim -> {
            markets.add(claim.key().market());
            sectors.add(claim.key().sector());
        });
        sectors.remove(Sector.TOTAL);
    }

    static ClaimSlices of(Catalogue catalogue, List<ClaimedFigure> claims) {
        return new ClaimSlices(
                without(catalogue.listMarketCodes(), catalogue.countryCodes()),
                without(catalogue.listSectorCodes(), catalogue.hsCodes()),
                claims);
    }

    private static Set<String> without(Collection<String> all, Set<String> many) {
        return all.stream().filter(code -> !many.contains(code)).collect(toSet());
    }

    List<Slice> all() {
        var slices = new ArrayList<>(List.of(
                new Slice(areas, flows, null, Set.of(Sector.TOTAL), null, null, null).coarse(),
                new Slice(areas, flows, markets, sectors, null, null, null).coarse()));
        var countries = without(markets, wholeMarkets);
        var hsCodes = without(sectors, wholeSectors);
        if (!countries.isEmpty() && !hsCodes.isEmpty()) {
            slices.add(new Slice(areas, flows, countries, hsCodes, null, null, null));
        }
        return slices;
    }

    /** Selects the rows that may bound the figure of a claim, independently of other claims. */
    Predicate<Observation> of(ClaimedFigure claim) {
        return row ->
                row.key().area().equals(claim.key().area()) && (isOfAllGoods(row.key()) || concerns(claim, row.key()));
    }

    private static boolean isOfAllGoods(SeriesKey key) {
        return key.sector().equals(Sector.TOTAL);
    }

    private boolean concerns(ClaimedFigure claim, SeriesKey key) {
        return (wholeMarkets.contains(key.market())
                        || key.market().equals(claim.key().market()))
                && (wholeSectors.contains(key.sector())
                        || key.sector().equals(claim.key().sector()));
    }
}
