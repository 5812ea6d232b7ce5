package io.waimao.api;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.Province;
import io.waimao.dataset.DataVersion;
import io.waimao.engine.execution.Batches;
import io.waimao.engine.framework.InMemory;
import io.waimao.language.Language;
import io.waimao.transitions.Assessment;
import io.waimao.transitions.Gap;
import io.waimao.transitions.ProvinceTransition;
import io.waimao.transitions.Transitions;
import io.waimao.transitions.TransitionsQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The transitions of a province: indicators, claims and gaps. */
@GraphQLApi
@DefaultNonNull
public class ProvinceTransitionApi {

    private final Transitions transitions;

    ProvinceTransitionApi(Transitions transitions) {
        this.transitions = transitions;
    }

    @Description("The four transitions in this province.")
    public CompletionStage<List<@NonNull ProvinceTransition>> transitions(
            @Source Province province,
            @Nullable
                    @Description("Compute the indicators from what was published by this day. Does not affect claims.")
                    LocalDate asOf,
            Context context) {
        var query = new TransitionsQuery(province.code(), asOf);
        return Batches.many(context, "transitions", query, transitions::ofProvinces);
    }

    @Description("The assessment in one sentence.")
    @InMemory
    public String summary(
            @Source Assessment assessment, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return assessment.summary().in(language);
    }

    @Description("Indicators of a province that cannot be computed, with the reasons.")
    public List<@NonNull Gap> gaps(
            @Source DataVersion dataset, @Description(Arguments.PROVINCE) @NonNull String province) {
        return transitions.gaps(province);
    }
}
