package io.waimao.transitions;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.claims.Verdict;
import org.eclipse.microprofile.graphql.Description;

/** The number of claims with a verdict. */
@DefaultNonNull
@Description("Number of claims with one verdict.")
public record VerdictCount(
        @Description("The verdict.") Verdict verdict,
        @Description("Number of claims.") int count) {}
