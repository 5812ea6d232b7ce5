package io.waimao.findings.checks;

import static io.waimao.findings.window.Sample.by;
import static io.waimao.findings.window.Sample.figure;
import static io.waimao.findings.window.Sample.published;
import static io.waimao.findings.window.Sample.replaced;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Severity;
import io.waimao.findings.window.Sample;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
                "CN-ZJ's exports in 2024 (CNY 3,900) and CNY 4,180 in 2025 give growth of between 6.914% and 7.445%, not the 9.5% published.",
                found.message().en());
        assertEquals(
                "由2024年CN-ZJ出口额（3900元）和2025年的4180元算得增速6.914%至7.445%，而公布的增速为9.5%。",
                found.message().zh());
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
    void levelsAreNotComparedAcrossAMarkedBreak() {
        assertEquals(
                0,
                Sample.find(
                                new GrowthOfLevels(),
                                figure(EXPORTS, "2024", "3895", "3905"),
                                figure(EXPORTS, "2025", "5175", "5185", "customs", ObservationStatus.BREAK),
                                figure(GROWTH, "2025", "7.15", "7.25"))
                        .size());
    }

    /** Guangxi, first quarter: 943.3 a year before, 1,255 now, published with growth of 42.4 percent, not 33. */
    @Test
    void growthPublishedWithItsLevelHasARevisedBase() {
        var found = find(
                figure(GROWTH, "2025-Q1", "42.35", "42.45"),
                figure(EXPORTS, "2025-Q1", "1255", "1255"),
                by("last-year", figure(EXPORTS, "2024-Q1", "943.3", "943.3")));
        assertEquals(FindingKind.BASE_REVISED, found.kind());
        assertEquals(Severity.INFO, found.severity());
        // 1,255 / 1.4245 = 881.01, 1,255 / 1.4235 = 881.63; 881.01 / 943.3 = 0.93397, 881.63 / 943.3 = 0.93462
        assertEquals(
                "CN-ZJ's exports in the first quarter of 2025 (CNY 1,255) show growth of 42.4% over a base of between CNY 881.011 and 881.63, a revision of between -6.6033% and -6.5377% from the CNY 943.3 published before, over which growth would be 33.044%.",
                found.message().en());
        assertEquals(
                "2025年第一季度CN-ZJ出口额（1255元）同比增速为42.4%，所用基数为881.011至881.63元，较此前公布的943.3元修订了-6.6033%至-6.5377%；按此前公布的基数计算，增速应为33.044%。",
                found.message().zh());
        assertEquals("6.537710", requireNonNull(found.revised()).percent().toPlainString());
        assertEquals("customs", found.revised().source());
    }

    @Test
    void anotherDayIsAnotherPublication() {
        var before = figure(EXPORTS, "2024", "1000", "1000");
        assertEquals(
                FindingKind.BASE_REVISED,
                find(
                                figure(GROWTH, "2025", "7", "7"),
                                figure(EXPORTS, "2025", "1000", "1000"),
                                published(LocalDate.of(2024, 1, 20), before))
                        .kind());
        assertEquals(
                Severity.ERROR,
                find(figure(GROWTH, "2025", "7", "7"), figure(EXPORTS, "2025", "1000", "1000"), before)
                        .severity());
    }

    @Test
    void aBaseMoreThanAFifthAwayIsNoRevision() {
        // no growth: the base is the level
        assertEquals(FindingKind.BASE_REVISED, overAThousand("800").kind());
        assertEquals(FindingKind.BASE_REVISED, overAThousand("1200").kind());
        for (var level : List.of("799", "1201", "0")) {
            assertEquals(
                    FindingKind.GROWTH_DIFFERS_FROM_LEVELS, overAThousand(level).kind());
            assertEquals(Severity.ERROR, overAThousand(level).severity());
        }
    }

    private static Finding overAThousand(String level) {
        return find(
                figure(GROWTH, "2025", "0", "0"),
                figure(EXPORTS, "2025", level, level),
                by("last-year", figure(EXPORTS, "2024", "1000", "1000")));
    }

    @Test
    void slipsAndSwapsAreFoundBetweenPublicationsToo() {
        assertEquals(FindingKind.SCALE_SLIP, overAThousand("10000").kind());
        var fraction = find(
                figure(GROWTH, "2025", "0.0715", "0.0725"),
                figure(EXPORTS, "2025", "4175", "4185"),
                by("last-year", figure(EXPORTS, "2024", "3895", "3905")));
        assertEquals(FindingKind.SCALE_SLIP, fraction.kind());
        var swap = find(
                figure(GROWTH, "2025", "7.15", "7.25"),
                figure(EXPORTS, "2025", "4175", "4185"),
                by("last-year", figure(EXPORTS, "2024", "1355", "1365")),
                by("last-year", figure("IMPORT.W._T._T.VALUE.CNY", "2024", "3895", "3905")));
        assertEquals(FindingKind.SWAPPED_FLOWS, swap.kind());
    }

    @Test
    void growthOfOneDigitFitsTenfoldTooOftenForASlip() {
        // 8,430 / 8,300 is 1.57 percent, within ten times 0.15 to 0.25
        var found = find(
                figure(GROWTH, "2025", "0.15", "0.25"),
                figure(EXPORTS, "2025", "8430", "8430"),
                by("last-year", figure(EXPORTS, "2024", "8300", "8300")));
        assertEquals(FindingKind.BASE_REVISED, found.kind());
    }

    @Test
    void aPublicationIsJudgedByItsOwnLevelsEvenIfLaterOnesReplacedThem() {
        var growth = figure(GROWTH, "2025", "42.35", "42.45");
        var own = replaced(figure(EXPORTS, "2024", "9433", "9433"));
        var revised = by("later", figure(EXPORTS, "2024", "8815", "8815"));
        var now = figure(EXPORTS, "2025", "12553", "12553");
        assertEquals(Severity.ERROR, find(growth, now, own, revised).severity());
        assertEquals(List.of(), Sample.find(new GrowthOfLevels(), growth, now, revised));
        var agreeing = replaced(figure(EXPORTS, "2024", "8815", "8815"));
        assertEquals(
                List.of(),
                Sample.find(
                        new GrowthOfLevels(),
                        growth,
                        now,
                        agreeing,
                        by("later", figure(EXPORTS, "2024", "9433", "9433"))));
    }

    @Test
    void growthOfThePressAgainstTheLevelsOfOneTableIsNoRevision() {
        var found = find(
                by("press", figure(GROWTH, "2025", "9.45", "9.55")),
                figure(EXPORTS, "2025", "4175", "4185"),
                figure(EXPORTS, "2024", "3895", "3905"));
        assertEquals(FindingKind.GROWTH_DIFFERS_FROM_LEVELS, found.kind());
    }

    @Test
    void growthOfThePressIsThatOfTheTableWhereTheTableHasItToo() {
        var press = by("press", figure(GROWTH, "2025-Q1", "41.5", "42.5"));
        var now = figure(EXPORTS, "2025-Q1", "12553", "12553");
        var before = by("last-year", figure(EXPORTS, "2024-Q1", "9433", "9433"));
        var table = replaced(figure(GROWTH, "2025-Q1", "42.35", "42.45"));
        assertEquals(FindingKind.BASE_REVISED, find(press, now, before, table).kind());
        // without it, either the press or the base may differ: no contradiction within one publication
        assertEquals(
                FindingKind.GROWTH_DIFFERS_FROM_LEVELS, find(press, now, before).kind());
        assertEquals(Severity.WARNING, find(press, now, before).severity());
        var other = replaced(figure(GROWTH, "2025-Q1", "33.05", "33.15"));
        assertEquals(
                FindingKind.GROWTH_DIFFERS_FROM_LEVELS,
                find(press, now, before, other).kind());
    }

    @Test
    void whatCannotBeDividedByIsNotCompared() {
        assertEquals(List.of(), between("-100", "-100", "1000", "500"));
        assertEquals(List.of(), between("7", "7", "0", "500"));
        assertEquals(List.of(), Sample.find(new GrowthOfLevels(), figure(GROWTH, "2025", "7", "7")));
    }

    @Test
    void moreThanIsOnlyABound() {
        // more than 10 percent over 1,000 is more than 1,100
        assertEquals(List.of(), between("10", null, "1000", "1101"));
        var found = between("10", null, "1000", "1099").get(0);
        assertEquals(FindingKind.BASE_REVISED, found.kind());
        assertEquals("0.090909", requireNonNull(found.revised()).percent().toPlainString());
        assertEquals(
                FindingKind.GROWTH_DIFFERS_FROM_LEVELS,
                between("10", null, "1000", "800").get(0).kind());
    }

    private static List<Finding> between(String lower, @Nullable String upper, String before, String now) {
        return Sample.find(
                new GrowthOfLevels(),
                Sample.bounded(GROWTH, "2025", lower, upper),
                figure(EXPORTS, "2025", now, now),
                by("last-year", figure(EXPORTS, "2024", before, before)));
    }

    private static Finding find(Observation... figures) {
        var found = Sample.find(new GrowthOfLevels(), figures);
        assertEquals(1, found.size());
        return found.get(0);
    }
}
