package io.waimao.claims;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.derivation.Derivations;
import io.waimao.derivation.FigureSource;
import io.waimao.observations.Period;
import io.waimao.wording.Names;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks claims against the figures of other sources, in a fixed number of statements. */
@ApplicationScoped
@Transactional
public class ClaimChecks {

    private final Catalogue catalogue;
    private final Derivations derivations;

    ClaimChecks(Catalogue catalogue, Derivations derivations) {
        this.catalogue = catalogue;
        this.derivations = derivations;
    }

    /** The check of each claim, by its code. */
    public Map<String, ClaimCheck> check(List<Claim> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        var slices = ClaimSlices.of(catalogue, claims);
        return derivations.ask(null, slices.all(), figures -> check(claims, figures, slices));
    }

    private Map<String, ClaimCheck> check(List<Claim> claims, FigureSource figures, ClaimSlices slices) {
        var provinces = catalogue.provinces(slices.areas());
        var sources = catalogue.sources(claims.stream().map(Claim::sourceCode).collect(toSet()));
        var checks = new LinkedHashMap<String, ClaimCheck>();
        var scopes = new LinkedHashMap<Period, Scope>();
        for (var claim : claims) {
            var scope = scopes.computeIfAbsent(claim.period(), period -> Scope.of(catalogue, period));
            var wording = new VerdictSentences(
                    claim,
                    requireNonNull(sources.get(claim.sourceCode())).title(),
                    scope.names(Names.name(claim.area(), Optional.ofNullable(provinces.get(claim.area())))));
            var evidence = new EvidenceFinder(figures.without(claim.sourceCode()), slices.of(claim), scope);
            checks.put(claim.code(), new VerdictRules(claim, evidence, wording).check());
        }
        return checks;
    }
}
