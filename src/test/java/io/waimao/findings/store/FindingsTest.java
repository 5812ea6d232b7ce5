package io.waimao.findings.store;

import static io.waimao.findings.window.Sample.by;
import static io.waimao.findings.window.Sample.figure;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Severity;
import io.waimao.findings.checks.ConsistencyChecks;
import io.waimao.findings.window.Sample;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.observations.store.ObservationStore;
import io.waimao.paging.PageRequest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks over the shipped figures, unchanged and with planted errors. */
@QuarkusTest
class FindingsTest {

    private static final long RELEASE = 1000;
    private static final PageRequest EVERYTHING = new PageRequest(10_000, null, false);

    @Inject
    Findings findings;

    @Inject
    ConsistencyChecks checks;

    @Inject
    FindingStore stored;

    @Inject
    ObservationStore store;

    @ParameterizedTest
    @CsvSource({
        // imports that do not add up to trade with the exports
        "IMPORT.W._T._T.VALUE.CNY, 2024, 1625000000000, 1635000000000, FLOWS_DIFFER_FROM_TRADE",
        // exports ten times too large
        "EXPORT.W._T._T.VALUE.CNY, 2024, 38950000000000, 39050000000000, SCALE_SLIP",
        // exports as large as the imports are
        "EXPORT.W._T._T.VALUE.CNY, 2024, 1355000000000, 1365000000000, SHARE_DIFFERS_FROM_PART",
        "EXPORT.US._T._T.VALUE.CNY, 2024, 535000000000, 545000000000, SHARE_DIFFERS_FROM_PART",
        "EXPORT.US._T._T.VALUE.USD, 2024, 68455000000, 68465000000, CONVERSION_DIFFERS_FROM_RATE",
        "EXPORT.US._T._T.VALUE.CNY, 2024, 6250000000, 6350000000, SCALE_SLIP",
        "EXPORT.W._T._T.GROWTH_YOY.PERCENT, 2025, 9.15, 9.25, GROWTH_DIFFERS_FROM_LEVELS",
        "EXPORT.W.NEV._T.VALUE.CNY, 2023-01-01/P9M, 211000000000, 212000000000, PART_EXCEEDS_WHOLE",
        "EXPORT.ASEAN._T._T.VALUE.CNY, 2025-01-01/P8M, 2500000000000, 2600000000000, PART_EXCEEDS_WHOLE",
        "EXPORT.W._T._T.VALUE.CNY, 2025-01-01/P8M, 3900000000000, 3910000000000, PART_EXCEEDS_WHOLE",
        "EXPORT.W._T._T.VALUE.CNY, 2023, 1500000000000, 1510000000000, PART_EXCEEDS_WHOLE",
        "IMPORT.W._T._T.VALUE.CNY, 2023, 133000000000, 134000000000, SCALE_SLIP",
        "OUTWARD_INVESTMENT.W._T._T.PROJECT_COUNT, 2023, 400, 400, SERIES_BREAK",
    })
    void aPlantedFaultIsFound(String series, String period, String lower, String upper, FindingKind kind) {
        var of = series.endsWith("COUNT") ? series + ".PROJECTS" : series;
        var found = with(plant(of, period, lower, upper), () -> findings.check(Set.of("CN-ZJ")));
        assertTrue(found.stream().anyMatch(finding -> finding.kind() == kind), found::toString);
    }

    /** Every kind of fault that one figure can cause in the complete customs tables. */
    @ParameterizedTest
    @CsvSource({
        // a month that is larger than the year to date
        "CN-QH.EXPORT.W._T._T.VALUE.CNY, 2025-06, 3800000000, 3800000000, PART_EXCEEDS_WHOLE",
        // a province that is larger than the nation
        "CN-HI.IMPORT.W._T._T.VALUE.CNY, 2025-07, 1700000000000, 1700000000000, PART_EXCEEDS_WHOLE",
        "CN-GD.IMPORT.W._T._T.VALUE.CNY, 2024, 3060000000000, 3060000000000, FLOWS_DIFFER_FROM_TRADE",
        "CN-AH.EXPORT.W.ELECTROMECHANICAL._T.VALUE.CNY, 2024, 447000000000, 449000000000, SHARE_DIFFERS_FROM_PART",
        "CN-HA.EXPORT.W._T._T.GROWTH_YOY.PERCENT, 2025, 59, 61, GROWTH_DIFFERS_FROM_LEVELS",
        "CN-HL.TRADE.W._T._T.VALUE.USD, 2024, 50000000000, 50000000000, CONVERSION_DIFFERS_FROM_RATE",
        "CN-JX.EXPORT.W._T._T.VALUE.CNY, 2025-01-01/P7M, 1695000000000, 1697000000000, SCALE_SLIP",
        "CN-HE.TRADE.W._T._T.VALUE.USD, 2018, 180000000000, 180000000000, SERIES_BREAK",
    })
    void aFaultPlantedIntoTheTablesIsFound(String series, String period, String lower, String upper, FindingKind kind) {
        var fault = plant(series, period, lower, upper);
        var before = Set.copyOf(findings.check(Set.of(fault.key().area())));
        var found = with(fault, () -> findings.check(Set.of(fault.key().area()))).stream()
                .filter(finding -> !before.contains(finding))
                .toList();
        assertTrue(found.stream().anyMatch(finding -> finding.kind() == kind), found::toString);
    }

