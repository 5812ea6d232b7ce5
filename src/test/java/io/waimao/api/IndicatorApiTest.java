package io.waimao.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.waimao.http.Http;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IndicatorApiTest {

    private static JsonObject ask(String query) {
        return Http.post(Map.of("query", query)).json();
    }

    private static JsonObject zhejiang(String fields) {
        var answer = ask("{ province(code: \"CN-ZJ\") { " + fields + " } }");
        assertNull(answer.getJsonArray("errors"), answer::encode);
        return answer.getJsonObject("data").getJsonObject("province");
    }

    @Test
    void aliasesWithOtherArgumentsHaveTheirOwnAnswers() {
        var fields = List.of(
                "a: indicator(code: EXPORT_GROWTH, period: \"2024\") { value { value } }",
                "b: indicator(code: EXPORT_GROWTH, market: \"US\", period: \"2024\") { value { value } }",
                "c: indicator(code: EXPORT_GROWTH, period: \"2024-07\") { value { value } }",
                "d: indicator(code: EXPORT_GROWTH_GAP_TO_NATION, period: \"2024\") { value { value } }",
                "e: indicator(code: EXPORT_GROWTH_GAP_TO_NATION, comparator: \"CN-GD\", period: \"2024\") { value { value } }",
                "f: indicator(code: EXPORT_GROWTH, asOf: \"2000-01-01\", period: \"2024\") { value { value } }",
                "g: indicator(code: EXPORT_GROWTH) { history(frequency: ANNUAL) { period { code } } }",
                "h: indicator(code: EXPORT_GROWTH) { history(from: \"2025\") { period { code } } }");
        var together = zhejiang(String.join(" ", fields));
        for (var field : fields) {
            var alias = field.substring(0, 1);
            assertEquals(zhejiang(field).getValue(alias), together.getValue(alias), alias);
        }
        assertNull(together.getValue("f"));
        assertEquals(
                7,
                Stream.of("a", "b", "c", "d", "e", "g", "h")
                        .map(together::getValue)
                        .distinct()
                        .count());
    }

    @Test
    void anArgumentThatTheIndicatorDoesNotTakeIsBadInput() {
        var answer = ask("{ province(code: \"CN-ZJ\") { bad: indicator(code: OEM_SHARE, market: \"US\") { formula } "
                + "good: indicator(code: EXPORT_GROWTH) { formula } } }");
        var error = answer.getJsonArray("errors").getJsonObject(0);
        assertEquals("BAD_USER_INPUT", error.getJsonObject("extensions").getString("code"));
        assertTrue(error.getString("message").contains("OEM_SHARE"), answer::encode);
        var province = answer.getJsonObject("data").getJsonObject("province");
        assertNull(province.getValue("bad"));
        assertNotEquals(null, province.getValue("good"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period: \"2024-13\"",
                "market: \"Atlantis\"",
                "sector: \"nothing\"",
                "comparator: \"CN-XX\"",
                "among: \"CUSTOMS_REGIONS\""
            })
    void malformedAndUnknownArgumentsAreBadInput(String argument) {
        var field = "indicator(code: EXPORT_GROWTH_GAP_TO_NATION, " + argument + ") { formula }";
        for (var query : List.of(
                "{ province(code: \"CN-ZJ\") { " + field + " } }",
                "{ compareIndicator(provinces: [\"CN-ZJ\"], indicator: EXPORT_GROWTH_GAP_TO_NATION, " + argument
                        + ") { indicator { formula } } }")) {
            var error = ask(query).getJsonArray("errors").getJsonObject(0);
            assertEquals("BAD_USER_INPUT", error.getJsonObject("extensions").getString("code"));
        }
    }

    /** Published, 9.5 less Guangdong's 8.4, or worked out in ShippedIndicatorsTest; without a value there is a gap. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXPORT_GROWTH, market: \"US\", period: \"2024\" | 12.7",
                "EXPORT_GROWTH, sector: \"NEW_THREE\", period: \"2023-Q1\" | 46.2",
                "EXPORT_GROWTH, enterprise: PRIVATE, period: \"2019\" | 11.5",
                "EXPORT_GROWTH, enterprise: STATE, period: \"2019\" |",
                "EXPORT_GROWTH, regime: GENERAL, period: \"2024-01-01/P7M\" | 7.9",
                "EXPORT_GROWTH, regime: PROCESSING, period: \"2024-01-01/P7M\" |",
                "EXPORT_GROWTH, period: \"2024\", asOf: \"2025-01-18\" | 9.5",
                "EXPORT_GROWTH, period: \"2024\", asOf: \"2025-01-10\" |",
                "EXPORT_GROWTH_GAP_TO_NATION, comparator: \"CN-GD\", period: \"2024\" | 1.1",
                "CONTRIBUTION_TO_GROWTH, among: \"CUSTOMS_REGIONS\", period: \"2025-01-01/P8M\" | 5.4124248",
                "CONTRIBUTION_TO_GROWTH, among: \"EU_US_ASEAN\", period: \"2025-01-01/P8M\" |",
                "CLAIMED_SEASIA_SHARE_OF_TOP_DESTINATIONS, claimed: true | 80"
            })
    void argumentsMeanTheSameInEveryFieldThatTakesThem(String arguments, BigDecimal value) {
        var answer = ask("""
                { province(code: "CN-ZJ") { indicator(code: %1$s) { value { value } } indicatorGap(code: %1$s) { reason } }
                  compareIndicator(provinces: ["CN-ZJ"], indicator: %1$s) { indicator { value { value } } } }
                """.formatted(arguments));
        assertNull(answer.getJsonArray("errors"), answer::encode);
        var province = answer.getJsonObject("data").getJsonObject("province");
        var found = value == null ? null : new JsonObject().put("value", new JsonObject().put("value", value));
        assertEquals(encoded(found), encoded(province.getJsonObject("indicator")));
        assertEquals(value == null, province.getValue("indicatorGap") != null, answer::encode);
        var compared = answer.getJsonObject("data").getJsonArray("compareIndicator");
        assertEquals(encoded(found), encoded(compared.getJsonObject(0).getJsonObject("indicator")));
    }

    private static @Nullable String encoded(@Nullable JsonObject json) {
        return json == null ? null : json.encode();
    }

    @Test
    void aHistoryHasTheSentencesAndInputsOfTheIndicatorItself() {
        var fields = " { period { code } value { value } interpretation zh: interpretation(language: ZH) caveats"
                + " cautions: caveats(language: ZH) inputs { id } ";
        var indicator = zhejiang("i: indicator(code: GRUBEL_LLOYD, period: \"2024\")" + fields
                        + " history(from: \"2024\", to: \"2024\", frequency: ANNUAL)" + fields + "} }")
                .getJsonObject("i");
        var history = (JsonArray) indicator.remove("history");
        assertEquals(new JsonArray().add(indicator), history);
        assertEquals(2, indicator.getJsonArray("inputs").size());
    }

    @Test
    void anIndicatorOrItsGapIsNull() {
        var found = zhejiang("""
                a: indicator(code: NORMALISED_BALANCE, period: "1990") { formula }
                b: indicatorGap(code: NORMALISED_BALANCE, period: "1990") { missing reason transition { code } }
                c: indicator(code: NORMALISED_BALANCE) { formula }
                d: indicatorGap(code: NORMALISED_BALANCE) { missing }""");
        assertNull(found.getValue("a"));
        assertEquals(
                "CN-ZJ.EXPORT.W._T._T.VALUE.CNY and imports, of one period",
                found.getJsonObject("b").getString("missing"));
        assertNotEquals(null, found.getValue("c"));
        assertNull(found.getValue("d"));
    }

    @Test
    void anIndicatorIsComputedFromClaimsOnRequest() {
        var found = zhejiang("""
                a: indicator(code: GROWTH_GAP, claimed: true) { value { upper } inputs { __typename } }
                b: indicator(code: CLAIMED_GROWTH_GAP) { value { upper } inputs { __typename } }""");
        assertEquals(found.getValue("a"), found.getValue("b"));
        assertTrue(found.encode().contains("Claim"), found::encode);
    }

    @Test
    void indicatorsAreComparedWithTheSameArguments() {
        var answer = ask("{ compareIndicator(provinces: [\"CN-ZJ\", \"CN-XX\", \"CN\"], indicator: "
                + "REVEALED_COMPARATIVE_ADVANTAGE, market: \"US\", period: \"2024\") "
                + "{ province { code } indicator { value { value } } } }");
        var found = answer.getJsonObject("data").getJsonArray("compareIndicator");
        assertEquals(2, found.size());
        assertEquals(
                zhejiang("i: indicator(code: REVEALED_COMPARATIVE_ADVANTAGE, market: \"US\", period: \"2024\") "
                                + "{ value { value } }")
                        .getValue("i"),
                found.getJsonObject(0).getValue("indicator"));
        assertNull(found.getJsonObject(1).getValue("indicator"));
    }
}
