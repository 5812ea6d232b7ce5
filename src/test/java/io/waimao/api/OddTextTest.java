package io.waimao.api;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every place of the schema that takes a text is asked with texts that mean nothing. */
@QuarkusTest
class OddTextTest {

    private static final List<String> ODD = List.of(
            "", " ", "\u0000", "\t\n", ".", ":", "@", "-", "=", "0", "٣", "外贸", "😀", "_", "%", "x".repeat(300));

    /** What finds something at the arguments that a field cannot do without. */
    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("province.code", "\"CN-ZJ\""),
            Map.entry("market.code", "\"ASEAN\""),
            Map.entry("sector.code", "\"NEW_THREE\""),
            Map.entry("claim.code", "\"zj-asean-growth\""),
            Map.entry("provinces", "[\"CN-ZJ\"]"),
            Map.entry("province", "\"CN-ZJ\""),
            Map.entry("flow", "EXPORT"),
            Map.entry("measure", "VALUE"),
            Map.entry("period", "\"2024\""),
            Map.entry("by", "MARKET"),
            Map.entry("indicator", "LOCATION_QUOTIENT"),
            Map.entry("indicator.code", "REVEALED_COMPARATIVE_ADVANTAGE"),
            Map.entry("indicatorGap.code", "REVEALED_COMPARATIVE_ADVANTAGE"));

    @Inject
    GraphQLSchema schema;

    @Test
    void noTextIsAnInternalErrorWhateverTheArgument() {
        var places = places();
        var failed = places.stream()
                .filter(place -> !place.codes().stream().allMatch("BAD_USER_INPUT"::equals))
                .map(Place::document)
                .toList();
        assertEquals(List.of(), failed);
        assertTrue(places.size() > 50, places::toString);
    }

    /**
     * An argument, or a field of its input object, that takes a text.
     *
     * @param call asks for the field with the variable that is named by a number
     */
    private record Place(String outer, String call, GraphQLInputType type, String field) {

        /** The codes of the errors, if each text is asked for beside the others. */
        List<String> codes() {
            var variables = new LinkedHashMap<String, Object>();
            ODD.forEach(odd -> variables.put("odd" + variables.size(), value(odd)));
            List<String> codes = given().contentType("application/json")
                    .body(Map.of("query", document(), "variables", variables))
                    .post("/graphql")
                    .path("errors.extensions.code");
            return codes == null ? List.of() : codes;
        }

        String document() {
            var declared = each("$odd%1$d: " + GraphQLTypeUtil.simplePrint(type));
            return "query(" + declared + ") { " + outer.formatted(each("a%1$d: " + call)) + " }";
        }

        private static String each(String pattern) {
            return IntStream.range(0, ODD.size()).mapToObj(pattern::formatted).collect(joining(" "));
        }

        private Object value(String odd) {
            var value = (Object) odd;
            if (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input) {
                value = Map.of(field, isList(input.getField(field).getType()) ? List.of(odd) : odd);
            }
            return isList(type) ? List.of(value) : value;
        }
    }

    private static boolean isList(GraphQLInputType type) {
        return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
    }

    /** Those of all fields of all types, each type as it is reached with the fewest steps. */
    private List<Place> places() {
        var places = new ArrayList<Place>();
        var reached = new LinkedHashMap<GraphQLObjectType, String>();
        var waiting = new ArrayDeque<GraphQLObjectType>();
        reached.put(schema.getQueryType(), "%s");
        waiting.add(schema.getQueryType());
        while (!waiting.isEmpty()) {
            var type = waiting.remove();
            for (var field : type.getFieldDefinitions()) {
                var outer = reached.get(type);
                field.getArguments().forEach(argument -> places.addAll(places(outer, field, argument)));
                if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType inner
                        && reached.putIfAbsent(inner, outer.formatted(call(field, null) + " { %s }")) == null) {
                    waiting.add(inner);
                }
            }
        }
        return places;
    }

    private static List<Place> places(String outer, GraphQLFieldDefinition field, GraphQLArgument argument) {
        var within =
                GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType ? " { __typename }" : "";
        var call = call(field, argument) + within;
        var named = GraphQLTypeUtil.unwrapAll(argument.getType());
        if (named instanceof GraphQLInputObjectType input) {
            return input.getFields().stream()
                    .filter(inner -> takesText(inner.getType()))
                    .map(inner -> new Place(outer, call, argument.getType(), inner.getName()))
                    .toList();
        }
        return takesText(argument.getType()) ? List.of(new Place(outer, call, argument.getType(), "")) : List.of();
    }

    private static boolean takesText(GraphQLInputType type) {
        return Set.of("String", "ID").contains(GraphQLTypeUtil.unwrapAll(type).getName());
    }

    /** A field with the arguments that it cannot do without, and the odd one. */
    private static String call(GraphQLFieldDefinition field, GraphQLArgument odd) {
        var given = field.getArguments().stream()
                .flatMap(argument -> argument == odd
                        ? Stream.of(argument.getName() + ": $odd%1$d")
                        : argument.getType() instanceof GraphQLNonNull
                                ? Stream.of(sample(field, argument))
                                : Stream.of())
                .collect(joining(", "));
        return field.getName() + (given.isEmpty() ? "" : "(" + given + ")");
    }

    private static String sample(GraphQLFieldDefinition field, GraphQLArgument argument) {
        var name = argument.getName();
        return name + ": " + SAMPLES.getOrDefault(field.getName() + "." + name, SAMPLES.getOrDefault(name, "\"x\""));
    }
}
