package io.waimao.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaTest {

    /** To accept a change: curl localhost:8080/graphql/schema.graphql > src/test/resources/schema.graphql. */
    @Test
    void theSchemaIsTheCommittedOne() throws Exception {
        var served = given().get("/graphql/schema.graphql").asString();
        assertEquals(Files.readString(Path.of("src/test/resources/schema.graphql")), served);
    }

    @Test
    void whoeverHasTheSchemaGetsItsTagAlone() {
        var tag = given().get("/graphql/schema.graphql").header("ETag");
        var again = given().header("If-None-Match", tag).get("/graphql/schema.graphql");
        assertEquals(304, again.statusCode());
        assertEquals(tag, again.header("ETag"));
        assertEquals("", again.asString());
        var other = given().header("If-None-Match", "\"other\"").get("/graphql/schema.graphql");
        assertEquals(200, other.statusCode());
    }

    @Inject
    GraphQLSchema schema;

    @Test
    void everythingInTheSchemaIsDescribed() {
        var without = new ArrayList<String>();
        for (var type : schema.getAllTypesAsList()) {
            if (type.getName().startsWith("__")) {
                continue;
            }
            note(type, "", without);
            if (type instanceof GraphQLFieldsContainer container) {
                container.getFieldDefinitions().forEach(field -> {
                    note(field, type.getName(), without);
                    field.getArguments()
                            .forEach(argument -> note(argument, type.getName() + "." + field.getName(), without));
                });
            } else if (type instanceof GraphQLInputObjectType input) {
                input.getFieldDefinitions().forEach(field -> note(field, type.getName(), without));
            } else if (type instanceof GraphQLEnumType constants) {
                constants.getValues().forEach(value -> note(value, type.getName(), without));
            }
        }
        assertEquals(List.of(), without);
    }

    private static void note(GraphQLNamedSchemaElement element, String owner, List<String> without) {
        if (element.getDescription() == null || element.getDescription().isBlank()) {
            without.add(owner + "." + element.getName());
        }
    }
}
