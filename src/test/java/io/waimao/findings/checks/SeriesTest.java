package io.waimao.findings.checks;

import static io.waimao.findings.window.Sample.figure;
import static io.waimao.findings.window.Sample.replaced;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Severity;
import io.waimao.findings.window.Sample;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Breaks, slips and swaps that only the course of a series shows. */
class SeriesTest {

    private static final String EXPORTS = "EXPORT.W._T._T.VALUE.CNY";
    private static final String IMPORTS = "IMPORT.W._T._T.VALUE.CNY";

    private static List<FindingKind> kinds(Check check, Observation... figures) {
        return Sample.find(check, figures).stream().map(Finding::kind).toList();
    }

    @Test
    void aWholeFlowMayDoubleInAYearButNotMore() {
        var before = figure(EXPORTS, "2023", "99", "101");
        // 202 / 101 = 2, 203 / 101 = 2.01
        assertEquals(List.of(), kinds(new SeriesBreak(), before, figure(EXPORTS, "2024", "202", "204")));
        assertEquals(
                List.of(FindingKind.SERIES_BREAK),
                kinds(new SeriesBreak(), before, figure(EXPORTS, "2024", "203", "204")));
        assertEquals(
                List.of(FindingKind.SERIES_BREAK),
                kinds(new SeriesBreak(), before, figure(EXPORTS, "2024", "40", "49")));
    }

    @Test
    void aBreakIsImplausibleAndNoContradiction() {
        var found = Sample.find(
                        new SeriesBreak(), figure(EXPORTS, "2023", "99", "101"), figure(EXPORTS, "2024", "299", "301"))
                .get(0);
        assertEquals(Severity.WARNING, found.severity());
        assertEquals(
                "CN-ZJ's exports in 2023 (CNY 100) changed to CNY 300 in 2024, by a factor of between 2.9604 and 3.0404, and no published growth confirms it.",
                found.message().en());
        assertEquals(
                "2023年CN-ZJ出口额（100元）到2024年变为300元，两者之比为2.9604至3.0404，且没有公布的增速可以印证。",
                found.message().zh());
    }

    @Test
    void aMarketMayChangeFivefold() {
        var before = figure("EXPORT.VN._T._T.VALUE.CNY", "2023", "100", "100");
        assertEquals(
                List.of(), kinds(new SeriesBreak(), before, figure("EXPORT.VN._T._T.VALUE.CNY", "2024", "500", "510")));
        assertEquals(
                List.of(FindingKind.SCALE_SLIP),
                kinds(new SeriesBreak(), before, figure("EXPORT.VN._T._T.VALUE.CNY", "2024", "1000", "1010")));
    }

    @Test
    void whatOneSectorSellsToOneMarketMayComeAndGo() {
        assertEquals(
                List.of(),
                kinds(
                        new SeriesBreak(),
                        figure("EXPORT.VN.NEV._T.VALUE.CNY", "2023", "1", "1"),
                        figure("EXPORT.VN.NEV._T.VALUE.CNY", "2024", "1000", "1000")));
    }

    @Test
    void overAMissingYearTwiceTheGrowthIsPlausible() {
        var before = figure(EXPORTS, "2022", "100", "100");
        assertEquals(List.of(), kinds(new SeriesBreak(), before, figure(EXPORTS, "2024", "400", "400")));
        assertEquals(
                List.of(FindingKind.SERIES_BREAK),
                kinds(new SeriesBreak(), before, figure(EXPORTS, "2024", "401", "402")));
    }

    @Test
    void tenTimesTheYearBeforeIsASlip() {
        assertEquals(
                List.of(FindingKind.SCALE_SLIP),
                kinds(
                        new SeriesBreak(),
                        figure(EXPORTS, "2023", "99", "101"),
                        figure(EXPORTS, "2024", "1090", "1110")));
    }

    @Test
    void whatTheSourceSaysItselfIsNoFinding() {
        var before = figure(EXPORTS, "2023", "99", "101");
        assertEquals(
                List.of(),
                kinds(
                        new SeriesBreak(),
                        before,
                        figure(EXPORTS, "2024", "299", "301", "customs", ObservationStatus.BREAK)));
        assertEquals(
                List.of(),
                kinds(
                        new SeriesBreak(),
                        before,
                        figure(EXPORTS, "2024", "299", "301"),
                        figure("EXPORT.W._T._T.GROWTH_YOY.PERCENT", "2024", "199", "201")));
    }

    @Test
    void exportsAndImportsInEachOthersPlaceAreFound() {
        assertEquals(List.of(FindingKind.SWAPPED_FLOWS), swap("1360", "3900"));
        assertEquals(List.of(), swap("3900", "1360"));
    }

