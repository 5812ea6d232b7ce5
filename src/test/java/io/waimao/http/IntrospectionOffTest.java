package io.waimao.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(Narrow.class)
class IntrospectionOffTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { queryType { name } } }",
                "{ __type(name: \"Query\") { name } }",
                "{ a: __schema { queryType { name } } }",
                "{ __typename ...F } fragment F on Query { ... { __type(name: \"Query\") { name } } }",
                "query($no: Boolean = false) { __schema @include(if: $no) { queryType { name } } }"
            })
    void theSchemaIsNotRevealed(String document) throws Exception {
        var reply = Http.query(document, "Accept", Http.RESPONSE);
        assertEquals(400, reply.status());
        assertEquals("INTROSPECTION_DISABLED", reply.code());
        assertEquals(
                "INTROSPECTION_DISABLED",
                Http.get("query=" + Http.encoded(document)).code());
        try (var socket = Socket.initialised()) {
            socket.subscribe("1", document);
            assertEquals("INTROSPECTION_DISABLED", socket.code("error 1"));
        }
    }

    @Test
    void theSchemaIsNotServedAsAFile() {
        given().get("/graphql/schema.graphql").then().statusCode(404);
    }

    @Test
    void theNamesOfTypesAreAnsweredWithTheirObjects() {
        var answer = Http.query("{ __typename province(code: \"CN-ZJ\") { __typename } }")
                .json();
        assertEquals(
                "{\"data\":{\"__typename\":\"Query\",\"province\":{\"__typename\":\"Province\"}}}", answer.encode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ provincs { totalCount } }                       | provinces",
                "{ province(code: \"CN-ZJ\") { nam } }             | name",
                "{ province(cod: \"CN-ZJ\") { name } }             | codes",
                "{ transition(code: EMERGING_SECTOR) { code } }    | EMERGING_SECTORS",
                "{ node(id: \"x\") { ... on Provinc { name } } }   | Province"
            })
    void aMisspeltNameGetsNoSuggestion(String document, String right) {
        var answer = Http.query(document);
        assertEquals("GRAPHQL_VALIDATION_FAILED", answer.code());
        assertFalse(answer.json().encode().contains(right), answer.json()::encode);
    }
}
