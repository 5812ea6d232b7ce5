package io.waimao.findings.checks;

import io.waimao.findings.Finding;
import io.waimao.findings.RevisedCases;
import io.waimao.findings.RevisionKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts revisions by area, source, flow and period while checks run: nearly every figure of a table may have one. */
public final class RevisionTally {

    private final Map<RevisionKey, RevisedCases> cases = new HashMap<>();

    /** @return the findings that are not revisions */
    public List<Finding> count(List<Finding> found) {
        found.stream()
                .filter(Finding::isRevision)
                .map(RevisedCases::of)
                .forEach(one -> cases.merge(one.key(), one, RevisedCases::and));
        return found.stream().filter(finding -> !finding.isRevision()).toList();
    }

    public Collection<RevisedCases> counted() {
        return cases.values();
    }
}