    @Test
    void flowsSwappedInATableAreFound() {
        var found = with(
                List.of(
                        plant("CN-GZ.EXPORT.W._T._T.VALUE.CNY", "2025-01-01/P7M", "17157180000", "17157180000"),
                        plant("CN-GZ.IMPORT.W._T._T.VALUE.CNY", "2025-01-01/P7M", "31257260000", "31257260000")),
                () -> findings.check(Set.of("CN-GZ")));
        assertTrue(found.stream().anyMatch(finding -> finding.kind() == FindingKind.SWAPPED_FLOWS), found::toString);
    }

    @Test
    void monthsThatDoNotSumToTheirQuarterAreFound() {
        var series = "CN-NX.EXPORT.W._T._T.VALUE.CNY";
        var found = with(
                List.of(
                        plant(series, "2019-Q1", "100", "100"),
                        plant(series, "2019-01", "35", "35"),
                        plant(series, "2019-02", "35", "35"),
                        plant(series, "2019-03", "25", "25")),
                () -> findings.check(Set.of("CN-NX")));
        assertTrue(
                found.stream().anyMatch(finding -> finding.kind() == FindingKind.SUM_DIFFERS_FROM_WHOLE),
                found::toString);
    }

    @Test
    void swappedFlowsAreFound() {
        var found = with(
                List.of(
                        plant("EXPORT.W._T._T.VALUE.CNY", "2024", "1355000000000", "1365000000000"),
                        plant("IMPORT.W._T._T.VALUE.CNY", "2024", "3895000000000", "3905000000000")),
                () -> findings.check(Set.of("CN-ZJ")));
        assertTrue(found.stream().anyMatch(finding -> finding.kind() == FindingKind.SWAPPED_FLOWS), found::toString);
    }

    private static Set<String> codes(Collection<Finding> found) {
        return found.stream()
                .map(finding -> String.join(
                        " ",
                        finding.code(),
                        finding.severity().name(),
                        finding.message().en(),
                        finding.message().zh()))
                .collect(toSet());
    }

    @Test
    void findingsAreStoredAndListed() {
        var fault = plant("IMPORT.W._T._T.VALUE.CNY", "2024", "1625000000000", "1635000000000");
        var filter = new FindingFilter(List.of("CN-ZJ"), List.of(Severity.ERROR), null);
        var kept = with(fault, () -> {
            stored.refresh();
            return findings.list(filter, List.of(), PageRequest.FIRST).rows().stream()
                    .map(row -> row.node())
                    .toList();
        });
        var checked = with(fault, () -> findings.check(Set.of("CN-ZJ"))).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .collect(toSet());
        assertTrue(kept.stream().allMatch(finding -> finding.foundOn() != null));
        assertEquals(codes(checked), codes(kept));
        assertEquals(
                EnumSet.of(FindingKind.FLOWS_DIFFER_FROM_TRADE, FindingKind.SHARE_DIFFERS_FROM_PART),
                EnumSet.copyOf(kept.stream().map(Finding::kind).toList()));
        assertEquals(
                "Zhejiang's exports in 2024 (CNY 3.90574650 trillion) and imports (CNY 1.63 trillion) make between CNY 5.5307 and 5.5407 trillion, not Zhejiang's trade in 2024 (CNY 5.26412573 trillion).",
                kept.stream()
                        .filter(finding -> finding.kind() == FindingKind.FLOWS_DIFFER_FROM_TRADE)
                        .findFirst()
                        .orElseThrow()
                        .message()
                        .en());
    }

