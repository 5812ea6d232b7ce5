package io.waimao.transitions;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.claims.Claim;
import io.waimao.claims.Verdict;
import io.waimao.language.Text;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** The state of a transition, as a vector: never one composite score. */
@DefaultNonNull
@Description("Where a transition stands: the verdicts on its claims, and how many indicators can be "
        + "computed. Never one composite score.")
public record Assessment(
        @Ignore Text summary,

        @Description("Number of claims by verdict; verdicts without claims are omitted.")
        List<@NonNull VerdictCount> verdicts) {

    static Assessment of(List<Indicator> indicators, List<Gap> gaps, List<Claim> claims) {
        var verdicts = Arrays.stream(Verdict.values())
                .map(verdict -> new VerdictCount(verdict, (int) claims.stream()
                        .filter(claim -> claim.verdict() == verdict)
                        .count()))
                .filter(count -> count.count() > 0)
                .toList();
        return new Assessment(summary(indicators.size(), gaps.size(), claims), verdicts);
    }

    private static Text summary(int computed, int gaps, List<Claim> claims) {
        var supported = claims.stream()
                .filter(claim -> claim.verdict() == Verdict.SUPPORTED || claim.verdict() == Verdict.PARTIALLY_SUPPORTED)
                .count();
        return Text.of(
                "%d of %d indicators can be computed; of %d claims %d are supported at least for a part of their period.",
                "%2$d项指标中可计算%1$d项；%3$d条说法中，%4$d条至少在部分时期内得到数据支持。", computed, computed + gaps, claims.size(), supported);
    }
}
