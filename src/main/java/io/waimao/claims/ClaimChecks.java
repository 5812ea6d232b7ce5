package io.waimao.claims;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.observations.History;
import io.waimao.observations.Observation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks claims against all that other sources published, in a fixed few statements. */
@ApplicationScoped
@Transactional
public class ClaimChecks {

    private final Catalogue catalogue;
    private final History history;

    ClaimChecks(Catalogue catalogue, History history) {
        this.catalogue = catalogue;
        this.history = history;
    }

    /** The check of each claim, by its code. */
    public Map<String, ClaimCheck> check(List<Claim> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        var reader = new ClaimHistory(catalogue, history, claims);
        var figures = reader.read();
        var byArea = figures.stream().collect(groupingBy(figure -> figure.key().area()));
        var provinces = catalogue.provinces(reader.areas());
        var sources = catalogue.sources(claims.stream().map(Claim::sourceCode).collect(toSet()));
        var checks = new LinkedHashMap<String, ClaimCheck>();
        var scopes = new LinkedHashMap<LocalDate, Scope>();
        for (var claim : claims) {
            var scope = scopes.computeIfAbsent(claim.period().start(), day -> scope(claims, figures, day));
            var wording = new Wording(
                    claim,
                    requireNonNull(provinces.get(claim.area())).nameEn(),
                    requireNonNull(sources.get(claim.sourceCode())).title(),
                    scope);
            var evidence =
                    new EvidenceFinder(claim, of(new HashSet<>(List.of(claim.area(), Province.NATION)), byArea), scope);
            checks.put(claim.code(), new ClaimCheckRules(claim, evidence, wording).check());
        }
        return checks;
    }

    private static List<Observation> of(Set<String> areas, Map<String, List<Observation>> byArea) {
        return areas.stream()
                .flatMap(area -> byArea.getOrDefault(area, List.of()).stream())
                .toList();
    }

    private Scope scope(Collection<Claim> claims, List<Observation> figures, LocalDate day) {
        var markets = new HashSet<String>(Set.of(Market.WORLD));
        var sectors = new HashSet<String>(Set.of(Sector.TOTAL));
        claims.forEach(claim -> {
            markets.add(claim.marketCode());
            sectors.add(claim.sectorCode());
        });
        figures.forEach(figure -> {
            markets.add(figure.key().market());
            sectors.add(figure.key().sector());
        });
        var known = catalogue.markets(markets);
        return new Scope(known, catalogue.countries(known.values(), day), catalogue.sectors(sectors));
    }
}
