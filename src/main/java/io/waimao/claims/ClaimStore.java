package io.waimao.claims;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;

/** Writes claims and their verdicts within the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ClaimStore {

    private final ClaimRepository claims;
    private final ClaimEvidenceRepository evidence;
    private final ClaimChecks checks;

    ClaimStore(ClaimRepository claims, ClaimEvidenceRepository evidence, ClaimChecks checks) {
        this.claims = claims;
        this.evidence = evidence;
        this.checks = checks;
    }

    public void add(Claim claim, int position, long release) {
        claims.persist(ClaimEntity.of(claim, position, release));
    }

    /** The first free position. */
    public int nextPosition() {
        return claims.getEntityManager()
                        .createQuery("select coalesce(max(c.position), -1) from ClaimEntity c", Integer.class)
                        .getSingleResult()
                + 1;
    }

    /** Deletes the claims of a release. */
    public void remove(long release) {
        evidence.deleteAll();
        claims.delete("releaseId", release);
    }

    public Set<String> codes() {
        return claims.findAll().project(Claim.class).stream().map(Claim::code).collect(toSet());
    }

    /**
     * Checks every claim against the current figures and stores the verdicts. Must be called after each change of the
     * data.
     */
    public void recheck() {
        evidence.deleteAll();
        var rows = claims.findAll().list();
        var found = checks.check(claims.findAll().project(Claim.class).list());
        for (var row : rows) {
            var check = requireNonNull(found.get(row.code));
            row.verdict = check.verdict();
            row.explanation = check.explanation().en();
            row.explanationZh = check.explanation().zh();
            int position = 0;
            for (var observation : check.used()) {
                evidence.persist(ClaimEvidenceEntity.of(row.code, position++, observation.getCode()));
            }
        }
    }
}
