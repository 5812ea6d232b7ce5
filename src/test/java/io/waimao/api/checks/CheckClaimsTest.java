package io.waimao.api.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.waimao.http.Http;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims of a request, against the shipped figures. */
@QuarkusTest
class CheckClaimsTest {

    private static final String EXPORTS = "province: \"CN-ZJ\", flow: EXPORT, measure: VALUE, period: \"2024\"";

    private static final String FIELDS = "value { value lower upper qualifier } verdict explanation "
            + "zh: explanation(language: ZH) slip { kind explanation figure { code } } evidence { code }";

    private static JsonArray check(String claims, String arguments) {
        var document = "{ checkClaims(claims: [%s]%s) { %s } }".formatted(claims, arguments, FIELDS);
        return checks(Http.post(Map.of("query", document)).json());
    }

    private static JsonArray checks(JsonObject answer) {
        assertNull(answer.getJsonArray("errors"), answer::encode);
        return answer.getJsonObject("data").getJsonArray("checkClaims");
    }

    private static JsonObject check(String claim) {
        return check("{" + claim + "}", "").getJsonObject(0);
    }

    private static String kind(JsonObject check) {
        var slip = check.getJsonObject("slip");
        return slip == null ? "none" : slip.getString("kind");
    }

    /** Verdict and slip of figures that were planted beside the shipped ones, and of some that only look like it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXPORT, measure: VALUE, period: \"2024\", value: 3905700000000 | SUPPORTED | none",
                "EXPORT, measure: VALUE, period: \"2024\", value: 39057000000000 | CONTRADICTED | POWER_OF_TEN",
                "EXPORT, measure: VALUE, period: \"2024\", value: 390570000 | CONTRADICTED | POWER_OF_TEN",
                "EXPORT, measure: VALUE, period: \"2024\", value: 39157000000000 | CONTRADICTED | none",
                "EXPORT, measure: VALUE, period: \"2024\", value: 40000000000000 | CONTRADICTED | none",
                "EXPORT, measure: GROWTH_YOY, period: \"2024\", value: 95 | CONTRADICTED | POWER_OF_TEN",
                "EXPORT, measure: VALUE, period: \"2024\", value: 3572000000000 | CONTRADICTED | NEIGHBOUR_PERIOD",
                "EXPORT, measure: VALUE, period: \"2024\", value: 3600000000000 | CONTRADICTED | none",
                "EXPORT, measure: GROWTH_YOY, period: \"2024\", value: 7.2 | CONTRADICTED | NEIGHBOUR_PERIOD",
                "EXPORT, measure: GROWTH_YOY, period: \"2024\", value: 7.5 | CONTRADICTED | none",
                "EXPORT, measure: VALUE, period: \"2024\", value: 1358400000000 | CONTRADICTED | OTHER_FLOW",
                "TRADE, measure: VALUE, period: \"2024\", value: 3905700000000 | CONTRADICTED | OTHER_FLOW",
                "EXPORT, measure: GROWTH_YOY, period: \"2024\", value: 1.9 | CONTRADICTED | OTHER_FLOW",
                "EXPORT, measure: VALUE, period: \"2024\", value: 548430000000 | CONTRADICTED | OTHER_CURRENCY",
                "EXPORT, measure: VALUE, period: \"2024\", unit: USD, value: 3905700000000 | CONTRADICTED | OTHER_CURRENCY",
                "IMPORT, measure: VALUE, period: \"2025-01\", unit: USD, value: 1 | INSUFFICIENT_DATA | none",
                "EXPORT, measure: GROWTH_YOY, market: \"ASEAN\", period: \"2025-01-01/P8M\", value: 1.1 | CONTRADICTED | PERCENT_FOR_POINTS",
                "EXPORT, measure: GROWTH_YOY, market: \"ASEAN\", period: \"2025-01-01/P8M\", value: 2.2 | CONTRADICTED | PERCENT_FOR_POINTS",
                "EXPORT, measure: GROWTH_YOY, market: \"ASEAN\", period: \"2025-01-01/P8M\", value: 3.3 | CONTRADICTED | none",
                "EXPORT, measure: GROWTH_YOY, period: \"2025-01-01/P8M\", value: 16.7 | CONTRADICTED | PART_FOR_WHOLE",
                "EXPORT, measure: GROWTH_YOY, market: \"ASEAN\", period: \"2025-01-01/P8M\", value: 7.7 | CONTRADICTED | PART_FOR_WHOLE",
                "EXPORT, measure: VALUE, period: \"2024\", value: 25450000000000 | CONTRADICTED | NATION_FOR_PROVINCE",
                "EXPORT, measure: VALUE, period: \"2024\", lower: 39000000000000 | CONTRADICTED | none",
                "EXPORT, measure: NATIONAL_RANK, period: \"2024\", value: 3 | CONTRADICTED | none",
                "EXPORT, measure: SHARE_OF_FLOW, brand: OWN, period: \"2021\", value: 14.6 | SUPPORTED | none",
                "EXPORT, measure: SHARE_OF_FLOW, enterprise: PRIVATE, period: \"2019\", value: 79.8 | SUPPORTED | none",
                "EXPORT, measure: GROWTH_YOY, regime: GENERAL, period: \"2024-01-01/P7M\", value: 7.9 | SUPPORTED | none",
                "EXPORT, measure: GROWTH_YOY, sector: \"NEW_THREE\", period: \"2023-Q1\", value: 46.2 | SUPPORTED | none",
            })
    void aPlantedSlipIsNamedAndNoOther(String claim, String verdict, String slip) {
        var check = check("province: \"CN-ZJ\", flow: " + claim);
        assertEquals(verdict, check.getString("verdict"), check::encode);
        assertEquals(slip, kind(check), check::encode);
    }

    @Test
    void theExplanationNamesTheSlipInBothLanguages() {
        var check = check(EXPORTS + ", value: 39057000000000");
        assertEquals(
                "Zhejiang's value of exports was CNY 3.9057 trillion in 2024, which lies outside the claimed CNY 39.057 "
                        + "trillion. The claimed CNY 39.057 trillion is 10 times the measured CNY 3.9057 trillion; the "
                        + "likeliest slip is a power of ten.",
                check.getString("explanation"));
        assertEquals(
                "2024年浙江出口额为3.9057万亿元，与所称的“39.057万亿元”不符。所称的“39.057万亿元”是实际数据3.9057万亿元的10倍，很可能是数量级写错了。",
                check.getString("zh"));
        assertTrue(check.getString("explanation")
                .endsWith(check.getJsonObject("slip").getString("explanation")));
    }

    /** The dimension that the other figure needs is in no claim of the request. */
    @Test
    void theYearsExportsOfAllAreNoneOfACountrys() {
        var check = check("province: \"CN-ZJ\", flow: EXPORT, measure: VALUE, market: \"US\", period: \"2024\", "
                + "value: 3905700000000");
        assertEquals("PART_FOR_WHOLE", kind(check), check::encode);
        assertEquals(
                "CN-ZJ.EXPORT.W._T._T.VALUE.CNY:2024@gacc-loc-2024-12",
                check.getJsonObject("slip").getJsonObject("figure").getString("code"));
    }

