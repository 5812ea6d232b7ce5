package io.waimao.transitions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.claims.Verdict;
import io.waimao.language.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final VerdictCount SUPPORTED = new VerdictCount(Verdict.SUPPORTED, 1);

    @Test
    void theSummaryCountsInBothLanguages() {
        var partly = new VerdictCount(Verdict.PARTIALLY_SUPPORTED, 2);
        var not = new VerdictCount(Verdict.CONTRADICTED, 3);
        assertEquals(
                new Text(
                        "7 of 8 indicators can be computed; 3 of 6 claims are at least partly supported.",
                        "8项指标中可计算7项；6条说法中，3条至少部分得到数据支持。"),
                Assessment.summary(7, 8, List.of(SUPPORTED, partly, not)));
    }

    @Test
    void oneClaimIsSingular() {
        assertEquals(
                "7 of 8 indicators can be computed; 1 of 1 claim is at least partly supported.",
                Assessment.summary(7, 8, List.of(SUPPORTED)).en());
    }

    @Test
    void withoutClaimsTheSummarySaysSo() {
        assertEquals(
                new Text("0 of 1 indicators can be computed; there are no claims.", "1项指标中可计算0项；没有相关说法。"),
                Assessment.summary(0, 1, List.of()));
    }
}
