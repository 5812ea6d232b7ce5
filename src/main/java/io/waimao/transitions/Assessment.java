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
        return new Assessment(summary(indicators.size(), indicators.size() + gaps.size(), verdicts), verdicts);
    }

    static Text summary(int computed, int indicators, List<VerdictCount> verdicts) {
        return Text.of(
                "%d of %d indicators can be computed; %s.",
                "%2$d项指标中可计算%1$d项；%3$s。", computed, indicators, supported(verdicts));
    }

    private static Text supported(List<VerdictCount> verdicts) {
        var claims = verdicts.stream().mapToInt(VerdictCount::count).sum();
        if (claims == 0) {
            return new Text("there are no claims", "没有相关说法");
        }
        var supported = verdicts.stream()
                .filter(count -> count.verdict() == Verdict.SUPPORTED || count.verdict() == Verdict.PARTIALLY_SUPPORTED)
                .mapToInt(VerdictCount::count)
                .sum();
        return Text.of(
                "%d of %d %s at least partly supported",
                "%2$d条说法中，%1$d条至少部分得到数据支持", supported, claims, claims == 1 ? "claim is" : "claims are");
    }
}