    /** The figure of a slip in points is no figure of a share: its code finds nothing. */
    @Test
    void aFigureInPointsIsFoundOnlyInItsSlip() {
        var check = check("province: \"CN-ZJ\", flow: EXPORT, measure: GROWTH_YOY, market: \"ASEAN\", "
                + "period: \"2025-01-01/P8M\", value: 1.1");
        var code = check.getJsonObject("slip").getJsonObject("figure").getString("code");
        assertTrue(code.contains(".SHARE_OF_FLOW.PERCENTAGE_POINT:"), code);
        var id = Http.post(
                        Map.of(
                                "query",
                                "{ checkClaims(claims: [{province: \"CN-ZJ\", flow: EXPORT, measure: "
                                        + "GROWTH_YOY, market: \"ASEAN\", period: \"2025-01-01/P8M\", value: 1.1}]) { slip { figure { id } } } }"))
                .data()
                .getJsonArray("checkClaims")
                .getJsonObject(0)
                .getJsonObject("slip")
                .getJsonObject("figure")
                .getString("id");
        assertNull(Http.post(Map.of("query", "{ node(id: \"%s\") { id } }".formatted(id)))
                .data()
                .getJsonObject("node"));
    }

    /** Each shipped claim that has a figure, as the request of somebody with the same source. */
    @Test
    void shippedClaimsAreJudgedAsInTheStore() {
        var stored = storedClaims();
        assertTrue(stored.size() > 40, () -> stored.size() + " claims");
        for (int from = 0; from < stored.size(); from += 20) {
            var some = stored.subList(from, Math.min(from + 20, stored.size()));
            var inputs = some.stream().map(CheckClaimsTest::input).toList();
            var answer = Http.post(Map.of(
                            "query",
                            "query($claims: [ClaimInput!]!) { checkClaims(claims: $claims) { " + FIELDS + " } }",
                            "variables",
                            Map.of("claims", inputs)))
                    .json();
            var checks = checks(answer);
            for (int i = 0; i < some.size(); i++) {
                assertSame(some.get(i), checks.getJsonObject(i));
            }
        }
    }

