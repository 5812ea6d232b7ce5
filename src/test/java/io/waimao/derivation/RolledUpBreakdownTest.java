package io.waimao.derivation;

import static io.waimao.ingestion.Steward.FIGURES;
import static io.waimao.ingestion.Steward.SOURCES;
import static io.waimao.ingestion.Steward.ask;
import static io.waimao.ingestion.Steward.post;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Breakdowns of figures published only by country, HS code and month. */
@QuarkusTest
@TestProfile(Stewarded.class)
class RolledUpBreakdownTest {

    private static final String PARTS = "data.province.breakdown.parts.";

    @BeforeEach
    void importTwoYearsByMonth() {
        post("sources", SOURCES + "extract,Customs extract,Guiyang Customs,2019-02-18,DAY,OFFICIAL,true\n");
        post(
                "observations",
                Stream.of(2017, 2018)
                        .flatMap(year -> IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> "%d-%02d".formatted(year, month))
                                .flatMap(month -> Stream.of(
                                        row("EXPORT", "US", "850760", month, year - 1917),
                                        row("EXPORT", "US", "61", month, 10),
                                        row("EXPORT", "VN", "850760", month, 20),
                                        row("IMPORT", "VN", "01", month, 30))))
                        .collect(joining("", FIGURES, "")));
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void exportsByMarketAreTheCountriesAndNothingIsLeftOver() {
        var found = breakdown("by: MARKET, flow: EXPORT, period: \"2018\"");
        assertEquals(131 * 12, found.<Integer>get("data.province.breakdown.total.value.value"));
        assertEquals(List.of("US", "VN"), found.getList(PARTS + "market.code"));
        assertEquals(List.of(111 * 12, 240), found.getList(PARTS + "value.value"));
        assertEquals(true, found.get("data.province.breakdown.partition"));
        assertEquals(0, found.<Integer>get("data.province.breakdown.residual.value.value"));
    }

    @Test
    void aSectorByMarketAndMembersOfAGroupAreDerivedOnRequest() {
        var batteries = breakdown("by: MARKET, flow: EXPORT, sector: \"LITHIUM_BATTERY\", period: \"2018-S1\"");
        assertEquals(List.of("US", "VN"), batteries.getList(PARTS + "market.code"));
        assertEquals(List.of(606, 120), batteries.getList(PARTS + "value.value"));
        assertEquals(List.of(1, 0), batteries.getList(PARTS + "growth.value"));
        var asean = breakdown("by: MARKET, flow: EXPORT, market: \"ASEAN\", sector: \"HS_XVI\", period: \"2018-Q2\"");
        assertEquals(60, asean.<Integer>get("data.province.breakdown.total.value.value"));
        assertEquals(List.of("VN"), asean.getList(PARTS + "market.code"));
    }

    @Test
    void exportsBySectorAreTheSectionsAndBelowThemTheChapters() {
        var sections = breakdown("by: SECTOR, flow: EXPORT, period: \"2018\"");
        assertEquals(List.of("HS_XVI", "HS_XI"), sections.getList(PARTS + "sector.code"));
        assertEquals(List.of(121 * 12, 120), sections.getList(PARTS + "value.value"));
        var chapters = breakdown("by: SECTOR, flow: EXPORT, market: \"US\", sector: \"HS_XI\", period: \"2018\"");
        assertEquals(List.of("61"), chapters.getList(PARTS + "sector.code"));
        assertEquals(List.of(120), chapters.getList(PARTS + "value.value"));
    }

    @Test
    void tradeByMarketAddsTheFlowsAndAYearIsItsMonths() {
        var trade = breakdown("by: MARKET, flow: TRADE, period: \"2018\"");
        assertEquals(List.of("US", "VN"), trade.getList(PARTS + "market.code"));
        assertEquals(List.of(111 * 12, 600), trade.getList(PARTS + "value.value"));
        var months = breakdown("by: PERIOD, flow: EXPORT, period: \"2018\"");
        assertEquals(12, months.getList(PARTS + "value.value").size());
        assertEquals(true, months.get("data.province.breakdown.partition"));
        assertEquals(0, months.<Integer>get("data.province.breakdown.residual.value.value"));
    }

    @Test
    void indicatorsAreComputedFromRollUps() {
        var found = ask(
                "{ compareIndicator(provinces: [\"CN-GZ\"], indicator: NEW_THREE_SHARE, period: \"2018\") { indicator { value { value } } } }");
        assertEquals(
                92.366412f,
                found.<Number>get("data.compareIndicator[0].indicator.value.value")
                        .floatValue());
    }

    private static String row(String flow, String market, String sector, String period, long value) {
        return "CN-GZ,%s,%s,%s,_T,VALUE,%s,%d,,,EXACT,CNY,A,extract\n".formatted(flow, market, sector, period, value);
    }

    private static JsonPath breakdown(String of) {
        return ask("""
                { province(code: "CN-GZ") { breakdown(%s) { partition total { value { value } } residual { value { value } }
                    parts { market { code } sector { code } value { value } growth { value } } } } }""".formatted(of));
    }
}
