package io.waimao.findings.checks;

import static io.waimao.findings.window.Sample.by;
import static io.waimao.findings.window.Sample.figure;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Severity;
import io.waimao.findings.window.Sample;
import io.waimao.observations.Observation;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Months against the year to date, of one publication and of several. */
class PeriodRevisionTest {

    private static final Check BY_PERIOD = new PartsOfWhole<>(new ByPeriod());

    private static Observation over(String period, String lower, String upper) {
        return figure("EXPORT.W._T._T.VALUE.CNY", period, lower, upper);
    }

    private static Observation later(String period, String lower, String upper) {
        return by("later", over(period, lower, upper));
    }

    private static List<FindingKind> kinds(Observation... figures) {
        return Sample.find(BY_PERIOD, figures).stream().map(Finding::kind).toList();
    }

    private static Observation[] january(Observation total, String january) {
        return new Observation[] {
            total, over("2024-01", january, january), by("february", over("2024-02", "100", "100"))
        };
    }

    @Test
    void monthsThatALaterTableRevisesAreForInformation() {
        // 100 + 100 to 195 to 196: 200 / 196 = 1.0204, 200 / 195 = 1.0256
        var found = Sample.find(BY_PERIOD, january(later("2024-01-01/P2M", "195", "196"), "100"));
        assertEquals(1, found.size());
        var finding = found.get(0);
        assertEquals(FindingKind.PERIOD_REVISED, finding.kind());
        assertEquals(Severity.INFO, finding.severity());
        assertEquals(
                "2 months of January to February 2024 make CNY 200, not CN-ZJ's exports in January to February 2024 (CNY 196), a difference of between 2.041% and 2.564%.",
                finding.message().en());
        assertEquals(
                "2024年1至2月的2个月合计200元，而非2024年1至2月CN-ZJ出口额（196元），相差2.041%至2.564%。",
                finding.message().zh());
        assertEquals("2.040816", requireNonNull(finding.revised()).percent().toPlainString());
        assertEquals("later", finding.revised().source());
    }

    @Test
    void roundingIsNoRevision() {
        assertEquals(List.of(), kinds(january(later("2024-01-01/P2M", "195", "200"), "100")));
        assertEquals(List.of(), kinds(january(later("2024-01-01/P2M", "200", "205"), "100")));
    }

    @Test
    void withinOnePublicationMonthsMakeTheRange() {
        var found = Sample.find(
                BY_PERIOD,
                over("2024-01-01/P2M", "195", "196"),
                over("2024-01", "100", "100"),
                over("2024-02", "100", "100"));
        assertEquals(FindingKind.SUM_DIFFERS_FROM_WHOLE, found.get(0).kind());
        assertEquals(Severity.ERROR, found.get(0).severity());
    }

    @Test
    void moreThanAFifthIsNoRevision() {
        assertEquals(List.of(FindingKind.PERIOD_REVISED), kinds(january(later("2024-01-01/P2M", "200", "200"), "140")));
        assertEquals(
                List.of(FindingKind.SUM_DIFFERS_FROM_WHOLE),
                kinds(january(later("2024-01-01/P2M", "200", "200"), "141")));
        assertEquals(List.of(FindingKind.PERIOD_REVISED), kinds(january(later("2024-01-01/P2M", "200", "200"), "60")));
        assertEquals(
                List.of(FindingKind.SUM_DIFFERS_FROM_WHOLE),
                kinds(january(later("2024-01-01/P2M", "200", "200"), "59")));
    }

    @Test
    void aMonthTenTimesTooSmallIsASlipEvenAmongRevisions() {
        // 12 x 100, one of them 10: 1,110 of 1,203, and the rest leaves 103, 10.3 times as much
        var months = Stream.concat(
                Stream.of(by("month-01", over("2024-01", "10", "10"))),
                IntStream.rangeClosed(2, 12)
                        .mapToObj("2024-%02d"::formatted)
                        .map(month -> by(month, over(month, "100", "100"))));
        var figures = Stream.concat(months, Stream.of(later("2024", "1203", "1203")));
        assertEquals(List.of(FindingKind.SCALE_SLIP), kinds(figures.toArray(Observation[]::new)));
    }

    @Test
    void aPartLargerThanALaterWholeIsARevisionToo() {
        var found = Sample.find(BY_PERIOD, over("2024-01-01/P11M", "105", "105"), later("2024", "100", "100"));
        assertEquals(FindingKind.PERIOD_REVISED, found.get(0).kind());
        assertEquals("2024", found.get(0).period().getCode());
        assertEquals(
                "January to November 2024 make CNY 105, more than CN-ZJ's exports in 2024 (CNY 100), a difference of 5%.",
                found.get(0).message().en());
        assertEquals(
                "2024年1至11月合计105元，超过2024年CN-ZJ出口额（100元），相差5%。",
                found.get(0).message().zh());
        assertEquals(
                List.of(FindingKind.PART_EXCEEDS_WHOLE),
                kinds(over("2024-01-01/P11M", "105", "105"), over("2024", "100", "100")));
    }

    @Test
    void aPartThatLeavesANegativeRestForManyMonthsIsNoRevision() {
        // 109 x 12 / 11 = 118.9, 111 x 12 / 11 = 121.1; 101 x 12 / 8 = 151.5
        assertEquals(
                List.of(FindingKind.PERIOD_REVISED),
                kinds(over("2024-01-01/P11M", "109", "109"), later("2024", "100", "100")));
        assertEquals(
                List.of(FindingKind.PART_EXCEEDS_WHOLE),
                kinds(over("2024-01-01/P11M", "111", "111"), later("2024", "100", "100")));
        assertEquals(
                List.of(FindingKind.PART_EXCEEDS_WHOLE),
                kinds(over("2024-01-01/P8M", "101", "101"), later("2024", "100", "100")));
    }

    @Test
    void nothingIsDividedByZero() {
        assertEquals(
                List.of(FindingKind.PART_EXCEEDS_WHOLE, FindingKind.PART_EXCEEDS_WHOLE),
                kinds(january(later("2024-01-01/P2M", "0", "0"), "100")));
        assertEquals(
                List.of(FindingKind.PART_EXCEEDS_WHOLE), kinds(over("2024-01", "1", "1"), later("2024", "0", "0")));
        assertEquals(List.of(), kinds(over("2024-01", "0", "0"), later("2024", "0", "0")));
    }

    @Test
    void moreThanIsOnlyABound() {
        var moreThan = by("february", Sample.bounded("EXPORT.W._T._T.VALUE.CNY", "2024-02", "100", null));
        var january = over("2024-01", "100", "100");
        assertEquals(List.of(), kinds(january, moreThan, later("2024-01-01/P2M", "201", "201")));
        assertEquals(
                List.of(FindingKind.PERIOD_REVISED), kinds(january, moreThan, later("2024-01-01/P2M", "190", "190")));
    }
}
