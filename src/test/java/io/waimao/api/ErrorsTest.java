package io.waimao.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
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
                "{ search(text: \" \") { __typename } } | not blank",
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
