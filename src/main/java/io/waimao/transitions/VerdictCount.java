package io.waimao.transitions;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.claims.Verdict;
import org.eclipse.microprofile.graphql.Description;

/** How many claims have a verdict. */
@DefaultNonNull
@Description("How many claims have a verdict.")
public record VerdictCount(
        @Description("The verdict.") Verdict verdict,
        @Description("How many claims have it.") int count) {}
