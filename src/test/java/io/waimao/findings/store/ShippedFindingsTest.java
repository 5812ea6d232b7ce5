package io.waimao.findings.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Severity;
import io.waimao.paging.PageRequest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All findings in the shipped figures. Those other than revisions were examined by hand; a comment gives the cause. */
@QuarkusTest
class ShippedFindingsTest {

    /** Words that no name, code or unit has. */
    private static final Pattern ENGLISH = Pattern.compile("\\b(and|of|the|in|not|more|times|divided|to) ");

    private static final List<String> EXAMINED = List.of(
            // The press truncated 208.425 billion.
            "CN-AH 2024-01-01/P9M FLOWS_DIFFER_FROM_TRADE WARNING",
            // The yearbook figure in dollars was revised since the first total in yuan.
            "CN-SD 2021 CONVERSION_DIFFERS_FROM_RATE INFO",
            // The press prints 68 percent for 68.6 percent.
            "CN-SH 2024-01-01/P8M SHARE_DIFFERS_FROM_PART WARNING",
            // The border was closed: trade really fell by more than half.
            "CN-XZ 2020 SERIES_BREAK WARNING",
            // 314.4 billion yuan in January 2022, and 45.8 billion dollars in the revised yearbook.
            "CN-YN 2021 CONVERSION_DIFFERS_FROM_RATE INFO",
            // The press prints 217.77 for 217.764 billion.
            "CN-ZJ 2024-01-01/P2M FLOWS_DIFFER_FROM_TRADE WARNING");

    private static final PageRequest EVERYTHING = new PageRequest(10_000, null, false);

    @Inject
    Findings findings;

    @Test
    void everyFindingWasExamined() {
        assertEquals(
                EXAMINED,
                all().filter(finding -> !FindingKind.REVISIONS.contains(finding.kind()))
                        .map(ShippedFindingsTest::line)
                        .sorted()
                        .toList());
    }

    @Test
    void revisionsAreInformationOnceForEachSourceFlowAndPeriod() {
        var counts = new TreeMap<FindingKind, Integer>();
        all().filter(finding -> FindingKind.REVISIONS.contains(finding.kind()))
                .peek(finding -> assertEquals(Severity.INFO, finding.severity()))
                .forEach(finding -> counts.merge(finding.kind(), 1, Integer::sum));
        assertEquals(Map.of(FindingKind.BASE_REVISED, 91, FindingKind.PERIOD_REVISED, 48), counts);
    }

    @Test
    void aRevisionStatesItsSize() {
        var revised = all().filter(finding -> finding.kind() == FindingKind.BASE_REVISED
                        && finding.period().getCode().equals("2025-Q1")
                        && finding.message().en().contains("of exports"))
                .findFirst()
                .orElseThrow();
        assertTrue(revised.message().en().startsWith("gacc-loc-2025-03 measures"), () -> revised.message()
                .en());
        assertTrue(revised.message().en().contains("Guangxi's exports"), () -> revised.message()
                .en());
        assertTrue(revised.message().en().contains("42.4%"), () -> revised.message()
                .en());
    }

    @Test
    void everyMessageIsInChineseAsWell() {
        var english = all().map(finding -> finding.message().zh())
                .filter(message ->
                        !message.endsWith("。") || ENGLISH.matcher(message).find())
                .toList();
        assertEquals(List.of(), english);
    }

    private static String line(Finding finding) {
        return String.join(
                " ",
                finding.area(),
                finding.period().getCode(),
                finding.kind().name(),
                finding.severity().name());
    }

    private Stream<Finding> all() {
        return findings.list(FindingFilter.NONE, List.of(), EVERYTHING).rows().stream()
                .map(row -> row.node());
    }
}
