package io.waimao.findings;

import static io.waimao.findings.Sample.figure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.observations.ObservationStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthOfLevelsTest {

    private static final String EXPORTS = "EXPORT.W._T._T.VALUE.CNY";
    private static final String GROWTH = "EXPORT.W._T._T.GROWTH_YOY.PERCENT";

    /** From 3,895 to 3,905 to 4,175 to 4,185: growth of 6.91 to 7.45 percent. */
    private static List<Finding> check(String lower, String upper) {
        return Sample.find(
                new GrowthOfLevels(),
                figure(EXPORTS, "2024", "3895", "3905"),
                figure(EXPORTS, "2025", "4175", "4185"),
                figure(GROWTH, "2025", lower, upper));
    }

    @Test
    void growthThatTheLevelsDoNotShowIsFound() {
        var found = check("9.45", "9.55").get(0);
        assertEquals(FindingKind.GROWTH_DIFFERS_FROM_LEVELS, found.kind());
        assertEquals(Severity.ERROR, found.severity());
        assertEquals(
                "CN-ZJ's exports in 2024 (3,900 yuan) and 4,180 yuan in 2025 give growth of 6.914 to 7.446 percent, not the 9.5 "
                        + "percent published.",
                found.message());
    }

    @Test
    void roundingIsNoFault() {
        // 3,895 x 1.0744 = 4,184.8, below 4,185; 3,895 x 1.0745 = 4,185.2, above it
        assertEquals(0, check("7.15", "7.25").size());
        assertEquals(0, check("7.44", "7.5").size());
        assertEquals(1, check("7.45", "7.5").size());
    }

    @Test
    void growthAsAFractionIsASlipOfAHundred() {
        var found = check("0.0715", "0.0725").get(0);
        assertEquals(FindingKind.SCALE_SLIP, found.kind());
        assertEquals("6.9142125", String.valueOf(found.expected().lower()));
    }

    @Test
    void aLevelBeforeThatTheImportsHaveInsteadIsASwap() {
        var found = Sample.find(
                        new GrowthOfLevels(),
                        figure(EXPORTS, "2024", "1355", "1365"),
                        figure("IMPORT.W._T._T.VALUE.CNY", "2024", "3895", "3905"),
                        figure(EXPORTS, "2025", "4175", "4185"),
                        figure(GROWTH, "2025", "7.15", "7.25"))
                .get(0);
        assertEquals(FindingKind.SWAPPED_FLOWS, found.kind());
    }

    @Test
    void acrossABreakThatTheSourceMarksNothingIsCompared() {
        assertEquals(
                0,
                Sample.find(
                                new GrowthOfLevels(),
                                figure(EXPORTS, "2024", "3895", "3905"),
                                figure(EXPORTS, "2025", "5175", "5185", "customs", ObservationStatus.BREAK),
                                figure(GROWTH, "2025", "7.15", "7.25"))
                        .size());
    }
}
