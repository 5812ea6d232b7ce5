package io.waimao.derivation.laws;

import static io.waimao.derivation.laws.Data.NEIGHBOUR;
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
import static org.junit.jupiter.api.Assertions.assertNull;
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

/** A ratio whose denominator is or may be zero is absent with a reason; its neighbours are unaffected. */
@QuarkusTest
@TestProfile(Stewarded.class)
class Law05NothingDividesByZeroTest {

    @BeforeEach
    void importZeros() {
        sources("office 2025-10-01");
        figures(
                figure("office", "2023", "100"),
                figure("office", "2024", "200"),
                figure("office", "2023", "0").of("US", "_T"),
                figure("office", "2024", "5").of("US", "_T"),
                figure("office", "2023", "50").of("VN", "_T"),
                figure("office", "2024", "75").of("VN", "_T"),
                figure("office", "2023", "80").with("area", NEIGHBOUR),
                figure("office", "2024", "0").with("area", NEIGHBOUR),
                figure("office", "2024", "0").of("US", "_T").with("area", NEIGHBOUR),
                figure("office", "2023", "20 0 40").of("FR", "_T"),
                figure("office", "2024", "30").of("FR", "_T"));
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void growthFromZeroIsAbsentEverywhere() {
        assertEquals(
                Set.of("null"),
                exports("US", "_T", "2024").measure("GROWTH_YOY").everywhere());
        assertEquals(
                Set.of("null"),
                exports("FR", "_T", "2024").measure("GROWTH_YOY").everywhere());
        assertEquals(
                Set.of("50"), exports("VN", "_T", "2024").measure("GROWTH_YOY").everywhere());
        assertEquals(Set.of("100"), Question.of("EXPORT", "GROWTH_YOY", "2024").everywhere());
    }

    @Test
    void aBreakdownSaysWhyGrowthIsAbsentAndHasAllElse() {
        var found = breakdown("by: MARKET, flow: EXPORT, period: \"2024\"");
        var parts = "data.province.breakdown.parts.";
        assertEquals(List.of("VN", "FR", "US"), found.getList(parts + "market.code"));
        assertEquals(List.of("37.5", "15", "2.5"), texts(found, parts + "share"));
        assertEquals(List.of("50", "null", "null"), texts(found, parts + "growth"));
        assertEquals(List.of("25", "10 [-10, 30]", "5"), texts(found, parts + "contribution"));
        var reason = List.of("growth: the value of 2023 is or may be zero.");
        assertEquals(List.of(List.of(), reason, reason), found.getList(parts + "reasons"));
        assertEquals("90", text(found.get("data.province.breakdown.residual.value")));
    }

    @Test
    void aTotalOfZeroLeavesTheNeighbourAsItIs() {
        var arguments = "by: MARKET, flow: EXPORT, period: \"2024\"";
        var both = ask("{ one: province(code: \"" + NEIGHBOUR + "\") { " + Question.breakdown("breakdown", arguments)
                + " } two: province(code: \"" + PROVINCE + "\") { " + Question.breakdown("breakdown", arguments) + " }"
                + " shares: compare(provinces: [\"" + NEIGHBOUR + "\", \"" + PROVINCE
                + "\"], flow: EXPORT, measure: SHARE_OF_FLOW, market: \"US\", period: \"2024\")"
                + " { figures { value { value lower upper } } } }");
        assertEquals(List.of("null"), texts(both, "data.one.breakdown.parts.share"));
        assertTrue(both.<String>getList("data.one.breakdown.parts[0].reasons")
                .contains("share: the total is or may be zero."));
        assertEquals(List.of("37.5", "15", "2.5"), texts(both, "data.two.breakdown.parts.share"));
        assertEquals(List.of(), both.getList("data.shares[0].figures"));
        assertEquals(List.of("2.5"), texts(both, "data.shares[1].figures.value"));
    }

    @Test
    void indicatorsAndUnitValuesDivideByNoZero() {
        var shares = ask(
                "{ compareIndicator(provinces: [\"" + NEIGHBOUR + "\", \"" + PROVINCE
                        + "\"], indicator: LARGEST_MARKET_SHARE, period: \"2024\") { indicator { value { value lower upper } } } }");
        assertNull(shares.get("data.compareIndicator[0].indicator"));
        figures(
                figure("office", "2024", "0")
                        .of("W", "85")
                        .with("measure", "QUANTITY")
                        .with("unit", "KILOGRAMS"),
                figure("office", "2024", "9").of("W", "85"),
                figure("office", "2024", "3")
                        .of("W", "84")
                        .with("measure", "QUANTITY")
                        .with("unit", "KILOGRAMS"),
                figure("office", "2024", "9").of("W", "84"));
        assertEquals(
                Set.of("null"), exports("W", "85", "2024").measure("UNIT_VALUE").everywhere());
        assertEquals(
                Set.of("3"), exports("W", "84", "2024").measure("UNIT_VALUE").everywhere());
    }
}
