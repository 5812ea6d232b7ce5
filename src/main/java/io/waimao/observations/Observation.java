package io.waimao.observations;

import io.quarkus.hibernate.orm.panache.common.ProjectedConstructor;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.NodeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * A figure: key, period, value, and where it comes from.
 *
 * @param sourceCode of the source that published it; of a derived one, of the source that all its inputs come from, or
 *     {@link Derivation#SEVERAL_SOURCES}
 * @param derivation how it follows from others; null of a published one
 */
@DefaultNonNull
@Description("A figure: what it is about, its period, its value, and where it comes from. It is as published unless it "
        + "says that it is derived.")
public record Observation(
        @Ignore SeriesKey key,
        @Description("The time period.") Period period,
        @Description("The figure with its bounds.") BoundedValue value,

        @Description("The status of the figure (SDMX OBS_STATUS).")
        ObservationStatus status,

        @Description("How far the figure can be relied on.") Confidence confidence,
        @Ignore String sourceCode,

        @Nullable @Description("What else to know about the figure.")
        String comment,

        @Description("The day on which the figure became known: the publication of its source.")
        LocalDate knownFrom,

        @Nullable
        @Description("The day on which a later publication of the same figure took its place; null while it is the "
                + "current one.")
        LocalDate knownUntil,

        @Ignore @org.jspecify.annotations.Nullable Derivation derivation)
        implements Evidence {

    /** As it was published. */
    public Observation(
            SeriesKey key,
            Period period,
            BoundedValue value,
            ObservationStatus status,
            Confidence confidence,
            String sourceCode,
            @Nullable String comment,
            LocalDate knownFrom,
            @Nullable LocalDate knownUntil) {
        this(key, period, value, status, confidence, sourceCode, comment, knownFrom, knownUntil, null);
    }

    /** From the columns of its row. What was left out is null, and fails whoever wants it. */
    @ProjectedConstructor
    @SuppressWarnings("NullAway")
    public Observation(
            String area,
            Flow flow,
            String market,
            String sector,
            Brand brand,
            Measure measure,
            Unit unit,
            LocalDate periodStart,
            int periodMonths,
            @Nullable BigDecimal figure,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable Qualifier qualifier,
            @Nullable String published,
            @Nullable ObservationStatus status,
            @Nullable Confidence confidence,
            String source,
            @Nullable String comment,
            @Nullable LocalDate knownFrom,
            @Nullable LocalDate knownUntil,
            boolean derived) {
        this(
                new SeriesKey(area, flow, market, sector, brand, measure, unit),
                new Period(periodStart, periodMonths),
                qualifier == null ? null : new BoundedValue(figure, lower, upper, qualifier, unit, published),
                status,
                confidence,
                source,
                comment,
                knownFrom,
                knownUntil,
                derived ? Derivation.STORED : null);
    }

    @Id
    @Description(ID)
    @Override
    public String getId() {
        return NodeId.of("Observation", getCode());
    }

    @Description("The public code: its SDMX key, its period and its source.")
    public String getCode() {
        return new ObservationCode(key.code(), period, sourceCode).toString();
    }

    @Description("The flow (SDMX FLOW).")
    public Flow getFlow() {
        return key.flow();
    }

    @Description("The brand type.")
    public Brand getBrand() {
        return key.brand();
    }

    @Description("What is measured (SDMX MEASURE).")
    public Measure getMeasure() {
        return key.measure();
    }

    @Description("Whether the service derived it from other figures, because no source has published it.")
    public boolean isDerived() {
        return derivation != null;
    }

    /** Whether it was known on the day, and not yet replaced. */
    boolean knownOn(LocalDate day) {
        return !knownFrom.isAfter(day) && (knownUntil == null || knownUntil.isAfter(day));
    }
}
