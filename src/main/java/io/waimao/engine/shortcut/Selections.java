package io.waimao.engine.shortcut;

import static java.util.Objects.requireNonNull;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields that an execution selects for each field and type, computed once for all objects. */
public final class Selections {

    private final FieldCollector collector = new FieldCollector();
    private final Map<Field, Map<GraphQLObjectType, Optional<InMemorySelection>>> known = new IdentityHashMap<>();

    static Selections of(ExecutionContext context) {
        return requireNonNull(context.getGraphQLContext().<@Nullable Selections>get(Selections.class));
    }

    /** The fields of a field's objects; null if one of them needs more than memory. */
    @Nullable
    InMemorySelection inMemory(ExecutionContext context, MergedField field, GraphQLObjectType type) {
        if (field.getFields().size() > 1) {
            return make(context, field, type).orElse(null);
        }
        var ofField = known.computeIfAbsent(field.getSingleField(), key -> new HashMap<>());
        var selection = ofField.get(type);
        if (selection == null) {
            selection = make(context, field, type);
            ofField.put(type, selection);
        }
        return selection.orElse(null);
    }

    private Optional<InMemorySelection> make(ExecutionContext context, MergedField field, GraphQLObjectType type) {
        var parameters = FieldCollectorParameters.newParameters()
                .schema(context.getGraphQLSchema())
                .objectType(type)
                .fragments(context.getFragmentsByName())
                .variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext())
                .build();
        var selected = collector.collectFields(parameters, field, context.hasIncrementalSupport());
        var fields = new ArrayList<InMemoryField>();
        for (var name : selected.getKeys()) {
            var made = field(context, name, requireNonNull(selected.getSubField(name)), type);
            if (made == null) {
                return Optional.empty();
            }
            fields.add(made);
        }
        return Optional.of(new InMemorySelection(fields));
    }

    private @Nullable InMemoryField field(
            ExecutionContext context, String name, MergedField field, GraphQLObjectType type) {
        var schema = context.getGraphQLSchema();
        var definition = Introspection.getFieldDefinition(schema, type, field.getName());
        if (definition == Introspection.TypeNameMetaFieldDef) {
            return new InMemoryField(name, source -> type.getName(), value -> value);
        }
        var reading = InMemoryField.reading(
                schema.getCodeRegistry().getDataFetcher(type, definition), context, field, definition);
        var completion = reading == null ? null : completion(context, field, definition.getType());
        return reading == null || completion == null ? null : new InMemoryField(name, reading, completion);
    }

    private @Nullable Completion completion(ExecutionContext context, MergedField field, GraphQLOutputType type) {
        return Completion.of(type, context, object -> inMemory(context, field, object));
    }
}
