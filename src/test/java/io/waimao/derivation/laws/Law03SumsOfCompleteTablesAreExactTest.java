package io.waimao.derivation.laws;

import static io.waimao.derivation.laws.Data.PROVINCE;
import static io.waimao.derivation.laws.Data.exported;
import static io.waimao.derivation.laws.Data.figure;
import static io.waimao.derivation.laws.Data.figures;
import static io.waimao.derivation.laws.Data.sources;
import static io.waimao.derivation.laws.Data.text;
import static io.waimao.derivation.laws.Data.texts;
import static io.waimao.derivation.laws.Question.breakdown;
import static io.waimao.derivation.laws.Question.exports;
import static io.waimao.derivation.laws.Question.indicator;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sums of complete tables are exact, whichever months, markets or codes have no row. */
@QuarkusTest
@TestProfile(Stewarded.class)
class Law03SumsOfCompleteTablesAreExactTest {

    @BeforeEach
    void importATableWithGaps() {
        sources("customs 2025-05-20 complete");
        figures(
                figure("customs", "2024-01", "100").of("US", "84"),
                figure("customs", "2024-03", "100").of("US", "84"),
                figure("customs", "2024-01", "10").of("VN", "84"),
                figure("customs", "2024-02", "10").of("VN", "84"),
                figure("customs", "2024-02", "40").of("VN", "850760"),
                figure("customs", "2024-03", "10").of("VN", "84"));
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void aMonthWithoutARowAddsNothing() {
        assertEquals(Set.of("200"), exports("US", "84", "2024-Q1").everywhere());
        assertEquals(Set.of("100"), exports("US", "84", "2024-01-01/P2M").everywhere());
        assertEquals("100", exports("US", "84", "2024-02-01/P2M").answer());
        assertEquals(Set.of("40"), exports("VN", "850760", "2024-Q1").everywhere());
    }

    @Test
    void aMarketWithoutARowAddsNothing() {
        assertEquals(Set.of("110"), exports("W", "_T", "2024-01").everywhere());
        assertEquals(Set.of("50"), exports("W", "_T", "2024-02").everywhere());
        assertEquals(Set.of("270"), exports("W", "_T", "2024-Q1").everywhere());
        assertEquals(Set.of("70"), exports("ASEAN", "_T", "2024-Q1").everywhere());
        assertEquals(Set.of("0"), exports("EU", "_T", "2024-Q1").everywhere());
    }

    @Test
    void aCodeWithoutARowAddsNothing() {
        assertEquals(Set.of("270"), exports("W", "HS_XVI", "2024-Q1").everywhere());
        assertEquals(Set.of("40"), exports("W", "NEW_THREE", "2024-Q1").everywhere());
        assertEquals(Set.of("40"), exports("ASEAN", "85", "2024-Q1").everywhere());
        assertEquals(Set.of("0"), exports("W", "LABOUR_INTENSIVE", "2024-Q1").everywhere());
    }

    @Test
    void aBreakdownAddsUpToItsTotal() {
        var markets = breakdown("by: MARKET, flow: EXPORT, period: \"2024-Q1\"");
        assertEquals(List.of("US", "VN"), markets.getList("data.province.breakdown.parts.market.code"));
        assertEquals(List.of("200", "70"), texts(markets, "data.province.breakdown.parts.value"));
        assertEquals("270", text(markets.get("data.province.breakdown.total.value")));
        assertEquals("0", text(markets.get("data.province.breakdown.residual.value")));
        var months = breakdown("by: PERIOD, flow: EXPORT, market: \"US\", period: \"2024-Q1\"");
        assertEquals(
                List.of("2024-01", "2024-03", "2024-02"), months.getList("data.province.breakdown.parts.period.code"));
        assertEquals(List.of("100", "100", "0"), texts(months, "data.province.breakdown.parts.value"));
    }

    @Test
    void aSectionThatIsListedItselfIsAPart() {
        sources("sections 2025-05-20 complete");
        figures(
                figure("sections", "2020-01", "30").of("TH", "HS_XVII"),
                figure("sections", "2020-01", "20").of("US", "HS_XVII"),
                figure("sections", "2020-01", "10").of("US", "HS_XI"));
        var parts = breakdown("by: SECTOR, flow: EXPORT, period: \"2020-01\"");
        assertEquals(List.of("HS_XVII", "HS_XI"), parts.getList("data.province.breakdown.parts.sector.code"));
        assertEquals(List.of("50", "10"), texts(parts, "data.province.breakdown.parts.value"));
        assertEquals("0", text(parts.get("data.province.breakdown.residual.value")));
        assertEquals("[0, 50]", exports("W", "87", "2020-01").answer());
    }

    @Test
    void sharesAndIndicatorsRestOnTheSameSums() {
        assertEquals(
                Set.of("14.814815"),
                exports("W", "NEW_THREE", "2024-Q1").measure("SHARE_OF_FLOW").everywhere());
        assertEquals("14.814815", indicator("NEW_THREE_SHARE", "2024-Q1"));
        var line = exported("indicators.csv?provinces=" + PROVINCE + "&indicators=NEW_THREE_SHARE");
        assertTrue(
                line.stream().anyMatch(row -> row.contains("NEW_THREE_SHARE") && row.contains(",14.814815,")),
                line::toString);
    }
}
