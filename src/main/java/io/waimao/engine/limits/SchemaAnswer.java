package io.waimao.engine.limits;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLModifiedType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts the fields in the answer to introspection, on the schema itself. Lists of lists, such as the fields of the types
 * of fields, grow without end: counting stops at a limit.
 */
final class SchemaAnswer {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final int most;
    private int fields;

    private SchemaAnswer(GraphQLSchema schema, Document document, int most) {
        this.schema = schema;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        this.most = most;
    }

    /** Whether the answer has more fields than that. */
    static boolean exceeds(int most, GraphQLSchema schema, Document document, OperationDefinition operation) {
        var answer = new SchemaAnswer(schema, document, most);
        answer.count(operation.getSelectionSet(), null, new HashSet<>());
        return answer.fields > most;
    }

    /**
     * @param of what the selections are about; null for the root
     * @param spread fragments that have been counted for it
     */
    private void count(SelectionSet selections, @Nullable Object of, Set<String> spread) {
        for (Selection<?> selection : selections.getSelections()) {
            if (fields > most) {
                return;
            }
            if (selection instanceof Field field) {
                count(field, of);
            } else if (selection instanceof InlineFragment inline) {
                count(inline.getSelectionSet(), of, spread);
            } else if (selection instanceof FragmentSpread named && spread.add(named.getName())) {
                var fragment = fragments.get(named.getName());
                if (fragment != null) {
                    count(fragment.getSelectionSet(), of, spread);
                }
            }
        }
    }

    private void count(Field field, @Nullable Object of) {
        fields++;
        var below = field.getSelectionSet();
        if (below == null) {
            return;
        }
        for (var part : of == null ? root(field) : parts(of, field.getName())) {
            count(below, part, new HashSet<>());
        }
    }

    private Collection<?> root(Field field) {
        return switch (field.getName()) {
            case "__schema" -> List.of(schema);
            case "__type" -> types(field);
            default -> List.of();
        };
    }

    /** The type that is named or, if a variable names it, the largest. */
    private Collection<?> types(Field field) {
        if (field.getArguments().get(0).getValue() instanceof StringValue name) {
            return Stream.ofNullable(schema.getType(name.getValue())).toList();
        }
        return List.of(schema.getQueryType());
    }

    private Collection<?> parts(Object of, String field) {
        if (of instanceof GraphQLSchema whole) {
            return switch (field) {
                case "types" -> whole.getAllTypesAsList();
                case "directives" -> whole.getDirectives();
                default -> List.of(whole.getQueryType());
            };
        } else if (of instanceof GraphQLModifiedType modified) {
            return field.equals("ofType") ? List.of(modified.getWrappedType()) : List.of();
        } else if (of instanceof GraphQLNamedType type) {
            return ofType(type, field);
        } else if (of instanceof GraphQLFieldDefinition definition) {
            return field.equals("args") ? definition.getArguments() : List.of(definition.getType());
        } else if (of instanceof GraphQLInputValueDefinition value) {
            return List.of(value.getType());
        } else if (of instanceof GraphQLDirective directive) {
            return directive.getArguments();
        }
        return List.of();
    }

    private Collection<?> ofType(GraphQLNamedType type, String field) {
        return switch (field) {
            case "fields" -> type instanceof GraphQLFieldsContainer fielded ? fielded.getFieldDefinitions() : List.of();
            case "inputFields" -> type instanceof GraphQLInputObjectType input ? input.getFields() : List.of();
            case "enumValues" -> type instanceof GraphQLEnumType enumeration ? enumeration.getValues() : List.of();
            case "interfaces" -> type instanceof GraphQLObjectType object ? object.getInterfaces() : List.of();
            case "possibleTypes" -> possible(type);
            default -> List.of();
        };
    }

    private Collection<?> possible(GraphQLNamedType type) {
        if (type instanceof GraphQLInterfaceType parent) {
            return schema.getImplementations(parent);
        }
        return type instanceof GraphQLUnionType union ? union.getTypes() : List.of();
    }
}
