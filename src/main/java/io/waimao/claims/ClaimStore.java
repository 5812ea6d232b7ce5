package io.waimao.claims;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;

/** Writes claims and the verdicts on them, inside the transaction of whoever loads them. */
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

    /** The first position after those that are taken. */
    public int nextPosition() {
        return claims.getEntityManager()
                        .createQuery("select coalesce(max(c.position), -1) from ClaimEntity c", Integer.class)
                        .getSingleResult()
                + 1;
    }

    /** Takes the claims of a release back. */
    public void remove(long release) {
        evidence.deleteAll();
        claims.delete("releaseId", release);
    }

    public Set<String> codes() {
        return claims.findAll().project(Claim.class).stream().map(Claim::code).collect(toSet());
    }

    /** Checks every claim against the figures of now, and keeps the verdicts; to be called whenever the data changed. */
    public void recheck() {
        evidence.deleteAll();
        var rows = claims.findAll().list();
        var found = checks.check(claims.findAll().project(Claim.class).list());
        for (var row : rows) {
            var check = requireNonNull(found.get(row.code));
            row.verdict = check.verdict();
            row.explanation = check.explanation();
            int position = 0;
            for (var observation : check.used()) {
                evidence.persist(ClaimEvidenceEntity.of(row.code, position++, observation.getCode()));
            }
        }
    }
}
