package io.waimao.findings.store;

import static java.util.Comparator.comparing;

import io.waimao.catalogue.Province;
import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.FindingSettings;
import io.waimao.findings.RevisedCases;
import io.waimao.findings.checks.ConsistencyChecks;
import io.waimao.findings.window.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Stores the findings of the checks, within the transaction that changes the data. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FindingStore {

    /** Checks find in no order. The same data must be stored in the same one, and the same findings left out. */
    private static final Comparator<Finding> BY_CODE = comparing(Finding::code);

    private static final Comparator<RevisedCases> BY_KEY =
            comparing(cases -> cases.key().toString());

    private final EntityManager em;
    private final FindingRepository findings;
    private final RevisionRepository revisions;
    private final ConsistencyChecks checks;
    private final FindingSettings settings;
    private final Clock clock;

    FindingStore(
            EntityManager em,
            FindingRepository findings,
            RevisionRepository revisions,
            ConsistencyChecks checks,
            FindingSettings settings,
            Clock clock) {
        this.em = em;
        this.findings = findings;
        this.revisions = revisions;
        this.checks = checks;
        this.settings = settings;
        this.clock = clock;
    }

    /** Checks all current figures and stores the findings. Must be called after each change of the catalogue. */
    public void refresh() {
        var first = firstFound();
        findings.deleteAll();
        revisions.deleteAll();
        var kept = new KeptFindings(settings.kept());
        summarize(checks.runAll(found -> save(found, kept, first)), kept, first);
        mention(kept);
    }

    /** Checks the figures of the given areas after a change, and of the areas compared with them. */
    public void refresh(Collection<String> areas) {
        if (areas.contains(Province.NATION)) {
            refresh();
            return;
        }
        var affected = new HashSet<>(areas);
        affected.add(Province.NATION);
        var first = firstFound();
        findings.delete("area in ?1 or kind in ?2", affected, FindingKind.REVISIONS);
        revisions.delete("key.area in ?1", affected);
        var kept = new KeptFindings(settings.kept());
        summarize(checks.run(affected, Span.ROWS, found -> save(found, kept, first)), kept, first);
        mention(kept);
    }

    private FirstFound firstFound() {
        return FirstFound.of(findings, LocalDate.now(clock));
    }

    /** Revisions are reported over all areas, regardless of the areas checked. */
    private void summarize(Collection<RevisedCases> checked, KeptFindings kept, FirstFound first) {
        revisions.persist(checked.stream().sorted(BY_KEY).map(RevisionEntity::of));
        em.flush();
        var rows = revisions.listAll();
        rows.forEach(em::detach);
        save(RevisionSummary.of(rows.stream().map(RevisionEntity::toCases).toList()), kept, first);
    }

    /** Flushes and clears, so that findings do not accumulate in the session. */
    private void save(List<Finding> found, KeptFindings kept, FirstFound first) {
        var rows = found.stream()
                .sorted(BY_CODE)
                .filter(kept::keep)
                .map(first::row)
                .toList();
        findings.persist(rows);
        em.flush();
        rows.forEach(em::detach);
    }

    private void mention(KeptFindings kept) {
        kept.leftOut()
                .forEach((code, more) -> findings.update(
                        "message = message || ?1, messageZh = messageZh || ?2 where code = ?3",
                        " (%d more of this kind and severity in this area are not stored.)".formatted(more),
                        "（该地区另有%d个同类同级的问题未保存。）".formatted(more),
                        code));
    }
}
