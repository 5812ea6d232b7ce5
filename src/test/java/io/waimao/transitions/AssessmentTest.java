package io.waimao.transitions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.language.Text;
import io.waimao.transitions.formulas.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    @Test
    void theSummaryCountsInBothLanguages() {
        var gap = new Gap(IndicatorCode.EXPORT_GROWTH, new Text("exports", "出口"), Ratio.ZERO_DENOMINATOR);
        assertEquals(
                new Text(
                        "0 of 1 indicators can be computed; of 0 claims 0 are supported at least for a part of their period.",
                        "1项指标中可计算0项；0条说法中，0条至少在部分时期内得到数据支持。"),
                Assessment.of(List.of(), List.of(gap), List.of()).summary());
    }
}