    @Test
    void onesThatWouldBeNearEitherWayAreNot() {
        // 3,700 / 2,500 = 1.48, within a half
        assertEquals(
                List.of(),
                kinds(
                        new SwappedFlows(),
                        figure(EXPORTS, "2023", "3700", "3700"),
                        figure(IMPORTS, "2023", "2500", "2500"),
                        figure(EXPORTS, "2024", "2500", "2500"),
                        figure(IMPORTS, "2024", "3700", "3700")));
    }

    private static List<FindingKind> swap(String exports, String imports) {
        return kinds(
                new SwappedFlows(),
                figure(EXPORTS, "2023", "3570", "3580"),
                figure(IMPORTS, "2023", "1330", "1340"),
                figure(EXPORTS, "2024", exports, exports),
                figure(IMPORTS, "2024", imports, imports));
    }

    @Test
    void aRevisionByAPowerOfTenIsASlip() {
        var now = figure(EXPORTS, "2024", "3895", "3905");
        assertEquals(List.of(FindingKind.SCALE_SLIP), kinds(new Revision(), now, replaced(now, "389", "391")));
        assertEquals(List.of(), kinds(new Revision(), now, replaced(now, "3800", "3810")));
        // 391 x 1.1 = 430.1; 10 times less than 4,305 is 430.5
        var larger = figure(EXPORTS, "2024", "4305", "4310");
        assertEquals(List.of(), kinds(new Revision(), larger, replaced(larger, "389", "391")));
    }

    /** Years from 2015 on. */
    private static List<FindingKind> years(String... levels) {
        var figures = IntStream.range(0, levels.length)
                .mapToObj(year -> figure(EXPORTS, String.valueOf(2015 + year), levels[year], levels[year]))
                .toArray(Observation[]::new);
        return kinds(new SeriesBreak(), figures);
    }

    @Test
    void aSeriesThatUsuallyMovesFarMayMoveFar() {
        // without 2022: changes by 1.25, 1.5, 1 / 1.25, 1.5, 1 / 1.25 and 1.25; median of their logarithms ln 1.25, s =
        // 0.331
        // 3 s = 0.9925, f = 2.698
        assertEquals(List.of(), years("100", "125", "187.5", "150", "225", "180", "225", "607"));
        assertEquals(
                List.of(FindingKind.SERIES_BREAK), years("100", "125", "187.5", "150", "225", "180", "225", "608"));
    }

    @Test
    void aSteadySeriesAndAShortOneHaveTheLeastFactor() {
        assertEquals(List.of(FindingKind.SERIES_BREAK), years("100", "101", "100", "101", "100", "101", "100", "201"));
        assertEquals(List.of(), years("100", "101", "100", "101", "100", "101", "100", "200"));
        // four changes by 1.9 say nothing
        assertEquals(List.of(FindingKind.SERIES_BREAK), years("100", "190", "100", "190", "100", "201"));
        // five of them do
        assertEquals(List.of(), years("100", "190", "100", "190", "100", "190", "381"));
    }

    @Test
    void aWholeFlowNeverMovesTenfold() {
        // 1.9 each time: f = exp(3 x 1.4826 ln 1.9) = 17.4, at most 5
        assertEquals(List.of(), years("100", "190", "100", "190", "100", "190", "950"));
        assertEquals(List.of(FindingKind.SCALE_SLIP), years("100", "190", "100", "190", "100", "190", "951"));
        assertEquals(List.of(FindingKind.SCALE_SLIP), years("100", "190", "100", "190", "100", "190", "1900"));
    }

    @Test
    void neighbouringMonthsShowHowFarAMonthMayBeFromThatOfAYearBefore() {
        // January to August 100 and 160 in turn: 3 x 1.4826 ln 1.6 = 2.09, f = 8.1, at most 5
        var months = IntStream.rangeClosed(1, 8).mapToObj(month -> {
            var level = month % 2 == 1 ? "100" : "160";
            return figure(EXPORTS, "2024-0" + month, level, level);
        });
        var all = Stream.concat(months, Stream.of(figure(EXPORTS, "2025-01", "300", "300")));
        assertEquals(List.of(), kinds(new SeriesBreak(), all.toArray(Observation[]::new)));
        assertEquals(
                List.of(FindingKind.SERIES_BREAK),
                kinds(
                        new SeriesBreak(),
                        figure(EXPORTS, "2024-01", "100", "100"),
                        figure(EXPORTS, "2025-01", "300", "300")));
    }

    @Test
    void zerosAndOneSidedFiguresAreNotJudged() {
        assertEquals(List.of(FindingKind.SERIES_BREAK), years("0", "100", "0", "100", "0", "100", "0", "100", "300"));
        var moreThan = Sample.bounded(EXPORTS, "2024", "300", null);
        assertEquals(
                List.of(FindingKind.SERIES_BREAK),
                kinds(new SeriesBreak(), figure(EXPORTS, "2023", "100", "100"), moreThan));
        assertEquals(
                List.of(),
                kinds(
                        new SeriesBreak(),
                        Sample.bounded(EXPORTS, "2023", null, "100"),
                        figure(EXPORTS, "2024", "300", "300")));
    }
}
