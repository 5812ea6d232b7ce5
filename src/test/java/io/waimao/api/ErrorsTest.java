package io.waimao.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ErrorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ observations(first: -1) { nodes { id } } } | 0 or more",
                "{ observations(first: 1, last: 1) { nodes { id } } } | one of them",
                "{ observations(after: \"nonsense\") { nodes { id } } } | the same orderBy",
                "{ observations(filter: {periods: [\"20\"]}) { nodes { id } } } | 2024-Q1",
                "{ province(code: \"CN-ZJ\") { figure(flow: EXPORT, measure: VALUE, unit: PERCENT) { id } } } | CNY",
                "{ province(code: \"CN-ZJ\") { breakdown(by: MARKET, flow: EXPORT, measure: GROWTH_YOY, period: \"2024\") { partition } } } | PROJECT_COUNT",
                "{ province(code: \"CN-ZJ\") { breakdown(by: MARKET, flow: EXPORT, period: \"2024\", among: \"X\") { partition } } } | CUSTOMS_REGIONS",
                "{ province(code: \"CN-ZJ\") { breakdown(by: MARKET, flow: EXPORT, period: \"2024\", codes: [\"X\"]) { partition } } } | such as US or ASEAN",
                "{ province(code: \"CN-ZJ\") { breakdown(by: MARKET, flow: EXPORT, period: \"2024\", codes: [\"W\"]) { partition } } } | such as US or ASEAN",
                "{ province(code: \"CN-ZJ\") { breakdown(by: MARKET, flow: EXPORT, period: \"2024\", market: \"ASEAN\", codes: [\"US\"]) { partition } } } | members of ASEAN in 2024",
                "{ province(code: \"CN-ZJ\") { breakdown(by: SECTOR, flow: EXPORT, period: \"2024\", codes: [\"X\"]) { partition } } } | such as NEW_THREE",
                "{ province(code: \"CN-ZJ\") { breakdown(by: SECTOR, flow: EXPORT, period: \"2024\", sector: \"NEW_THREE\", codes: [\"BAGS\"]) { partition } } } | children of NEW_THREE: [LITHIUM_BATTERY, NEV, PV]",
                "{ province(code: \"CN-ZJ\") { breakdown(by: BRAND, flow: EXPORT, period: \"2024\", codes: [\"TOTAL\"]) { partition } } } | OWN",
                "{ province(code: \"CN-ZJ\") { breakdown(by: ENTERPRISE, flow: EXPORT, period: \"2024\", codes: [\"X\"]) { partition } } } | STATE",
                "{ province(code: \"CN-ZJ\") { breakdown(by: REGIME, flow: EXPORT, period: \"2024\", codes: [\"X\"]) { partition } } } | PROCESSING",
                "{ province(code: \"CN-ZJ\") { breakdown(by: PERIOD, flow: EXPORT, period: \"2024\", codes: [\"2024\"]) { partition } } } | periods within 2024",
                "{ province(code: \"CN-ZJ\") { breakdown(by: PERIOD, flow: EXPORT, period: \"2024\", codes: [\"2025-01\"]) { partition } } } | periods within 2024",
                "{ province(code: \"CN-ZJ\") { breakdown(by: PERIOD, flow: EXPORT, period: \"2024\", codes: [\"Q1\"]) { partition } } } | 2024-Q1",
                "{ province(code: \"CN-ZJ\") { breakdown(by: MARKET, flow: EXPORT, period: \"2024\", among: \"CUSTOMS_REGIONS\", codes: [\"US\"]) { partition } } } | without codes",
                "{ province(code: \"CN-ZJ\") { breakdown(by: MARKET, flow: EXPORT, period: \"2024\", after: \"nonsense\") { partition } } } | this list returned",
                "{ province(code: \"CN-ZJ\") { breakdown(by: MARKET, flow: EXPORT, period: \"2024\", first: 1, last: 1) { partition } } } | one of them",
                "{ compare(flow: EXPORT, measure: VALUE, period: \"2024\", frequency: MONTHLY) { figures { id } } } | ANNUAL",
                "{ ranking(by: PROVINCE, flow: EXPORT, measure: VALUE, province: \"CN-ZJ\") { totalCount } } | with by MARKET or SECTOR",
                "{ ranking(by: MARKET, flow: EXPORT, measure: VALUE, province: \"X\") { totalCount } } | such as CN-ZJ",
                "{ ranking(by: PROVINCE, flow: EXPORT, measure: VALUE, market: \"X\") { totalCount } } | such as US, ASEAN or W",
                "{ ranking(by: MARKET, flow: EXPORT, measure: VALUE, market: \"US\") { totalCount } } | a group of countries",
                "{ ranking(by: MARKET, flow: EXPORT, measure: VALUE, market: \"EU\", groups: true) { totalCount } } | with groups or among W",
                "{ ranking(by: SECTOR, flow: EXPORT, measure: VALUE, sector: \"X\") { totalCount } } | such as NEW_THREE",
                "{ ranking(by: SECTOR, flow: EXPORT, measure: VALUE, sector: \"NEV\") { totalCount } } | a sector with children",
                "{ ranking(by: SECTOR, flow: EXPORT, measure: VALUE, groups: true) { totalCount } } | with by MARKET",
                "{ ranking(by: PROVINCE, flow: EXPORT, measure: VALUE, among: \"CUSTOMS_REGIONS\") { totalCount } } | with by MARKET or SECTOR",
                "{ ranking(by: MARKET, flow: EXPORT, measure: VALUE, among: \"CUSTOMS_REGIONS\", groups: true) { totalCount } } | without groups",
                "{ ranking(by: MARKET, flow: EXPORT, measure: VALUE, among: \"X\") { totalCount } } | CUSTOMS_REGIONS",
                "{ ranking(by: PROVINCE, flow: EXPORT, measure: VALUE, unit: PERCENT) { totalCount } } | CNY",
                "{ ranking(by: PROVINCE, flow: EXPORT, measure: DIRECTION) { totalCount } } | a measure that has figures",
                "{ ranking(by: PROVINCE, flow: EXPORT, measure: VALUE, period: \"2024\", frequency: MONTHLY) { totalCount } } | ANNUAL",
                "{ ranking(by: PROVINCE, flow: EXPORT, measure: VALUE, period: \"20\") { totalCount } } | 2024-Q1",
                "{ ranking(by: PROVINCE, flow: EXPORT, measure: VALUE, after: \"nonsense\") { totalCount } } | this ranking for the same arguments",
                "{ ranking(by: PROVINCE, flow: EXPORT, measure: VALUE, first: -1) { totalCount } } | 0 or more",
                "{ search(text: \" \") { __typename } } | not blank",
                "{ search(text: \"\\u0000\") { __typename } } | U+0000",
                "{ province(code: \"CN-ZJ\\u0000\") { code } } | U+0000",
                "{ provinces(filter: {codes: [\"\\u0000\"]}) { nodes { code } } } | U+0000",
            })
    void badInputSaysWhatIsAllowed(String query, String allowed) {
        ask(query)
                .body("errors[0].extensions.code", equalTo("BAD_USER_INPUT"))
                .body("errors[0].message", containsString(allowed));
    }

    @Test
    void unknownCodesAreNullAndNoErrors() {
        ask("{ province(code: \"X\") { code } market(code: \"X\") { code } sector(code: \"X\") { code } source(code: \"X\")"
                        + " { code } claim(code: \"X\") { code } node(id: \"X\") { id } }")
                .body("errors", equalTo(null))
                .body("data.province", equalTo(null));
    }

    @Test
    void textWithANulFailsAloneAmongTheFieldsThatAreAnsweredTogether() {
        ask("{ province(code: \"CN-ZJ\") { a: figure(flow: EXPORT, measure: VALUE, market: \"\\u0000\") { id }"
                        + " b: figure(flow: EXPORT, measure: VALUE) { id } } }")
                .body("errors.extensions.code", equalTo(List.of("BAD_USER_INPUT")))
                .body("errors[0].path", equalTo(List.of("province", "a")))
                .body("data.province.b", notNullValue());
    }

    /** Whether the database knows such a value or refuses it. */
    @ParameterizedTest
    @CsvSource({
        "MARKET, market, \0",
        "PERIOD, periodEnd, +999999999-12-31",
        "PERIOD, periodEnd, -999999999-01-01",
    })
    void aForgedCursorIsBadInput(String field, String attribute, String value) {
        var code = ask(forged(field, attribute, value)).extract().<String>path("errors[0].extensions.code");
        assertTrue(code == null || code.equals("BAD_USER_INPUT"), code);
    }

    private static String forged(String field, String attribute, String value) {
        var text = attribute + "+id+\n=" + value + "\n=1";
        var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
        return "{ observations(orderBy: [{field: %s}], after: \"%s\") { nodes { code } } }".formatted(field, cursor);
    }

    @Test
    void aDocumentThatDoesNotFitTheSchemaHasACodeAndLeaksNothing() {
        ask("{ nope }")
                .body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"))
                .body("errors[0].message", not(containsString("Exception")));
    }

    private static io.restassured.response.ValidatableResponse ask(String query) {
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }
}
