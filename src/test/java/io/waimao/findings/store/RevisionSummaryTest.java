package io.waimao.findings.store;

import static io.waimao.findings.window.Sample.figure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Revised;
import io.waimao.findings.Severity;
import io.waimao.findings.checks.RevisionTally;
import io.waimao.language.Text;
import io.waimao.observations.Period;
import io.waimao.quantity.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RevisionSummaryTest {

    private static Finding revision(String series, String percent) {
        return revision(FindingKind.BASE_REVISED, series, "2025", percent);
    }

    private static Finding revision(FindingKind kind, String series, String period, String percent) {
        var growth = figure(series + "._T._T.GROWTH_YOY.PERCENT", period, "7", "7");
        var size = Interval.exactly(new BigDecimal(percent));
        return Finding.ofRevision(
                kind,
                growth.period(),
                Text.same(percent + " in " + series + "."),
                Revised.by(growth, size),
                List.of(growth));
    }

    private static List<Finding> summary(Finding... revisions) {
        var tally = new RevisionTally();
        assertEquals(List.of(), tally.count(List.of(revisions)));
        return RevisionSummary.of(tally.counted());
    }

    @Test
    void theRevisionsOfOneSourceFlowAndPeriodAreOneFindingAboutTheNation() {
        var found = summary(
                revision("CN-ZJ.EXPORT.W", "-1"),
                revision("CN-ZJ.EXPORT.US", "2"),
                revision("CN-GD.EXPORT.W", "0.5"),
                revision("CN-JS.EXPORT.W", "-3"),
                revision("CN-SD.EXPORT.W", "0.4"));
        assertEquals(1, found.size());
        var one = found.get(0);
        assertEquals("CN", one.area());
        assertEquals(Period.year(2025), one.period());
        assertEquals(Severity.INFO, one.severity());
        assertEquals(
                "customs measures 5 growth rates of exports in 2025 on bases that differ from earlier published levels. The "
                        + "largest revisions: -3 in CN-JS.EXPORT.W. 2 in CN-ZJ.EXPORT.US. 0.5 in CN-GD.EXPORT.W.",
                one.message().en());
        assertEquals(
                "customs有5个2025年出口增速所用的基数与此前公布的数值不同。修订幅度最大的几项：-3 in CN-JS.EXPORT.W.2 in CN-ZJ.EXPORT.US.0.5 in CN-GD.EXPORT.W.",
                one.message().zh());
        assertEquals(3, one.observationCodes().size());
    }

    @Test
    void theRevisionsOfOneAreaAreAboutIt() {
        var found = summary(revision("CN-ZJ.EXPORT.W", "-1"), revision("CN-ZJ.EXPORT.US", "2"));
        assertEquals("CN-ZJ", found.get(0).area());
        assertEquals(
                "customs measures 2 growth rates of exports in 2025 on bases that differ from earlier published levels. The "
                        + "largest revision: 2 in CN-ZJ.EXPORT.US.",
                found.get(0).message().en());
        assertEquals(
                "customs有2个2025年出口增速所用的基数与此前公布的数值不同。修订幅度最大的一项：2 in CN-ZJ.EXPORT.US.",
                found.get(0).message().zh());
        assertEquals(
                "-1 in CN-ZJ.EXPORT.W.",
                summary(revision("CN-ZJ.EXPORT.W", "-1")).get(0).message().en());
    }

    @Test
    void anotherKindFlowOrPeriodIsAnotherFinding() {
        var found = summary(
                revision("CN-ZJ.EXPORT.W", "1"),
                revision("CN-ZJ.IMPORT.W", "1"),
                revision(FindingKind.BASE_REVISED, "CN-ZJ.EXPORT.W", "2024", "1"),
                revision(FindingKind.PERIOD_REVISED, "CN-ZJ.EXPORT.W", "2025", "1"));
        assertEquals(4, found.size());
        assertEquals(4, Set.copyOf(found.stream().map(Finding::code).toList()).size());
    }

    @Test
    void theCodeStaysTheSameWhenAnotherCaseIsTheLargest() {
        var before = summary(revision("CN-ZJ.EXPORT.W", "-1"));
        var after = summary(revision("CN-ZJ.EXPORT.W", "-1"), revision("CN-ZJ.EXPORT.US", "2"));
        assertEquals(before.get(0).code(), after.get(0).code());
    }

    @Test
    void theOrderInWhichTheyAreFoundDoesNotMatter() {
        var all = List.of(
                revision("CN-ZJ.EXPORT.W", "1"),
                revision("CN-ZJ.EXPORT.US", "-1"),
                revision("CN-GD.EXPORT.W", "1"),
                revision("CN-GD.EXPORT.US", "1"));
        var reversed = Stream.of(3, 2, 1, 0).map(all::get).toArray(Finding[]::new);
        assertEquals(summary(all.toArray(Finding[]::new)), summary(reversed));
    }
}
