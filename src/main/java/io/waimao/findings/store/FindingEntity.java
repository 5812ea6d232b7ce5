package io.waimao.findings.store;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Severity;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of finding. */
@Entity
@Table(name = "finding")
class FindingEntity {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    FindingKind kind;

    @Enumerated(EnumType.STRING)
    Severity severity;

    /** The rank of the severity, to sort the worst first. */
    int severityRank;

    String area;
    LocalDate periodStart;
    int periodMonths;
    LocalDate periodEnd;
    String message;

    @Nullable
    String messageZh;

    @Enumerated(EnumType.STRING)
    @Nullable
    Unit unit;

    @Nullable
    BigDecimal expectedFigure;

    @Nullable
    BigDecimal expectedLower;

    @Nullable
    BigDecimal expectedUpper;

    @Enumerated(EnumType.STRING)
    @Nullable
    Qualifier expectedQualifier;

    @Nullable
    BigDecimal foundFigure;

    @Nullable
    BigDecimal foundLower;

    @Nullable
    BigDecimal foundUpper;

    @Enumerated(EnumType.STRING)
    @Nullable
    Qualifier foundQualifier;

    @Nullable
    String foundPublished;

    /** Public codes, separated by single spaces. */
    String observations;

    LocalDate foundOn;

    /** @param foundOn the day on which it was first found */
    static FindingEntity of(Finding finding, LocalDate foundOn) {
        var row = new FindingEntity();
        row.code = finding.code();
        row.kind = finding.kind();
        row.severity = finding.severity();
        row.severityRank = finding.severity().ordinal();
        row.area = finding.area();
        row.periodStart = finding.period().start();
        row.periodMonths = finding.period().months();
        row.periodEnd = finding.period().getEnd();
        row.message = finding.message().en();
        row.messageZh = finding.message().zh();
        var expected = finding.expected();
        if (expected != null) {
            row.unit = expected.unit();
            row.expectedFigure = expected.value();
            row.expectedLower = expected.lower();
            row.expectedUpper = expected.upper();
            row.expectedQualifier = expected.qualifier();
        }
        var found = finding.found();
        if (found != null) {
            row.unit = found.unit();
            row.foundFigure = found.value();
            row.foundLower = found.lower();
            row.foundUpper = found.upper();
            row.foundQualifier = found.qualifier();
            row.foundPublished = found.published();
        }
        row.observations = String.join(" ", finding.observationCodes());
        row.foundOn = foundOn;
        return row;
    }
}
