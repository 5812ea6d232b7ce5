package io.waimao.derivation;

import static io.waimao.ingestion.Steward.FIGURES;
import static io.waimao.ingestion.Steward.SOURCES;
import static io.waimao.ingestion.Steward.ask;
import static io.waimao.ingestion.Steward.post;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that similar services got wrong, with the right answers. */
@QuarkusTest
@TestProfile(Stewarded.class)
class CasesTest {

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void gapsOfACompleteTableAddNothingAloneAndBesideFrance() {
        importCase("gaps-sources", "gaps");
        var us = figure("us", "market: \"US\", sector: \"84\", period: \"2024-Q1\"");
        var france = figure("france", "market: \"FR\", sector: \"84\", period: \"2024-Q1\"");
        assertEquals(200, province("CN-QH", us).<Integer>get("us.value.value"));
        var both = province("CN-QH", us + france);
        assertEquals(200, both.<Integer>get("us.value.value"));
        assertEquals(0, both.<Integer>get("france.value.value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"USA", "us", "VNM", "EU27"})
    void marketsThatTheCatalogueLacksAreUnknown(String market) {
        importCase("gaps-sources", "gaps");
        var arguments = "market: \"" + market + "\", sector: \"84\", period: \"2024-01\"";
        assertNull(province("CN-QH", figure("f", arguments)).get("f"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ELECTROMECHANICAL", "HIGH_TECH"})
    void sectorsThatAreNoSetOfHsCodesAreUnknownInACompleteTable(String sector) {
        importCase("gaps-sources", "gaps");
        var of = ", sector: \"" + sector + "\"";
        var found = ask("{ province(code: \"CN-QH\") { value: figure(flow: EXPORT, measure: VALUE, period: \"2024-01\""
                + of
                + ") { market { code } value { value } } share: figure(flow: EXPORT, measure: SHARE_OF_FLOW, period:"
                + " \"2024-01\"" + of + ") { value { value } } series(flow: EXPORT, measure: VALUE" + of
                + ") { value { value } } } compare(provinces: [\"CN-QH\"], flow: EXPORT, measure: VALUE" + of
                + ") { figures { value { value } } } }");
        assertNull(found.get("data.province.value"));
        assertNull(found.get("data.province.share"));
        assertEquals(List.of(), found.getList("data.province.series"));
        assertEquals(List.of(), found.getList("data.compare[0].figures"));
    }

    @Test
    void aSecondEditionReplacesTheFirstOne() {
        importCase("revised-sources", "revised-v1", "revised-v2");
        var parts = "total { value { value } } residual { value { value } } parts { market { code } value { value }"
                + " share { value } }";
        var found = province(
                "CN-XZ",
                "now: breakdown(by: MARKET, flow: EXPORT, period: \"2025-01\") { " + parts + " } "
                        + "then: breakdown(by: MARKET, flow: EXPORT, period: \"2025-01\", asOf: \"2025-04-01\") { "
                        + parts
                        + " } "
                        + figure("us", "market: \"US\", period: \"2025-01\""));
        assertEquals(60, found.<Integer>get("now.total.value.value"));
        assertEquals(0, found.<Integer>get("us.value.value"));
        assertTrue(found.<Number>getList("now.parts.share.value").stream().allMatch(share -> share.intValue() <= 100));
        assertEquals(0, found.<Integer>get("now.residual.value.value"));
        assertEquals(150, found.<Integer>get("then.total.value.value"));
        assertEquals(List.of("US", "VN"), found.getList("then.parts.market.code"));
    }

    @Test
    void aPartThatWasZeroAYearBeforeHasAShareAndAContributionAndNoGrowth() {
        importCase("zero-sources", "zero");
        var breakdown = "breakdown(by: MARKET, flow: EXPORT, period: \"2024\") { parts { market { code }"
                + " share { value } growth { value } contribution { value } reasons zh: reasons(language: ZH) } }";
        var found = ask("{ one: province(code: \"CN-XZ\") { " + breakdown + " } two: province(code: \"CN-ZJ\") { "
                + breakdown + " } }");
        assertEquals(List.of("US"), found.getList("data.one.breakdown.parts.market.code"));
        assertEquals(2.5f, found.<Float>get("data.one.breakdown.parts[0].share.value"));
        assertEquals(5, found.<Integer>get("data.one.breakdown.parts[0].contribution.value"));
        assertNull(found.get("data.one.breakdown.parts[0].growth"));
        assertEquals(
                List.of("growth: the value of 2023 is or may be zero."),
                found.getList("data.one.breakdown.parts[0].reasons"));
        assertEquals(List.of("growth：2023年的数值为零或可能为零。"), found.getList("data.one.breakdown.parts[0].zh"));
        var alone = ask("{ two: province(code: \"CN-ZJ\") { " + breakdown + " } }");
        assertEquals(alone.<Object>get("data.two"), found.get("data.two"));
    }

    @Test
    void growthComesFromCustomsWhichHaveBothQuarters() {
        importCase("two-sources-sources", "two-sources-customs", "two-sources-press");
        var growth = "growth: figure(flow: EXPORT, measure: GROWTH_YOY, period: \"2025-Q1\") { value { value }"
                + " derivation { mixed } } ";
        var found = province("CN-HE", growth);
        assertEquals(10, found.<Integer>get("growth.value.value"));
        assertEquals(false, found.get("growth.derivation.mixed"));
        assertEquals(
                10,
                province("CN-HE", growth + figure("level", "period: \"2025-Q1\""))
                        .<Integer>get("growth.value.value"));
        assertTrue(ask("{ findings(filter: { provinces: [\"CN-HE\"] }) { totalCount } }")
                        .<Integer>get("data.findings.totalCount")
                > 0);
    }

    @Test
    void contributionsInDollarsComeFromTheLevelsInDollars() {
        post("sources", SOURCES + "office,Office,Office,2025-02-01,DAY,OFFICIAL,\n");
        post(
                "observations",
                FIGURES + levels("W", 100, 200) + levels("US", 10, 30)
                        + "CN-HE,EXPORT,W,_T,_T,GROWTH_YOY,2024,50,,,EXACT,PERCENT,A,office\n"
                        + "CN-HE,EXPORT,US,_T,_T,GROWTH_YOY,2024,90,,,EXACT,PERCENT,A,office\n");
        var found = province(
                "CN-HE",
                "breakdown(by: MARKET, flow: EXPORT, period: \"2024\", unit: USD) { parts { growth { value }"
                        + " contribution { value lower upper } } }");
        assertEquals(20, found.<Integer>get("breakdown.parts[0].contribution.value"));
        assertEquals(20, found.<Integer>get("breakdown.parts[0].contribution.upper"));
        assertEquals(200, found.<Integer>get("breakdown.parts[0].growth.value"));
    }

    private static String levels(String market, int before, int now) {
        return "CN-HE,EXPORT,%s,_T,_T,VALUE,2023,%d,,,EXACT,USD,A,office\n".formatted(market, before)
                + "CN-HE,EXPORT,%s,_T,_T,VALUE,2024,%d,,,EXACT,USD,A,office\n".formatted(market, now);
    }

    @Test
    void monthsFollowFromTheYearToDate() {
        importCase("revised-sources", "year-to-date");
        var month = figure("month", "period: \"2025-08\"");
        var growth = "growth: figure(flow: EXPORT, measure: GROWTH_YOY, period: \"2025-08\") { value { value } } ";
        assertEquals(130, province("CN-SX", month).<Integer>get("month.value.value"));
        var both = province("CN-SX", month + growth);
        assertEquals(130, both.<Integer>get("month.value.value"));
        assertEquals(18.181818f, both.<Float>get("growth.value.value"));
        var sums = province(
                "CN-SN",
                figure("quarter", "period: \"2025-Q1\"")
                        + figure("half", "period: \"2025-S1\"")
                        + figure("four", "period: \"2025-01-01/P4M\""));
        assertEquals(310, sums.<Integer>get("quarter.value.value"));
        assertEquals(700, sums.<Integer>get("half.value.value"));
        assertEquals(430, sums.<Integer>get("four.value.value"));
    }

    @Test
    void theLatestGrowthIsTheLastOfItsSeries() {
        var of = "flow: EXPORT, measure: GROWTH_YOY";
        var found = province("CN-FJ", "figure(" + of + ") { period { code } } series(" + of + ") { period { code } }");
        assertEquals(found.<String>get("series[-1].period.code"), found.get("figure.period.code"));
    }

    /** Imports the sources, then files of figures. */
    private static void importCase(String sources, String... figures) {
        post("sources", content(sources));
        Arrays.stream(figures).forEach(file -> post("observations", content(file)));
    }

    private static String content(String file) {
        try (var in = requireNonNull(CasesTest.class.getResourceAsStream("/cases/" + file + ".csv"), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String figure(String alias, String arguments) {
        return alias + ": figure(flow: EXPORT, measure: VALUE, " + arguments + ") { market { code } value { value } } ";
    }

    private static JsonPath province(String code, String selection) {
        return ask("{ province(code: \"" + code + "\") { " + selection + " } }").setRootPath("data.province");
    }
}
