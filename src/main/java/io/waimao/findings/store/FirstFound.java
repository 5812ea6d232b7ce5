package io.waimao.findings.store;

import static java.util.stream.Collectors.toMap;

import io.waimao.findings.Finding;
import java.time.LocalDate;
import java.util.Map;

/**
 * The days on which findings were first found. A finding that goes and comes back is found again.
 *
 * @param known the days of the findings stored before, by code
 */
record FirstFound(Map<String, LocalDate> known, LocalDate today) {

    static FirstFound of(FindingRepository stored, LocalDate today) {
        var known = stored.getEntityManager()
                .createQuery("select f.code, f.foundOn from FindingEntity f", Object[].class)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (LocalDate) row[1]));
        return new FirstFound(known, today);
    }

    FindingEntity row(Finding finding) {
        return FindingEntity.of(finding, known.getOrDefault(finding.code(), today));
    }
}
