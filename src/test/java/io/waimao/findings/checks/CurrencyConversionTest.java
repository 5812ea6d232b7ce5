package io.waimao.findings.checks;

import static io.waimao.findings.window.Sample.figure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Severity;
import io.waimao.findings.window.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rate of 2024 is 7.1217: with 3 percent, 6.908 to 7.3354; with 8 percent, 6.552 to 7.6914. */
class CurrencyConversionTest {

    private static List<Finding> check(String period, String lower, String upper) {
        return Sample.find(
                new CurrencyConversion(),
                figure("EXPORT.US._T._T.VALUE.USD", period, "88.455", "88.465"),
                figure("EXPORT.US._T._T.VALUE.CNY", period, lower, upper));
    }

    @Test
    void anImpliedRateFarFromTheYearsIsFound() {
        var found = check("2024", "555", "565").get(0);
        assertEquals(FindingKind.CONVERSION_DIFFERS_FROM_RATE, found.kind());
        assertEquals(
                "CN-ZJ's exports to US in 2024 (USD 88.46) at the average of CNY 7.1217 per dollar in 2024, give or take 3%, make between CNY 611.1 and 648.9, not CNY 560.",
                found.message().en());
        assertEquals(
                "2024年CN-ZJ对US出口额（88.46美元）按2024年平均汇率1美元兑7.1217元（上下浮动3%）折合611.1至648.9元，而非560元。",
                found.message().zh());
    }

    @Test
    void withinTheToleranceItIsNot() {
        // 88.455 x 6.908049 = 611.05
        assertEquals(0, check("2024", "625", "635").size());
        assertEquals(0, check("2024", "600", "611.06").size());
        assertEquals(1, check("2024", "600", "611.04").size());
    }

    @Test
    void betweenPublicationsUpToATenthMayBeARevision() {
        // 88.465 x 7.335351 = 648.92, and a tenth more 713.81
        var dollars = figure("EXPORT.US._T._T.VALUE.USD", "2024", "88.455", "88.465");
        for (var lower : List.of("649", "713")) {
            var yuan = Sample.by("press", figure("EXPORT.US._T._T.VALUE.CNY", "2024", lower, "720"));
            var found = Sample.find(new CurrencyConversion(), dollars, yuan).get(0);
            assertEquals(FindingKind.CONVERSION_DIFFERS_FROM_RATE, found.kind());
            assertEquals(Severity.INFO, found.severity());
        }
        var yuan = Sample.by("press", figure("EXPORT.US._T._T.VALUE.CNY", "2024", "714", "720"));
        assertEquals(
                Severity.ERROR,
                Sample.find(new CurrencyConversion(), dollars, yuan).get(0).severity());
        assertEquals(Severity.ERROR, check("2024", "700", "720").get(0).severity());
    }

    @Test
    void withinAYearTheRateStraysFurther() {
        // 88.455 x 6.551964 = 579.55
        assertEquals(0, check("2024-S1", "570", "579.6").size());
        assertEquals(1, check("2024-S1", "570", "579.5").size());
    }

    @Test
    void aTenthIsASlip() {
        assertEquals(
                FindingKind.SCALE_SLIP, check("2024", "62.5", "63.5").get(0).kind());
    }

    @Test
    void aYearWithoutARateIsNotChecked() {
        assertEquals(0, check("2025", "555", "565").size());
    }
}
