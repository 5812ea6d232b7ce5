package io.waimao.http;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionQueryBuilder;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IntrospectionTest {

    /** As tools find out what a service knows of the specification. */
    private static final String FEATURES = """
            {
              type: __type(name: "__Type") { fields(includeDeprecated: true) { ...names } }
              directive: __type(name: "__Directive") { fields { ...names } }
              field: __type(name: "__Field") { fields { ...names args { ...argument } } }
            }
            fragment names on __Field { name type { name ofType { name } } }
            fragment argument on __InputValue { name defaultValue }""";

    /** Of graphql-js, as GraphiQL asks for it. */
    private static final String GRAPHIQL =
            IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                    .descriptions(true)
                    .specifiedByUrl(true)
                    .isOneOf(true)
                    .directiveIsRepeatable(true)
                    .schemaDescription(true)
                    .inputValueDeprecation(true)
                    .typeRefFragmentDepth(9));

    @Test
    void toolsAskAboutSeveralTypesAtOnce() {
        var answer = Http.query(FEATURES).json();
        assertFalse(answer.containsKey("errors"), answer::encode);
        assertEquals(
                Set.of("type", "directive", "field"),
                answer.getJsonObject("data").fieldNames());
        assertTrue(answer.encode().contains("isDeprecated"), answer::encode);
    }

    /** Objects of interfaces of objects, three and five times over. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { types { interfaces { possibleTypes { interfaces { possibleTypes { interfaces { possibleTypes { fields { name } } } } } } } } } }",
                "{ __type(name: \"Node\") { ...a } } fragment a on __Type { possibleTypes { interfaces { ...b } } } fragment b on __Type { possibleTypes { interfaces { ...c } } } fragment c on __Type { possibleTypes { interfaces { possibleTypes { interfaces { possibleTypes { fields { name } } } } } } }"
            })
    void answersThatGrowWithEachLevelAreRefused(String document) {
        var reply = Http.query(document, "Accept", Http.RESPONSE);
        assertEquals(400, reply.status());
        assertEquals("QUERY_TOO_COMPLEX", reply.code());
    }

    @Test
    void theWholeSchemaManyTimesIsTooMuch() {
        var schema =
                "__schema { types { name description fields { name description args { name description } type { name } } } }";
        var many = IntStream.range(0, 90).mapToObj(i -> "a" + i + ": " + schema).collect(joining(" ", "{ ", " }"));
        assertEquals(
                "QUERY_TOO_COMPLEX", Http.query(many, "Accept", Http.RESPONSE).code());
    }

    @Test
    void toolsGetTheSchemaWithinTheDefaultLimits() {
        for (var document : new String[] {IntrospectionQuery.INTROSPECTION_QUERY, GRAPHIQL}) {
            var answer = Http.post(Map.of("query", document, "extensions", Map.of("cost", true)))
                    .json();
            assertFalse(answer.containsKey("errors"), answer::encode);
            var schema = answer.getJsonObject("data").getJsonObject("__schema");
            assertEquals(
                    "{\"name\":\"Query\"}", schema.getJsonObject("queryType").encode());
            assertTrue(schema.getJsonArray("types").size() > 50);
            assertEquals(
                    0, answer.getJsonObject("extensions").getJsonObject("cost").getInteger("requested"));
        }
    }
}
