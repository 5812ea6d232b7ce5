package io.waimao.findings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts revisions by area, source, flow and period while checks run: there is one in nearly every figure of a table. */
final class RevisionTally {

    private final Map<RevisionKey, RevisedCases> cases = new HashMap<>();

    /** @return those of the findings that are about no revision */
    List<Finding> count(List<Finding> found) {
        found.stream()
                .filter(Finding::isRevision)
                .map(RevisedCases::of)
                .forEach(one -> cases.merge(one.key(), one, RevisedCases::and));
        return found.stream().filter(finding -> !finding.isRevision()).toList();
    }

    Collection<RevisedCases> counted() {
        return cases.values();
    }
}