    private static List<JsonObject> storedClaims() {
        var claims =
                Http.post(Map.of("query", """
                        { claims(first: 100) { nodes { code province { code } market { code } sector { code }
                          brand enterprise regime flow measure period { code } source { code }
                          value { value lower upper qualifier unit } check { verdict explanation evidence { code } } } } }
                        """)).data().getJsonObject("claims").getJsonArray("nodes");
        return claims.stream()
                .map(JsonObject.class::cast)
                .filter(claim ->
                        !claim.getJsonObject("check").getString("verdict").equals("NOT_QUANTIFIABLE"))
                .toList();
    }

    private static Map<String, Object> input(JsonObject claim) {
        var value = claim.getJsonObject("value");
        var input = new JsonObject();
        for (var code : List.of("province", "market", "sector", "period", "source")) {
            input.put(code, claim.getJsonObject(code).getString("code"));
        }
        for (var name : List.of("brand", "enterprise", "regime", "flow", "measure")) {
            input.put(name, claim.getString(name));
        }
        var isExact = value.getString("qualifier").equals("EXACT");
        for (var name : List.of("value", "lower", "upper")) {
            input.put(name, isExact && !name.equals("value") ? null : value.getValue(name));
        }
        return input.put("qualifier", value.getString("qualifier"))
                .put("unit", value.getString("unit"))
                .getMap();
    }

    private static void assertSame(JsonObject claim, JsonObject check) {
        var stored = claim.getJsonObject("check");
        assertEquals(stored.getString("verdict"), check.getString("verdict"), claim::encode);
        assertEquals(stored.getJsonArray("evidence"), check.getJsonArray("evidence"), claim::encode);
        assertTrue(check.getString("explanation").startsWith(stored.getString("explanation")), claim::encode);
    }

    @Test
    void aClaimIsJudgedTheSameAloneAndWithOthers() {
        var claims = new ArrayList<>(
                List.of(
                        EXPORTS + ", value: 39057000000000",
                        EXPORTS + ", value: 1358400000000",
                        "province: \"CN-ZJ\", flow: EXPORT, measure: GROWTH_YOY, period: \"2025-01-01/P8M\", value: 16.7",
                        "province: \"CN\", flow: TRADE, measure: VALUE, market: \"US\", period: \"2025\", value: 4010000000000",
                        "province: \"CN-GD\", flow: IMPORT, measure: NATIONAL_SHARE, period: \"2024\", value: 1.5",
                        "province: \"CN-XZ\", flow: EXPORT, measure: SHARE_OF_FLOW, market: \"US\", period: \"2024\", value: 50"));
        var alone = claims.stream().map(CheckClaimsTest::check).toList();
        assertEquals(alone, together(claims));
        Collections.reverse(claims);
        var reversed = new ArrayList<>(together(claims));
        Collections.reverse(reversed);
        assertEquals(alone, reversed);
    }

    private static List<JsonObject> together(List<String> claims) {
        var checks = check("{" + String.join("}, {", claims) + "}", "");
        return checks.stream().map(JsonObject.class::cast).toList();
    }

