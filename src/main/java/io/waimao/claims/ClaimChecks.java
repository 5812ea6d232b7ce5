package io.waimao.claims;

import io.waimao.catalogue.Catalogue;
import io.waimao.derivation.Derivations;
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
        var claimed = claims.stream()
                .map(Claim::figure)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var slices = ClaimSlices.of(catalogue, claimed);
        return derivations.ask(null, slices.all(), figures -> check(claims, new Judge(catalogue, figures, slices)));
    }

    private static Map<String, ClaimCheck> check(List<Claim> claims, Judge judge) {
        var checks = new LinkedHashMap<String, ClaimCheck>();
        for (var claim : claims) {
            var checked = claim.figure().map(judge::judge).orElseGet(() -> CheckedClaim.notQuantifiable(claim.value()));
            checks.put(
                    claim.code(),
                    new ClaimCheck(claim.code(), checked.verdict(), checked.explanation(), checked.evidence()));
        }
        return checks;
    }
}
