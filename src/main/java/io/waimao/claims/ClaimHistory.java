package io.waimao.claims;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Flow;
import io.waimao.observations.History;
import io.waimao.observations.Observation;
import io.waimao.observations.Slice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that was ever published and can be evidence for claims: of the areas claimed and of the nation, by claimed markets, by
 * groups and of the world, by claimed sectors, by sections, named groups and of all goods; all countries at all goods. Of the
 * many figures about countries and HS codes only those that a claim is about.
 */
final class ClaimHistory {

    private final Catalogue catalogue;
    private final History history;
    private final List<Claim> claims;

    ClaimHistory(Catalogue catalogue, History history, List<Claim> claims) {
        this.catalogue = catalogue;
        this.history = history;
        this.claims = claims;
    }

    /** The areas claimed, and the nation. */
    Set<String> areas() {
        var areas = claims.stream().map(Claim::area).collect(toCollection(HashSet::new));
        areas.add(Province.NATION);
        return areas;
    }

    List<Observation> read() {
        var countries = catalogue.countryCodes();
        var hsCodes = catalogue.hsCodes();
        var markets = with(Claim::marketCode, catalogue.listMarketCodes(), countries);
        var sectors = with(Claim::sectorCode, catalogue.listSectorCodes(), hsCodes);
        sectors.remove(Sector.TOTAL);
        var found = new ArrayList<Observation>();
        found.addAll(history.of(slice(null, Set.of(Sector.TOTAL))));
        found.addAll(history.of(slice(markets, sectors)));
        claims.stream()
                .filter(claim -> countries.contains(claim.marketCode()) && hsCodes.contains(claim.sectorCode()))
                .map(claim -> new Detail(claim.marketCode(), claim.sectorCode()))
                .distinct()
                .forEach(detail -> add(detail, found));
        return found;
    }

    private record Detail(String market, String sector) {}

    private void add(Detail detail, List<Observation> found) {
        for (var area : areas()) {
            for (var flow : flows()) {
                found.addAll(history.of(area, flow, detail.market, detail.sector));
            }
        }
    }

    private Slice slice(@Nullable Collection<String> markets, Collection<String> sectors) {
        return new Slice(areas(), flows(), markets, sectors, null, null, null).coarse();
    }

    private Set<Flow> flows() {
        var flows = claims.stream().map(Claim::flow).collect(toCollection(HashSet::new));
        flows.addAll(Set.of(Flow.EXPORT, Flow.IMPORT, Flow.TRADE));
        return flows;
    }

    private Set<String> with(Function<Claim, String> claimed, Collection<String> all, Set<String> many) {
        var codes = claims.stream().map(claimed).collect(toSet());
        all.stream().filter(code -> !many.contains(code)).forEach(codes::add);
        return codes;
    }
}
