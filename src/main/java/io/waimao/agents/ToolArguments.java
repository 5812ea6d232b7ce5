package io.waimao.agents;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import graphql.analysis.QueryTraversalOptions;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.CoercedVariables;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables of a document, each with the argument of the schema that it is passed to first. */
final class ToolArguments {

    /**
     * @param required whether the document needs a value
     * @param byDefault the default of the document or schema; null if there is none
     */
    record Argument(
            GraphQLInputType type,
            String description,
            boolean required,
            graphql.language.@Nullable Value<?> byDefault) {}

    private ToolArguments() {}

    static Map<String, Argument> of(String document, GraphQLSchema schema) {
        var parsed = Parser.parse(document);
        var uses = uses(QueryTraverser.newQueryTraverser()
                .schema(schema)
                .document(parsed)
                .coercedVariables(CoercedVariables.emptyVariables())
                .options(QueryTraversalOptions.defaultOptions().coerceFieldArguments(false))
                .build());
        var arguments = new LinkedHashMap<String, Argument>();
        var operation = parsed.getDefinitionsOfType(OperationDefinition.class).get(0);
        for (var variable : operation.getVariableDefinitions()) {
            var use = requireNonNull(uses.get(variable.getName()), variable::getName);
            var byDefault = variable.getDefaultValue() == null ? defaultOf(use) : variable.getDefaultValue();
            var required = variable.getType() instanceof graphql.language.NonNullType && byDefault == null;
            arguments.put(
                    variable.getName(),
                    new Argument(
                            typeOf(use, variable.getType()),
                            requireNonNullElse(use.getDescription(), ""),
                            required,
                            byDefault));
        }
        return arguments;
    }

    private static Map<String, GraphQLArgument> uses(QueryTraverser traverser) {
        var uses = new HashMap<String, GraphQLArgument>();
        traverser.visitPreOrder(new QueryVisitorStub() {
            @Override
            public void visitField(QueryVisitorFieldEnvironment field) {
                for (var argument : field.getField().getArguments()) {
                    if (argument.getValue() instanceof VariableReference variable) {
                        uses.putIfAbsent(
                                variable.getName(), field.getFieldDefinition().getArgument(argument.getName()));
                    }
                }
            }
        });
        return uses;
    }

    private static graphql.language.@Nullable Value<?> defaultOf(GraphQLArgument argument) {
        return argument.hasSetDefaultValue()
                        && argument.getArgumentDefaultValue().isLiteral()
                ? (graphql.language.Value<?>) argument.getArgumentDefaultValue().getValue()
                : null;
    }

    /** The type of the argument, which a variable may make required. */
    private static GraphQLInputType typeOf(GraphQLArgument argument, Type<?> declared) {
        var type = argument.getType();
        return declared instanceof graphql.language.NonNullType && !GraphQLTypeUtil.isNonNull(type)
                ? GraphQLNonNull.nonNull(type)
                : type;
    }
}
