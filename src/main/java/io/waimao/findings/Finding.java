package io.waimao.findings;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.Node;
import io.waimao.catalogue.NodeId;
import io.waimao.language.Text;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

/** Inconsistent figures, found by a consistency check. */
@DefaultNonNull
@Description("Figures that do not fit together, found by a consistency check. Checks use the bounds of "
        + "all figures, so rounding never causes a finding.")
public record Finding(
        @Description("The public code. It is stable while the figures involved are or, for a revision, while the "
                + "source, flow and period are.")
        String code,

        @Description("The rule that the figures break.") FindingKind kind,
        @Description("The severity.") Severity severity,
        @Ignore String area,
        @Description("The period.") Period period,

        @Ignore Text message,

        @Nullable @Description("The value that follows from the other figures. Null if none follows.")
        BoundedValue expected,

        @Nullable @Description("The value found. Null if expected is.")
        BoundedValue found,

        @Ignore List<String> observationCodes,
        @Ignore @org.jspecify.annotations.Nullable Revised revised,

        @Nullable @Description("The day on which it was first found here. Null if it is not stored.")
        LocalDate foundOn)
        implements Node {

    public Finding {
        observationCodes = List.copyOf(observationCodes);
    }

    /** From the columns of its row. */
    public Finding(
            String code,
            FindingKind kind,
            Severity severity,
            String area,
            LocalDate periodStart,
            Integer periodMonths,
            String message,
            @Nullable String messageZh,
            @Nullable Unit unit,
            @Nullable BigDecimal expectedFigure,
            @Nullable BigDecimal expectedLower,
            @Nullable BigDecimal expectedUpper,
            @Nullable Qualifier expectedQualifier,
            @Nullable BigDecimal foundFigure,
            @Nullable BigDecimal foundLower,
            @Nullable BigDecimal foundUpper,
            @Nullable Qualifier foundQualifier,
            @Nullable String foundPublished,
            String observations,
            LocalDate foundOn) {
        this(
                code,
                kind,
                severity,
                area,
                new Period(periodStart, periodMonths),
                new Text(message, messageZh == null ? message : messageZh),
                expectedQualifier == null
                        ? null
                        : new BoundedValue(expectedFigure, expectedLower, expectedUpper, expectedQualifier, unit, null),
                foundQualifier == null
                        ? null
                        : new BoundedValue(foundFigure, foundLower, foundUpper, foundQualifier, unit, foundPublished),
                Arrays.asList(observations.split(" ")),
                null,
                foundOn);
    }

    public static Finding of(
            FindingKind kind,
            Severity severity,
            String area,
            Period period,
            Text message,
            BoundedValue expected,
            BoundedValue found,
            List<Observation> used) {
        var codes = used.stream().map(Observation::getCode).toList();
        var code = FindingCode.of(area, period, kind, codes);
        return new Finding(code, kind, severity, area, period, message, expected, found, codes, null, null);
    }

    /** A finding about figures that differ because one revises others: neither is the expected value of the other. */
    public static Finding ofRevision(
            FindingKind kind, Period period, Text message, Revised revised, List<Observation> used) {
        var area = used.get(0).key().area();
        var codes = used.stream().map(Observation::getCode).toList();
        var code = FindingCode.of(area, period, kind, codes);
        return new Finding(code, kind, Severity.INFO, area, period, message, null, null, codes, revised, null);
    }

    /** A finding that summarizes several revisions. */
    public static Finding ofRevisions(RevisionKey key, Text message, List<String> observationCodes) {
        var code = FindingCode.of(
                key.area(),
                key.toPeriod(),
                key.kind(),
                List.of(key.source(), key.flow().name()));
        return new Finding(
                code,
                key.kind(),
                Severity.INFO,
                key.area(),
                key.toPeriod(),
                message,
                null,
                null,
                observationCodes,
                null,
                null);
    }

    @Ignore
    public boolean isRevision() {
        return revised != null;
    }

    /** Whether the kind names a slip that explains it. */
    @Ignore
    public boolean isExplained() {
        return kind == FindingKind.SCALE_SLIP || kind == FindingKind.SWAPPED_FLOWS;
    }

    /** The same finding with the severity, if that is milder. */
    public Finding atMost(Severity other) {
        return severity.compareTo(other) >= 0
                ? this
                : new Finding(
                        code, kind, other, area, period, message, expected, found, observationCodes, revised, foundOn);
    }

    /** The same finding, attributed to another area. */
    public Finding about(String other) {
        return new Finding(
                FindingCode.of(other, period, kind, observationCodes),
                kind,
                severity,
                other,
                period,
                message,
                expected,
                found,
                observationCodes,
                revised,
                foundOn);
    }

    @Id
    @Description(ID)
    @Override
    public String getId() {
        return NodeId.of("Finding", code);
    }
}
