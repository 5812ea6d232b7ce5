package io.waimao.agents;

import graphql.language.AstPrinter;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.waimao.agents.ToolArguments.Argument;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON Schema (2020-12) of the arguments of a tool, sorted, from the types and descriptions of the GraphQL schema. */
final class InputSchema {

    private static final Map<String, Map<String, Object>> SCALARS = Map.of(
            "Int", Map.of("type", "integer"),
            "Float", Map.of("type", "number"),
            "BigDecimal", Map.of("type", "number"),
            "Boolean", Map.of("type", "boolean"),
            "Date", Map.of("type", "string", "format", "date"));

    /** The names of longer enums, such as units, speak for themselves. */
    private static final int MOST_MEANINGS = 12;

    private final GraphQLSchema schema;

    InputSchema(GraphQLSchema schema) {
        this.schema = schema;
    }

    Map<String, Object> of(Map<String, Argument> arguments) {
        var properties = new LinkedHashMap<String, Object>();
        arguments.forEach((name, argument) ->
                properties.put(name, property(argument.type(), argument.description(), argument.byDefault())));
        return object(
                properties,
                arguments.entrySet().stream()
                        .filter(argument -> argument.getValue().required())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static Map<String, Object> object(Map<String, Object> properties, Iterable<String> required) {
        var object = new TreeMap<String, Object>();
        object.put("type", "object");
        object.put("properties", properties);
        if (required.iterator().hasNext()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private Map<String, Object> property(GraphQLType type, String description, @Nullable Value<?> byDefault) {
        var property = new TreeMap<>(type(GraphQLTypeUtil.unwrapNonNull(type)));
        var meaning = description + meanings(GraphQLTypeUtil.unwrapAll(type));
        if (!meaning.isBlank()) {
            property.put("description", meaning.strip());
        }
        if (byDefault != null) {
            plain(byDefault, property);
        }
        return property;
    }

    private Map<String, Object> type(GraphQLType type) {
        if (type instanceof GraphQLList list) {
            return new TreeMap<>(
                    Map.of("type", "array", "items", type(GraphQLTypeUtil.unwrapNonNull(list.getWrappedType()))));
        }
        // Fields of input objects refer to types by name.
        var name = ((GraphQLNamedType) type).getName();
        var known = schema.getType(name);
        if (known instanceof GraphQLEnumType values) {
            return new TreeMap<>(Map.of(
                    "type",
                    "string",
                    "enum",
                    values.getValues().stream().map(value -> value.getName()).toList()));
        } else if (known instanceof GraphQLInputObjectType input) {
            return object(input);
        }
        return new TreeMap<>(SCALARS.getOrDefault(name, Map.of("type", "string")));
    }

    private Map<String, Object> object(GraphQLInputObjectType input) {
        var properties = new LinkedHashMap<String, Object>();
        for (var field : input.getFieldDefinitions()) {
            var description = field.getDescription() == null ? "" : field.getDescription();
            properties.put(field.getName(), property(field.getType(), description, defaultOf(field)));
        }
        return object(
                properties,
                input.getFieldDefinitions().stream()
                        .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
                        .map(GraphQLInputObjectField::getName)
                        .toList());
    }

    private static @Nullable Value<?> defaultOf(GraphQLInputObjectField field) {
        return field.hasSetDefaultValue() && field.getInputFieldDefaultValue().isLiteral()
                ? (Value<?>) field.getInputFieldDefaultValue().getValue()
                : null;
    }

    /** The descriptions of the values of a short enum. */
    private static String meanings(GraphQLType type) {
        if (!(type instanceof GraphQLEnumType values) || values.getValues().size() > MOST_MEANINGS) {
            return "";
        }
        return values.getValues().stream()
                .filter(value -> value.getDescription() != null)
                .map(value -> " %s: %s".formatted(value.getName(), value.getDescription()))
                .collect(Collectors.joining());
    }

    private static void plain(Value<?> value, Map<String, Object> property) {
        if (value instanceof StringValue text) {
            property.put("default", text.getValue());
        } else if (value instanceof EnumValue name) {
            property.put("default", name.getName());
        } else if (value instanceof IntValue number) {
            property.put("default", number.getValue());
        } else if (value instanceof BooleanValue truth) {
            property.put("default", truth.isValue());
        } else {
            property.merge(
                    "description",
                    " Default: " + AstPrinter.printAstCompact(value) + ".",
                    (text, more) -> "" + text + more);
        }
    }
}
