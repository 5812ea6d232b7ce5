package io.waimao.observations;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.quantity.Unit;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A filter of observations. */
@Input("ObservationFilter")
@DefaultNonNull
@Description("Filter of observations, which must meet all conditions. Absent or null fields do not restrict.")
public record ObservationFilter(
        @Nullable @Description("Codes of provinces; CN is the nation.")
        List<@NonNull String> provinces,

        @Nullable @Description("Flows.") List<@NonNull Flow> flows,

        @Nullable @Description("Codes of markets; W is the world.")
        List<@NonNull String> markets,

        @Nullable @Description("Codes of sectors; _T is all goods.")
        List<@NonNull String> sectors,

        @Nullable @Description("Brand types.") List<@NonNull Brand> brands,
        @Nullable @Description("Enterprise types.") List<@NonNull Enterprise> enterprises,
        @Nullable @Description("Customs regimes.") List<@NonNull CustomsRegime> regimes,
        @Nullable @Description("Measures.") List<@NonNull Measure> measures,
        @Nullable @Description("Units.") List<@NonNull Unit> units,
        @Nullable @Description("Periods, by code.") List<@NonNull String> periods,

        @Nullable @Description("Omit periods that start before this one.")
        String from,

        @Nullable @Description("Omit periods that end after this one.")
        String to,

        @Nullable @Description("Statuses.") List<@NonNull ObservationStatus> statuses,
        @Nullable @Description("Confidence levels.") List<@NonNull Confidence> confidences,
        @Nullable @Description("Codes of sources.") List<@NonNull String> sources) {

    /** Matches every observation. */
    public static final ObservationFilter NONE = new ObservationFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
}