    @Test
    void checkingMonthByMonthFindsTheSameAsInOnePass() {
        var areas = Set.of("CN", "CN-ZJ");
        var faults = List.of(
                plant("IMPORT.W._T._T.VALUE.CNY", "2024", "1625000000000", "1635000000000"),
                plant("EXPORT.W._T._T.GROWTH_YOY.PERCENT", "2025", "9.15", "9.25"),
                plant("EXPORT.W._T._T.VALUE.CNY", "2025-01-01/P8M", "3900000000000", "3910000000000"),
                plant("EXPORT.W._T._T.VALUE.CNY", "2022", "31000000000000", "31000000000000"),
                plant("CN.EXPORT.W._T._T.VALUE.CNY", "2022", "24000000000000", "24000000000000"),
                plant("CN-GD.EXPORT.W._T._T.VALUE.CNY", "2022", "5000000000000", "5000000000000"),
                plant("CN-ZJ.IMPORT.W._T._T.VALUE.CNY", "2019-Q1", "100", "100"),
                by("ccr-2023-10-20", plant("CN-ZJ.IMPORT.W._T._T.VALUE.CNY", "2018-Q1", "100", "100")),
                plant("CN-ZJ.IMPORT.W._T._T.GROWTH_YOY.PERCENT", "2019-Q1", "1", "1"),
                by("ccr-2023-10-20", plant("CN-ZJ.IMPORT.W._T._T.VALUE.CNY", "2019-01", "35", "35")),
                plant("CN-ZJ.IMPORT.W._T._T.VALUE.CNY", "2019-02", "35", "35"),
                plant("CN-ZJ.IMPORT.W._T._T.VALUE.CNY", "2019-03", "35", "35"));
        var found = new HashSet<Finding>();
        with(faults, () -> {
            found.addAll(RevisionSummary.of(checks.run(areas, 0, found::addAll)));
            assertEquals(Set.copyOf(findings.check(areas)), found);
            return found;
        });
        assertEquals(
                EnumSet.of(
                        FindingKind.FLOWS_DIFFER_FROM_TRADE,
                        FindingKind.SHARE_DIFFERS_FROM_PART,
                        FindingKind.GROWTH_DIFFERS_FROM_LEVELS,
                        FindingKind.PART_EXCEEDS_WHOLE,
                        FindingKind.BASE_REVISED,
                        FindingKind.PERIOD_REVISED,
                        FindingKind.SCALE_SLIP),
                EnumSet.copyOf(found.stream().map(Finding::kind).toList()));
    }

    @Test
    void revisionsOfAllAreasStayOneFindingWhenOneAreaChanges() {
        var series = "%s.IMPORT.W._T._T.%s";
        var revised = Stream.of("CN-ZJ", "CN-GD", "CN-JS")
                .flatMap(area -> Stream.of(
                        plant(series.formatted(area, "VALUE.CNY"), "2019-Q1", "100", "100"),
                        by("ccr-2023-10-20", plant(series.formatted(area, "VALUE.CNY"), "2018-Q1", "100", "100")),
                        plant(series.formatted(area, "GROWTH_YOY.PERCENT"), "2019-Q1", "1", "1")))
                .toList();
        with(revised, () -> {
            stored.refresh();
            var all = kept();
            assertEquals(
                    List.of("CN BASE_REVISED"),
                    all.stream()
                            .map(finding -> finding.area() + " " + finding.kind())
                            .toList());
            assertTrue(
                    all.get(0).message().en().startsWith("gd-2023 measures 3 growth rates of imports"), all::toString);
            stored.refresh(Set.of("CN-ZJ"));
            assertEquals(all, kept());
            var fault = store.begin(RELEASE + 1);
            fault.add(List.of(plantLater(series.formatted("CN-JS", "GROWTH_YOY.PERCENT"), "0", "0")), true);
            fault.end();
            stored.refresh(Set.of("CN-JS"));
            assertTrue(kept().get(0).message().en().startsWith("gd-2023 measures 2 growth rates of imports"));
            return all;
        });
    }

    private List<Finding> kept() {
        var first = Period.parse("2019-Q1");
        return findings.list(FindingFilter.NONE, List.of(), EVERYTHING).rows().stream()
                .map(row -> row.node())
                .filter(finding -> finding.period().equals(first))
                .toList();
    }

    /** The same quarter by another source. */
    private static Observation plantLater(String series, String lower, String upper) {
        return Sample.published(LocalDate.of(2026, 6, 1), by("ccr-2023-10-20", plant(series, "2019-Q1", lower, upper)));
    }

    private static Observation plant(String series, String period, String lower, String upper) {
        var known = LocalDate.of(2026, 5, 1);
        return Sample.published(known, figure(series, period, lower, upper, "gd-2023", ObservationStatus.NORMAL));
    }

    private <T> T with(Observation fault, Supplier<T> question) {
        return with(List.of(fault), question);
    }

    private <T> T with(List<Observation> faults, Supplier<T> question) {
        QuarkusTransaction.begin();
        try {
            var release = store.begin(RELEASE);
            release.add(faults, true);
            release.end();
            return question.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
