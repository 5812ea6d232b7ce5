package io.waimao.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Keeps what the checks find, inside the transaction of whoever changes the data. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FindingStore {

    private final EntityManager em;
    private final FindingRepository findings;
    private final ConsistencyChecks checks;

    FindingStore(EntityManager em, FindingRepository findings, ConsistencyChecks checks) {
        this.em = em;
        this.findings = findings;
        this.checks = checks;
    }

    /** Checks all figures of now, and keeps what is found; to be called whenever the data changed. */
    public void refresh() {
        findings.deleteAll();
        checks.runAll(this::save);
    }

    /** Written and let go, so that many findings do not pile up in the session. */
    private void save(List<Finding> found) {
        var rows = found.stream().map(FindingEntity::of).toList();
        findings.persist(rows);
        em.flush();
        rows.forEach(em::detach);
    }
}
