package io.waimao.transitions;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.claims.Claim;
import io.waimao.claims.Verdict;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The state of a transition, as a vector: never one composite score. */
@DefaultNonNull
@Description("Where a transition stands: the verdicts on its claims, and how many indicators can be "
        + "computed. Never one composite score.")
public record Assessment(
        @Description("The assessment in one sentence.") String summary,

        @Description("Number of claims by verdict; verdicts without claims are omitted.")
        List<@NonNull VerdictCount> verdicts) {

    static Assessment of(List<Indicator> indicators, List<Gap> gaps, List<Claim> claims) {
        var verdicts = Arrays.stream(Verdict.values())
                .map(verdict -> new VerdictCount(verdict, (int) claims.stream()
                        .filter(claim -> claim.verdict() == verdict)
                        .count()))
                .filter(count -> count.count() > 0)
                .toList();
        var summary =
                "%d of %d indicators can be computed; of %d claims %d are supported at least for a part of their period."
                        .formatted(
                                indicators.size(),
                                indicators.size() + gaps.size(),
                                claims.size(),
                                claims.stream()
                                        .filter(claim -> claim.verdict() == Verdict.SUPPORTED
                                                || claim.verdict() == Verdict.PARTIALLY_SUPPORTED)
                                        .count());
        return new Assessment(summary, verdicts);
    }
}
