package io.waimao.engine;

import static java.util.stream.Collectors.joining;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A query for whatever a schema has, as a seed decides: aliases, fields that are selected twice, fragments, type
 * conditions,
 * conditional selections, arguments and variables, not all of which are accepted.
 */
final class RandomDocument {

    /** A constant of an enumeration, which stands without quotes. */
    private record Constant(String name) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final GraphQLSchema schema;
    private final Map<String, List<String>> words;
    private final SplittableRandom random;
    private final List<String> fragments = new ArrayList<>();
    private final List<String> declarations = new ArrayList<>();
    private final Map<String, Object> variables = new HashMap<>();
    private int names;
    private int fieldsLeft = 60;

    /** @param words texts for an argument, by "field.argument" or "argument" */
    RandomDocument(GraphQLSchema schema, Map<String, List<String>> words, long seed) {
        this.schema = schema;
        this.words = words;
        this.random = new SplittableRandom(seed);
    }

    GraphQLRequest request() {
        var roots = IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(i -> field(schema.getQueryType(), 5))
                .collect(joining(" "));
        var declared = declarations.isEmpty() ? "" : "(" + String.join(", ", declarations) + ")";
        var document = "query Q" + declared + " { " + roots + " }\n" + String.join("\n", fragments);
        return new GraphQLRequest(document, null, variables, false, false);
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String selections(GraphQLCompositeType type, int depth) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> selection(type, depth))
                .collect(joining(" ", "{ ", " }"));
    }

    private String selection(GraphQLCompositeType type, int depth) {
        if (fieldsLeft-- < 0) {
            return "__typename";
        }
        return switch (random.nextInt(12)) {
            case 0 -> "..." + condition() + " " + selections(type, depth);
            case 1, 2 -> typed(any(related(type)), depth);
            case 3 -> fragment(any(related(type)), depth);
            case 4 -> oneIn(2) ? "__typename" : newName() + ": __typename" + condition();
            default ->
                type instanceof GraphQLFieldsContainer fields ? field(fields, depth) : typed(any(related(type)), depth);
        };
    }

    private String typed(GraphQLCompositeType type, int depth) {
        return "... on " + type.getName() + condition() + " " + selections(type, depth);
    }

    private String fragment(GraphQLCompositeType type, int depth) {
        var name = newName();
        fragments.add("fragment " + name + " on " + type.getName() + " " + selections(type, depth));
        return "..." + name + condition() + (oneIn(4) ? " ..." + name : "");
    }

    /** The type itself, and those that its objects may have, too. */
    private List<GraphQLCompositeType> related(GraphQLCompositeType type) {
        var related = new ArrayList<GraphQLCompositeType>(List.of(type));
        if (type instanceof GraphQLInterfaceType parent) {
            related.addAll(schema.getImplementations(parent));
        } else if (type instanceof GraphQLUnionType union) {
            union.getTypes().forEach(member -> related.add((GraphQLCompositeType) member));
            related.remove(0);
        } else if (type instanceof GraphQLObjectType object) {
            object.getInterfaces().forEach(parent -> related.add((GraphQLCompositeType) parent));
        }
        return related;
    }

    private String field(GraphQLFieldsContainer parent, int depth) {
        var fields = parent.getFieldDefinitions().stream()
                .filter(field -> depth > 0 || isLeaf(field.getType()))
                .toList();
        if (fields.isEmpty()) {
            return "__typename";
        }
        var field = any(fields);
        var arguments = arguments(field);
        var alias = arguments.isEmpty() && !oneIn(3) ? "" : newName() + ": ";
        var start = alias + field.getName() + arguments;
        var twice = oneIn(6) ? " " + start + condition() + below(field, depth) : "";
        return start + condition() + below(field, depth) + twice;
    }

    private static boolean isLeaf(GraphQLType type) {
        return !(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLCompositeType);
    }

    private String below(GraphQLFieldDefinition field, int depth) {
        return isLeaf(field.getType())
                ? ""
                : " " + selections((GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(field.getType()), depth - 1);
    }

    private String arguments(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .filter(argument -> isRequired(argument) || oneIn(8))
                .map(argument -> argument.getName() + ": " + argument(field, argument))
                .collect(joining(", ", "(", ")"))
                .replace("()", "");
    }

    private static boolean isRequired(GraphQLArgument argument) {
        return argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
    }

    private String argument(GraphQLFieldDefinition field, GraphQLArgument argument) {
        var value = value(argument.getType(), field.getName() + "." + argument.getName());
        if (!oneIn(4)) {
            return literal(value);
        }
        var name = newName();
        variables.put(name, raw(value));
        declarations.add("$" + name + ": " + GraphQLTypeUtil.simplePrint(argument.getType()));
        return "$" + name;
    }

    private Object value(GraphQLInputType type, String path) {
        if (type instanceof GraphQLNonNull required) {
            return nonNull((GraphQLInputType) required.getWrappedType(), path);
        }
        return oneIn(8) ? null : nonNull(type, path);
    }

    private Object nonNull(GraphQLInputType type, String path) {
        if (type instanceof GraphQLNonNull || type instanceof GraphQLList) {
            var element = (GraphQLInputType) GraphQLTypeUtil.unwrapOne(type);
            return IntStream.rangeClosed(0, random.nextInt(2))
                    .mapToObj(i -> value(element, path))
                    .toList();
        } else if (type instanceof GraphQLEnumType constants) {
            return new Constant(any(constants.getValues()).getName());
        } else if (type instanceof GraphQLInputObjectType input) {
            return members(input);
        }
        return switch (((GraphQLNamedType) type).getName()) {
            case "Int" -> random.nextInt(4);
            case "Boolean" -> oneIn(2);
            case "Date" -> "2025-0" + (1 + random.nextInt(9)) + "-01";
            default -> any(words(path));
        };
    }

    private List<String> words(String path) {
        var argument = path.substring(path.indexOf('.') + 1);
        return words.getOrDefault(path, words.getOrDefault(argument, List.of("odd")));
    }

    private Map<String, Object> members(GraphQLInputObjectType input) {
        var members = new LinkedHashMap<String, Object>();
        for (var member : input.getFields()) {
            if (member.getType() instanceof GraphQLNonNull || oneIn(6)) {
                members.put(member.getName(), value(member.getType(), input.getName() + "." + member.getName()));
            }
        }
        return members;
    }

    private static String literal(Object value) {
        if (value instanceof String text) {
            return '"' + text + '"';
        } else if (value instanceof List<?> elements) {
            return elements.stream().map(RandomDocument::literal).collect(joining(", ", "[", "]"));
        } else if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .map(member -> member.getKey() + ": " + literal(member.getValue()))
                    .collect(joining(", ", "{", "}"));
        }
        return String.valueOf(value);
    }

    private static Object raw(Object value) {
        if (value instanceof Constant constant) {
            return constant.name();
        } else if (value instanceof List<?> elements) {
            var raw = new ArrayList<>();
            elements.forEach(element -> raw.add(raw(element)));
            return raw;
        } else if (value instanceof Map<?, ?> members) {
            var raw = new LinkedHashMap<String, Object>();
            members.forEach((name, member) -> raw.put((String) name, raw(member)));
            return raw;
        }
        return value;
    }

    /** Often none. */
    private String condition() {
        if (!oneIn(6)) {
            return "";
        }
        var directive = oneIn(2) ? " @skip" : " @include";
        if (oneIn(2)) {
            return directive + "(if: " + oneIn(2) + ")";
        }
        var name = newName();
        declarations.add("$" + name + ": Boolean! = " + oneIn(2));
        if (oneIn(2)) {
            variables.put(name, oneIn(2));
        }
        return directive + "(if: $" + name + ")";
    }

    private String newName() {
        return "n" + names++;
    }
}