    @Test
    void onlyWhatWasPublishedByTheDayIsEvidence() {
        var claim = "{" + EXPORTS + ", value: 39057000000000}";
        assertEquals("CONTRADICTED", check(claim, "").getJsonObject(0).getString("verdict"));
        var before = check(claim, ", asOf: \"2025-01-01\"").getJsonObject(0);
        assertEquals("none", kind(before));
        assertEquals(new JsonArray(), before.getJsonArray("evidence"));
    }

    @Test
    void theClaimsOwnSourceIsNoEvidenceAndNoSlip() {
        var growth = "province: \"CN-ZJ\", flow: EXPORT, measure: GROWTH_YOY, market: \"%s\", period: "
                + "\"2025-01-01/P8M\", value: %s%s";
        var own = ", source: \"yicai-102821318\"";
        assertEquals("CONTRADICTED", check(growth.formatted("ASEAN", "1.1", "")).getString("verdict"));
        var check = check(growth.formatted("ASEAN", "1.1", own));
        assertEquals("INSUFFICIENT_DATA", check.getString("verdict"));
        assertTrue(check.getString("explanation").startsWith("No source other than \""), check::encode);
        assertEquals("PART_FOR_WHOLE", kind(check(growth.formatted("W", "16.7", ""))));
        assertEquals("none", kind(check(growth.formatted("W", "16.7", own))));
    }

