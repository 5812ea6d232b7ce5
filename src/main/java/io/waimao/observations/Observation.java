package io.waimao.observations;

import io.quarkus.hibernate.orm.panache.common.ProjectedConstructor;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.NodeId;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * A figure: key, period, value and origin.
 *
 * @param sourceCode the source that published it; for a derived figure, the source of all its inputs, or
 *     {@link Derivation#SEVERAL_SOURCES}
 * @param currentFrom the day on which it last became the current publication; null if it never did
 * @param derivation how it follows from others; null for a published figure
 * @param agreeing the other publications that agreed with it when it was chosen; null if it was not chosen from several
 */
@DefaultNonNull
@Description("A figure: its dimensions, period, value and source. As published, unless derived is true.")
public record Observation(
        @Ignore SeriesKey key,
        @Description("The time period.") Period period,
        @Description("The figure with its bounds.") BoundedValue value,

        @Description("The status of the figure (SDMX OBS_STATUS).")
        ObservationStatus status,

        @Description("The confidence in the figure.") Confidence confidence,
        @Ignore String sourceCode,

        @Nullable @Description("A note on the figure. Null if there is none.")
        String comment,

        @Description("The day on which the figure became known: the publication date of its source.")
        LocalDate knownFrom,

        @Ignore @org.jspecify.annotations.Nullable LocalDate currentFrom,

        @Nullable
        @Description("The day on which another publication replaced it as the current figure, or a later complete "
                + "table omitted it. Null while current, and if never current.")
        LocalDate knownUntil,

        @Ignore @org.jspecify.annotations.Nullable Derivation derivation,
        @Ignore @org.jspecify.annotations.Nullable List<Observation> agreeing)
        implements Evidence {

    /** A figure that is current from the day it is known. */
    public Observation(
            SeriesKey key,
            Period period,
            BoundedValue value,
            ObservationStatus status,
            Confidence confidence,
            String sourceCode,
            @Nullable String comment,
            LocalDate knownFrom,
            @Nullable LocalDate knownUntil,
            @org.jspecify.annotations.Nullable Derivation derivation) {
        this(
                key,
                period,
                value,
                status,
                confidence,
                sourceCode,
                comment,
                knownFrom,
                knownFrom,
                knownUntil,
                derivation,
                null);
    }

    /** The value as published. */
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

    /** From the columns of its row. Columns that were not read are null, and accessing them fails. */
    @ProjectedConstructor
    @SuppressWarnings("NullAway")
    public Observation(
            String area,
            Flow flow,
            String market,
            String sector,
            Brand brand,
            Enterprise enterprise,
            CustomsRegime regime,
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
            @Nullable LocalDate currentFrom,
            @Nullable LocalDate knownUntil,
            boolean derived) {
        this(
                new SeriesKey(area, flow, market, sector, brand, enterprise, regime, measure, unit),
                new Period(periodStart, periodMonths),
                qualifier == null ? null : new BoundedValue(figure, lower, upper, qualifier, unit, published),
                status,
                confidence,
                source,
                comment,
                knownFrom,
                currentFrom,
                currentFrom == null ? null : knownUntil,
                derived ? Derivation.STORED : null,
                null);
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

    @Description("The address of its page, relative to that of the service: /figure/ and its code.")
    public String getUrl() {
        return FigureAddress.of(getCode());
    }

    @Description("The flow (SDMX FLOW).")
    public Flow getFlow() {
        return key.flow();
    }

    @Description("The brand type.")
    public Brand getBrand() {
        return key.brand();
    }

    @Description("The type of the trading firms.")
    public Enterprise getEnterprise() {
        return key.enterprise();
    }

    @Description("The customs regime (trade mode).")
    public CustomsRegime getRegime() {
        return key.regime();
    }

    @Description("The measure (SDMX MEASURE).")
    public Measure getMeasure() {
        return key.measure();
    }

    @Description("Whether the service derived it from other figures because no source published it.")
    public boolean isDerived() {
        return derivation != null;
    }

    @Ignore
    @Override
    public boolean isPrinted() {
        return !isDerived();
    }

    /** The figure as an operand of a calculation; a derived one unrounded. */
    public Quantity quantity() {
        var exact = derivation == null ? null : derivation.exact();
        return exact == null ? value.quantity() : exact;
    }

    /** The sources that published the figure or its inputs. */
    public Set<String> printedBy() {
        return derivation == null || derivation.isStored() ? Set.of(sourceCode) : derivation.printedBy();
    }

    /** The published figures behind it, each once, in the order of the arithmetic; itself if published. */
    public List<Observation> printed() {
        var printed = new LinkedHashSet<Observation>();
        addPrinted(printed);
        return List.copyOf(printed);
    }

    private void addPrinted(Set<Observation> printed) {
        if (derivation == null || derivation.inputs().isEmpty()) {
            printed.add(this);
        } else {
            derivation.inputs().forEach(input -> input.addPrinted(printed));
        }
    }

    /** Whether it is the current publication of its figure. */
    @Ignore
    public boolean isCurrent() {
        return currentFrom != null && knownUntil == null;
    }

    /** Whether it was the current publication of its figure on the day. */
    public boolean wasCurrentOn(LocalDate day) {
        return currentFrom != null && !currentFrom.isAfter(day) && (knownUntil == null || knownUntil.isAfter(day));
    }

    /** The same observation as the current one of several publications, with their best confidence. */
    Observation chosen(Confidence best, List<Observation> others) {
        return new Observation(
                key,
                period,
                value,
                status,
                best,
                sourceCode,
                comment,
                knownFrom,
                currentFrom,
                knownUntil,
                derivation,
                List.copyOf(others));
    }
}
