package io.waimao.findings.checks;

import static io.waimao.findings.window.Sample.figure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.findings.Finding;
import io.waimao.findings.window.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvincesOfNationTest {

    private static final String EXPORTS = ".EXPORT.W._T._T.VALUE.CNY";
    private static final String SHARE = ".EXPORT.W._T._T.NATIONAL_SHARE.PERCENT";

    @Test
    void aProvinceLargerThanTheNationIsFound() {
        var nation = figure("CN" + EXPORTS, "2024", "95", "100");
        assertEquals(
                1,
                Sample.find(new ProvincesOfNation(), nation, figure("CN-ZJ" + EXPORTS, "2024", "101", "102"))
                        .size());
        assertEquals(
                0,
                Sample.find(new ProvincesOfNation(), nation, figure("CN-ZJ" + EXPORTS, "2024", "100", "102"))
                        .size());
    }

    @Test
    void provincesTogetherLargerThanTheNationAreFound() {
        assertEquals(1, together("51").size());
        assertEquals(0, together("50").size());
        assertEquals("CN", together("51").get(0).area());
    }

    private static List<Finding> together(String lower) {
        return new ProvincesOfNation()
                .in(Sample.window(
                        "CN",
                        figure("CN" + EXPORTS, "2024", "95", "100"),
                        figure("CN-ZJ" + EXPORTS, "2024", lower, "52"),
                        figure("CN-GD" + EXPORTS, "2024", "50", "52")))
                .toList();
    }

    @Test
    void theLastDigitOfAnotherPublicationIsNoFault() {
        // 50 + 52 = 102, two more than the nation has; a figure of 52 to 53 may be cut off from one below 52, but not
        // by 2
        assertEquals(1, withThePress("52").size());
        assertEquals(0, withThePress("51").size());
    }

    private static List<Finding> withThePress(String lower) {
        var upper = String.valueOf(Integer.parseInt(lower) + 1);
        return new ProvincesOfNation()
                .in(Sample.window(
                        "CN",
                        figure("CN" + EXPORTS, "2024", "95", "100"),
                        Sample.by("press", figure("CN-ZJ" + EXPORTS, "2024", lower, upper)),
                        figure("CN-GD" + EXPORTS, "2024", "50", "52")))
                .toList();
    }

    @Test
    void theirSharesAreAtMostAHundredPercentTogether() {
        var found = new ProvincesOfNation()
                .in(Sample.window(
                        "CN",
                        figure("CN-ZJ" + SHARE, "2024", "50.05", "50.15"),
                        figure("CN-GD" + SHARE, "2024", "49.96", "50.05")))
                .toList();
        assertEquals(1, found.size());
        assertEquals("CN", found.get(0).area());
    }
}
