package io.waimao.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.waimao.catalogue.NodeId;
import io.waimao.http.Http;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema promises beyond its types. */
@QuarkusTest
class PublicSchemaTest {

    private static final Pattern DEFINITION = Pattern.compile("^directive @(\\w+)", Pattern.MULTILINE);

    private static JsonObject answer(String document, Map<String, ?> variables) {
        return Http.post(Map.of("query", document, "variables", variables, "extensions", Map.of("cost", true)))
                .json();
    }

    private static JsonObject answer(String document) {
        return answer(document, Map.of());
    }

    @Test
    void introspectionAndTheSchemaFileShowTheDirectivesThatAreHonoured() {
        var file = DEFINITION.matcher(given().get("/graphql/schema.graphql").asString());
        var inFile = file.results().map(match -> match.group(1)).sorted().toList();
        var introspected = answer("{ __schema { d: directives { name } } }")
                .getJsonObject("data")
                .getJsonObject("__schema")
                .getJsonArray("d")
                .stream()
                .map(directive -> ((JsonObject) directive).getString("name"))
                .sorted()
                .toList();
        assertEquals(inFile, introspected);
        assertEquals(List.of("deprecated", "include", "semanticNonNull", "skip", "specifiedBy"), inFile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query @experimental_disableErrorPropagation { dataset { version } }",
                "{ ... @defer { dataset { version } } }"
            })
    void otherDirectivesAreUnknown(String document) {
        var error = answer(document).getJsonArray("errors").getJsonObject(0);
        assertEquals(
                "GRAPHQL_VALIDATION_FAILED", error.getJsonObject("extensions").getString("code"));
        assertEquals(1, error.getJsonArray("locations").size());
    }

    @Test
    void descriptionsOfExecutableDefinitionsAreAccepted() {
        var answer = answer("""
                "The name of a province."
                query Name(
                  \"""
                  Its code.
                  \"""
                  $code: String! = "CN-ZJ"
                  "The language" $language: Language
                ) { province(code: $code) { ...Named } }
                "A fragment" fragment Named on Province { name(language: $language) }
                """, Map.of("language", "ZH"));
        assertEquals(
                "{\"province\":{\"name\":\"浙江\"}}", answer.getJsonObject("data").encode());
    }

    @Test
    void errorsOfADescribedDocumentPointToItsOwnLines() {
        var error = answer("\"\"\"\nOf 浙江\n\"\"\" query { nowhere }")
                .getJsonArray("errors")
                .getJsonObject(0);
        assertEquals(
                new JsonArray().add(new JsonObject().put("line", 3).put("column", 13)),
                error.getJsonArray("locations"));
    }

    @Test
    void nodesKeepTheOrderOfTheirIdsAndAreNullIfUnknown() {
        var ids = List.of(
                NodeId.of("Market", "US"),
                "nothing",
                NodeId.of("Province", "CN-ZJ"),
                NodeId.of("Market", "XX"),
                NodeId.of("Market", "US"));
        var nodes = answer(
                        "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Market { code } ... on Province { code } } }",
                        Map.of("ids", ids))
                .getJsonObject("data")
                .getJsonArray("nodes");
        assertEquals("[{\"code\":\"US\"},null,{\"code\":\"CN-ZJ\"},null,{\"code\":\"US\"}]", nodes.encode());
    }

    @Test
    void theActualCostCountsTheObjectsOfTheAnswer() {
        var cost = answer(
                        "{ province(code: \"CN-ZJ\") { code } nodes(ids: [\"a\", \"b\"]) { id } markets(first: 3) { nodes { code } } }")
                .getJsonObject("extensions")
                .getJsonObject("cost");
        // A province, a connection and three markets; both ids are unknown.
        assertEquals(5, cost.getInteger("actual"));
        assertFalse(cost.getInteger("requested") < cost.getInteger("actual"));
    }

    @Test
    void aRefusedQueryHasNoCost() {
        assertNull(answer("{ nowhere }").getJsonObject("extensions"));
    }
}
