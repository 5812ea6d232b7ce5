package io.waimao.api.checks;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.Catalogue;
import io.waimao.claims.CheckedClaim;
import io.waimao.claims.RequestedChecks;
import io.waimao.claims.slips.Slip;
import io.waimao.engine.execution.Batches;
import io.waimao.engine.framework.InMemory;
import io.waimao.engine.framework.SemanticNonNull;
import io.waimao.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The check of the claims of a request. */
@GraphQLApi
@DefaultNonNull
public class CheckClaimsApi {

    private static final String LANGUAGE = "The language. Default: English.";

    private final RequestedChecks checks;
    private final ClaimReader reader;

    CheckClaimsApi(RequestedChecks checks, Catalogue catalogue) {
        this.checks = checks;
        this.reader = new ClaimReader(catalogue);
    }

    @Query
    @Nullable
    @SemanticNonNull
    @Description("Checks claims as stored ones are checked, in the requested order. Stores nothing.")
    public CompletionStage<List<@NonNull CheckedClaim>> checkClaims(
            @Description("The claims, at most 20.") @NonNull List<@NonNull ClaimInput> claims,
            @Nullable @Description("Use only what was published by this day. Default: all that is known.")
                    LocalDate asOf,
            Context context) {
        var question = new RequestedChecks.Question(reader.read(claims), asOf);
        return Batches.sure(context, "checkClaims", question, checks::check);
    }

    @Description("The reason for the verdict, with the figures, and the likeliest slip, if there is one.")
    @InMemory
    public String explanation(
            @Source CheckedClaim claim, @Description(LANGUAGE) @DefaultValue("EN") Language language) {
        return claim.explanation().in(language);
    }

    @Description("The slip, in one sentence with the figures.")
    @InMemory
    public String explanation(@Source Slip slip, @Description(LANGUAGE) @DefaultValue("EN") Language language) {
        return slip.explanation().in(language);
    }
}
