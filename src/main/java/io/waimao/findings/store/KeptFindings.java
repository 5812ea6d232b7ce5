package io.waimao.findings.store;

import static java.util.stream.Collectors.toMap;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Severity;
import java.util.HashMap;
import java.util.Map;

/** Limits the findings of an area, a kind and a severity: one systematic error may show in each of a million rows. */
final class KeptFindings {

    private record Alike(String area, FindingKind kind, Severity severity) {}

    private static final class Tally {
        private int count;
        private String last = "";
    }

    private final Map<Alike, Tally> tallies = new HashMap<>();
    private final int limit;

    KeptFindings(int limit) {
        this.limit = limit;
    }

    boolean keep(Finding finding) {
        var tally = tallies.computeIfAbsent(
                new Alike(finding.area(), finding.kind(), finding.severity()), alike -> new Tally());
        if (++tally.count > limit) {
            return false;
        }
        tally.last = finding.code();
        return true;
    }

    /** The number of findings not stored, by the code of the last stored one of their kind. */
    Map<String, Integer> leftOut() {
        return tallies.values().stream()
                .filter(tally -> tally.count > limit && limit > 0)
                .collect(toMap(tally -> tally.last, tally -> tally.count - limit));
    }
}
