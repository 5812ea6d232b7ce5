package io.waimao.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.waimao.http.Http;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
