package io.waimao.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionQueryBuilder;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntrospectionTest {

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
