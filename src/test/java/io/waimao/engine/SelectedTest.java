package io.waimao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is selected is found below aliases and fragments, whatever their types and conditions. */
class SelectedTest {

    private static final String SDL = """
            type Query { list: List }
            type List { total: Int nodes: [Thing] edges: [Edge] }
            type Edge { node: Thing cursor: String }
            interface Named { name: String }
            type Thing implements Named { name: String size: Int other: Thing }
            """;

    private static final String FRAGMENTS =
            " fragment A on Thing { ...B ...B size } fragment B on Named { name } fragment C on List { total ...D }"
                    + " fragment D on List { nodes { ...A } edges { node { other { name } } } }";

    private final Set<String> found = new HashSet<>();

    private Set<String> select(String query, String... path) {
        DataFetcher<?> list = environment -> {
            found.addAll(new Selected(environment).names(path));
            return null;
        };
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("list", list))
                .type("Named", type -> type.typeResolver(environment -> null))
                .build();
        var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring);
        var answer = GraphQL.newGraphQL(schema).build().execute(query);
        assertEquals(0, answer.getErrors().size(), () -> answer.getErrors().toString());
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ list { total __typename } }                                    | total       | ''",
                "{ l: list { t: total nodes { name } } }                          | total,nodes | name",
                "{ list { nodes { n: name } nodes { size } } }                    | nodes       | name,size",
                "{ list { nodes { name } } list { nodes { other { size } } } }    | nodes       | name,other",
                "{ list { ... @include(if: false) { nodes { ... on Thing { size } } } } } | nodes | size",
                "{ list { ... on List { nodes { ... { __typename } } total } } }  | total,nodes | ''"
            })
    void namesOfSiblingAndNestedFields(String query, String here, String below) {
        assertEquals(names(here), select(query));
        found.clear();
        assertEquals(names(below), select(query, "nodes"));
    }

    @Test
    void namesInFragmentsThatSpreadFragments() {
        var query = "{ list { ...C } }" + FRAGMENTS;
        assertEquals(Set.of("total", "nodes", "edges"), select(query));
        found.clear();
        assertEquals(Set.of("name", "size"), select(query, "nodes"));
        found.clear();
        assertEquals(Set.of("other"), select(query, "edges", "node"));
        found.clear();
        assertEquals(Set.of(), select(query, "edges", "cursor"));
    }

    private static Set<String> names(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(","));
    }
}
