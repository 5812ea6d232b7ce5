package io.waimao.findings;

import io.waimao.observations.Flow;
import io.waimao.observations.Period;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The key of revisions that are reported together. */
@Embeddable
public record RevisionKey(
        String area,
        @Enumerated(EnumType.STRING) FindingKind kind,
        String source,
        @Enumerated(EnumType.STRING) Flow flow,
        LocalDate periodStart,
        int periodMonths) {

    public RevisionKey withArea(String other) {
        return new RevisionKey(other, kind, source, flow, periodStart, periodMonths);
    }

    public Period toPeriod() {
        return new Period(periodStart, periodMonths);
    }
}