    @Test
    void nothingIsStored() {
        var state = "{ claims { totalCount } dataset { version } }";
        var before = Http.post(Map.of("query", state)).data();
        check(EXPORTS + ", value: 1");
        assertEquals(before, Http.post(Map.of("query", state)).data());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value: 3.90e12 | 3895000000000 | 3905000000000 | ROUNDED",
                "value: 3900000000000 | 3850000000000 | 3950000000000 | ROUNDED",
                "value: 16.20, measure: SHARE_OF_FLOW | 16.195 | 16.205 | ROUNDED",
                "value: 20, measure: SHARE_OF_FLOW | 19.5 | 20.5 | ROUNDED",
                "value: 20, measure: SHARE_OF_FLOW, qualifier: ABOUT | 19 | 21 | ABOUT",
                "value: 20, lower: 18, upper: 21, measure: SHARE_OF_FLOW, qualifier: ABOUT | 18 | 21 | ABOUT",
                "value: 20, measure: SHARE_OF_FLOW, qualifier: EXACT | 20 | 20 | EXACT",
                "value: 2, measure: NATIONAL_RANK | 2 | 2 | EXACT",
                "value: 0 | 0 | 0 | EXACT",
                "lower: 1, upper: 2 | 1 | 2 | BETWEEN",
                "lower: 1 | 1 | | MORE_THAN",
                "upper: 2 | | 2 | LESS_THAN",
                "value: 1, qualifier: MORE_THAN | 1 | | MORE_THAN",
                "upper: 2, qualifier: NEARLY | | 2 | NEARLY",
                "qualifier: INCREASING | | | INCREASING",
            })
    void numbersMeanWhatTheirDigitsAndWordsSay(String numbers, String lower, String upper, String qualifier) {
        var claim = numbers.contains("measure:") ? EXPORTS.replace("measure: VALUE, ", "") : EXPORTS;
        var value = check(claim + ", " + numbers).getJsonObject("value");
        assertEquals(lower, text(value.getValue("lower")));
        assertEquals(upper, text(value.getValue("upper")));
        assertEquals(qualifier, value.getString("qualifier"));
    }

    private static String text(Object number) {
        return Objects.toString(number, null);
    }

    /** As literals and as variables. */
    @Test
    void theZerosOfAVariableCountToo() {
        var document = "query($value: BigDecimal) { checkClaims(claims: [{" + EXPORTS
                + ", value: $value}]) { value { lower } } }";
        var body = "{\"query\": %s, \"variables\": {\"value\": 16.20}}"
                .formatted(new JsonArray().add(document).encode().replaceAll("^\\[|]$", ""));
        assertEquals(
                16.195,
                checks(Http.post(body).json())
                        .getJsonObject(0)
                        .getJsonObject("value")
                        .getDouble("lower"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "province: \"X\", flow: EXPORT, measure: VALUE, period: \"2024\", value: 1 | province: 'X' | such as CN-ZJ",
                "market: \"X\", value: 1 | market: 'X' | such as US, ASEAN or W",
                "sector: \"X\", value: 1 | sector: 'X' | such as NEW_THREE",
                "source: \"X\", value: 1 | source: 'X' | the code of a source",
                "unit: PERCENT, value: 1 | unit: 'PERCENT' | CNY",
                "qualifier: EXACT | value: 'null' | a number with EXACT",
                "sector: \"_T\" | value: 'null' | a number, or lower, upper, or the qualifier INCREASING",
                "qualifier: NOT_QUANTIFIED | qualifier: 'NOT_QUANTIFIED' | INCREASING",
                "qualifier: INCREASING, lower: 1 | lower: '1' | null with INCREASING",
                "qualifier: EXACT, value: 1, upper: 2 | upper: '2' | null with EXACT",
                "value: 1, lower: 1 | upper: 'null' | a number with ROUNDED",
                "value: 1, lower: 2, upper: 3 | value: '1' | at least lower (2)",
                "value: 4, lower: 2, upper: 3 | upper: '3' | at least value (4)",
                "lower: 3, upper: 2 | upper: '2' | at least lower (3)",
                "qualifier: BETWEEN, lower: 3 | upper: 'null' | a number with BETWEEN",
                "qualifier: BETWEEN, value: 3 | value: '3' | null with BETWEEN",
                "qualifier: MORE_THAN, upper: 3 | upper: '3' | null with MORE_THAN",
                "qualifier: MORE_THAN, lower: 3, value: 3 | value: '3' | null with MORE_THAN",
                "qualifier: NEARLY, lower: 3 | lower: '3' | null with NEARLY",
                "qualifier: LESS_THAN | value: 'null' | a number with LESS_THAN",
            })
    void aBadClaimIsNamedByIndexAndArgument(String claim, String bad, String allowed) {
        var second = claim.startsWith("province") ? claim : EXPORTS + ", " + claim;
        assertRefused("{" + EXPORTS + ", value: 1}, {" + second + "}", "claims[1]." + bad, allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "2024-13", "2024-01-01/P0M"})
    void aBadPeriodIsNamedByIndex(String period) {
        var claim = "{" + EXPORTS.replace("2024", period) + ", value: 1}";
        assertRefused(claim, "claims[0].period: '" + period + "'", "a year (2024)");
    }

    @Test
    void aMeasureWithoutFiguresIsNamedByIndex() {
        var claim = "{" + EXPORTS.replace("VALUE", "DIRECTION") + ", value: 1}";
        assertRefused(claim, "claims[0].measure: 'DIRECTION'", "a measure that has figures");
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 101, 500})
    void moreThanTwentyClaimsAreRefused(int count) {
        var claims = String.join(" ", Collections.nCopies(count, "{" + EXPORTS + "}"));
        var variables = new JsonObject()
                .put(
                        "claims",
                        new JsonArray(Stream.generate(() -> new JsonObject("""
                        {"province": "CN", "flow": "EXPORT", "measure": "VALUE", "period": "2024"}"""))
                                .limit(count)
                                .toList()));
        var document = "query($claims: [ClaimInput!]!) { checkClaims(claims: $claims) { verdict } }";
        var reply = count > 100
                ? Http.post(Map.of("query", document, "variables", variables.getMap()))
                : Http.post(Map.of("query", "{ checkClaims(claims: [%s]) { verdict } }".formatted(claims)));
        assertEquals("claims: '%d claims' is not accepted; allowed: at most 20".formatted(count), reply.message());
        assertEquals("BAD_USER_INPUT", reply.code());
    }

    @Test
    void noClaimsHaveNoChecks() {
        assertEquals(new JsonArray(), check("", ""));
    }

    private static void assertRefused(String claims, String bad, String allowed) {
        var reply = Http.post(Map.of("query", "{ checkClaims(claims: [%s]) { verdict } }".formatted(claims)));
        assertEquals("BAD_USER_INPUT", reply.code());
        assertTrue(reply.message().startsWith(bad + " is not accepted; allowed: "), reply::message);
        assertTrue(reply.message().contains(allowed), reply::message);
    }
}
