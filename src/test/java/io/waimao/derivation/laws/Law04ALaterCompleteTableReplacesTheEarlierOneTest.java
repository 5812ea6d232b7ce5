package io.waimao.derivation.laws;

import static io.waimao.derivation.laws.Data.PROVINCE;
import static io.waimao.derivation.laws.Data.ask;
import static io.waimao.derivation.laws.Data.figure;
import static io.waimao.derivation.laws.Data.figures;
import static io.waimao.derivation.laws.Data.sources;
import static io.waimao.derivation.laws.Data.text;
import static io.waimao.derivation.laws.Data.texts;
import static io.waimao.derivation.laws.Question.breakdown;
import static io.waimao.derivation.laws.Question.exports;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cell that a later complete table no longer lists is zero from its publication on. */
@QuarkusTest
@TestProfile(Stewarded.class)
class Law04ALaterCompleteTableReplacesTheEarlierOneTest {

    @BeforeEach
    void importTwoEditions() {
        sources("first 2025-03-20 complete", "second 2025-04-20 complete");
        figures(
                figure("first", "2025-01", "100").of("US", "84"),
                figure("first", "2025-01", "50").of("VN", "84"),
                figure("first", "2024-01", "90").of("US", "84"));
        figures(figure("second", "2025-01", "60").of("VN", "84"));
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void theSecondEditionCountsNow() {
        assertEquals(Set.of("60"), exports("W", "_T", "2025-01").everywhere());
        assertEquals(Set.of("60"), exports("VN", "84", "2025-01").everywhere());
        assertEquals(Set.of("0"), exports("US", "84", "2025-01").everywhere());
        assertEquals(Set.of("0"), exports("US", "_T", "2025-01").everywhere());
        assertEquals(
                Set.of("-100"),
                exports("US", "84", "2025-01").measure("GROWTH_YOY").everywhere());
    }

    @Test
    void theFirstEditionCountedBeforeTheSecond() {
        for (var day : List.of("2025-03-20", "2025-04-19")) {
            assertEquals(Set.of("150"), exports("W", "_T", "2025-01").asOf(day).everywhere());
            assertEquals(Set.of("100"), exports("US", "84", "2025-01").asOf(day).everywhere());
        }
        assertEquals(
                Set.of("0"), exports("US", "84", "2025-01").asOf("2025-04-20").everywhere());
        assertEquals(
                Set.of("null"),
                exports("US", "84", "2025-01").asOf("2025-03-19").everywhere());
    }

    @Test
    void otherMonthsOfTheFirstEditionStand() {
        assertEquals(Set.of("90"), exports("W", "_T", "2024-01").everywhere());
        assertEquals(Set.of("90"), exports("US", "84", "2024-01").everywhere());
    }

    @Test
    void aBreakdownHasNoShareAboveTheWholeAndNoNegativeResidual() {
        var now = breakdown("by: MARKET, flow: EXPORT, period: \"2025-01\"");
        assertEquals("60", text(now.get("data.province.breakdown.total.value")));
        assertEquals(List.of("VN", "US"), now.getList("data.province.breakdown.parts.market.code"));
        assertEquals(List.of("60", "0"), texts(now, "data.province.breakdown.parts.value"));
        assertEquals(List.of("100", "0"), texts(now, "data.province.breakdown.parts.share"));
        assertEquals("0", text(now.get("data.province.breakdown.residual.value")));
        var before = breakdown("by: MARKET, flow: EXPORT, period: \"2025-01\", asOf: \"2025-04-01\"");
        assertEquals("150", text(before.get("data.province.breakdown.total.value")));
        assertEquals(List.of("100", "50"), texts(before, "data.province.breakdown.parts.value"));
    }

    @Test
    void listsHaveTheCurrentFiguresOfTheirDay() {
        var list = "%s: observations(filter: { provinces: [\"" + PROVINCE
                + "\"], periods: [\"2025-01\"] }, orderBy: { field: MARKET }%s) { nodes { market { code } value { value } } } ";
        var lists = ask("{ " + list.formatted("now", "") + list.formatted("then", ", asOf: \"2025-04-19\"") + "}");
        assertEquals(List.of("VN"), lists.getList("data.now.nodes.market.code"));
        assertEquals(List.of("US", "VN"), lists.getList("data.then.nodes.market.code"));
    }
}
