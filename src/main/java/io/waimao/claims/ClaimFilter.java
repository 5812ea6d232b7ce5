package io.waimao.claims;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.TransitionCode;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A filter of claims. */
@Input("ClaimFilter")
@DefaultNonNull
@Description("Filter of claims, which must meet all conditions. Absent or null fields do not restrict.")
public record ClaimFilter(
        @Nullable @Description("Codes of provinces.") List<@NonNull String> provinces,
        @Nullable @Description("Transitions.") List<@NonNull TransitionCode> transitions,
        @Nullable @Description("Flows.") List<@NonNull Flow> flows,

        @Nullable @Description("Codes of markets; W is the world.")
        List<@NonNull String> markets,

        @Nullable @Description("Codes of sectors; _T is all goods.")
        List<@NonNull String> sectors,

        @Nullable @Description("Brand types.") List<@NonNull Brand> brands,
        @Nullable @Description("Enterprise types.") List<@NonNull Enterprise> enterprises,
        @Nullable @Description("Customs regimes.") List<@NonNull CustomsRegime> regimes,
        @Nullable @Description("Measures.") List<@NonNull Measure> measures,
        @Nullable @Description("Verdicts.") List<@NonNull Verdict> verdicts,
        @Nullable @Description("Codes of sources.") List<@NonNull String> sources) {

    /** Matches every claim. */
    public static final ClaimFilter NONE =
            new ClaimFilter(null, null, null, null, null, null, null, null, null, null, null);
}
