package io.waimao.agents;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.waimao.agents.ToolArguments.Argument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds names, missing values and enum values that are not accepted, and says what is allowed. The engine checks all
 * else.
 */
final class ArgumentCheck {

    private static final int LONGEST = 40;

    private final Map<String, Argument> arguments;

    ArgumentCheck(Map<String, Argument> arguments) {
        this.arguments = arguments;
    }

    /** The first fault of the arguments, if there is one. */
    Optional<String> fault(Map<String, ?> given) {
        var required = arguments.entrySet().stream()
                .filter(argument -> argument.getValue().required())
                .map(Map.Entry::getKey);
        return names("", given, arguments.keySet().stream().toList(), required).or(() -> given.entrySet().stream()
                .flatMap(value -> {
                    var argument = arguments.get(value.getKey());
                    return argument == null
                            ? Stream.<String>empty()
                            : fault(value.getKey(), value.getValue(), argument.type()).stream();
                })
                .findFirst());
    }

    private static Optional<String> names(String path, Map<?, ?> given, List<String> known, Stream<String> required) {
        return given.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !known.contains(name))
                .map(name -> "%s is unknown; allowed: %s.".formatted(path + shortened(name), String.join(", ", known)))
                .findFirst()
                .or(() -> required.filter(name -> given.get(name) == null)
                        .map(name -> "%s is missing.".formatted(path + name))
                        .findFirst());
    }

    private static Optional<String> fault(String path, @Nullable Object given, GraphQLType declared) {
        var type = GraphQLTypeUtil.unwrapNonNull(declared);
        if (given == null) {
            return Optional.empty();
        } else if (type instanceof GraphQLList list) {
            var items = given instanceof List<?> several ? several : List.of(given);
            return IntStream.range(0, items.size())
                    .boxed()
                    .flatMap(i -> fault("%s[%d]".formatted(path, i), items.get(i), list.getWrappedType()).stream())
                    .findFirst();
        } else if (type instanceof GraphQLEnumType values) {
            return value(path, given, values);
        } else if (type instanceof GraphQLInputObjectType input) {
            return object(path, given, input);
        }
        return Optional.empty();
    }

    private static Optional<String> value(String path, Object given, GraphQLEnumType values) {
        var allowed = values.getValues().stream().map(value -> value.getName()).toList();
        return given instanceof String name && allowed.contains(name)
                ? Optional.empty()
                : Optional.of("%s: '%s' is not accepted; allowed: %s."
                        .formatted(path, shortened(String.valueOf(given)), String.join(", ", allowed)));
    }

    private static Optional<String> object(String path, Object given, GraphQLInputObjectType input) {
        var fields = input.getFieldDefinitions();
        var names = fields.stream().map(field -> field.getName()).toList();
        if (!(given instanceof Map<?, ?> members)) {
            return Optional.of("%s is not an object; allowed: an object with %s."
                    .formatted(path, names.stream().collect(Collectors.joining(", "))));
        }
        var required = fields.stream()
                .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
                .map(field -> field.getName());
        return names(path + ".", members, names, required).or(() -> fields.stream()
                .flatMap(field ->
                        fault(path + "." + field.getName(), members.get(field.getName()), field.getType()).stream())
                .findFirst());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
