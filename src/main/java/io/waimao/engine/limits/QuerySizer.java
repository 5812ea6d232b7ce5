package io.waimao.engine.limits;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Measures an operation of a valid document before its execution. Each fragment is measured once per page size that it
 * is spread in, so that fragments nested many times over stay cheap to measure.
 */
final class QuerySizer {

    /** Assumed elements of a list of unknown length. */
    static final int LIST = 10;

    /** Default size of a page. */
    private static final int PAGE = 20;

    private record Spread(String fragment, int page) {}

    private final GraphQLSchema schema;
    private final LimitSettings limits;
    private final ListLengths lengths;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, @Nullable Object> variables;
    private final Map<Spread, QuerySize> measured = new HashMap<>();

    private QuerySizer(
            GraphQLSchema schema,
            LimitSettings limits,
            ListLengths lengths,
            Document document,
            Map<String, @Nullable Object> variables) {
        this.schema = schema;
        this.limits = limits;
        this.lengths = lengths;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        this.variables = variables;
    }

    /**
     * @param raw values of variables, before coercion
     * @throws Refused if a page is larger than allowed
     */
    static QuerySize measure(
            GraphQLSchema schema,
            LimitSettings limits,
            ListLengths lengths,
            Document document,
            OperationDefinition operation,
            Map<String, @Nullable Object> raw) {
        var sizer = new QuerySizer(schema, limits, lengths, document, withDefaults(operation, raw));
        var root =
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                };
        return sizer.selections(operation.getSelectionSet(), root, LIST)
                .and(new QuerySize(0, 0, 0, operation.getDirectives().size()));
    }

    private static Map<String, @Nullable Object> withDefaults(
            OperationDefinition operation, Map<String, @Nullable Object> raw) {
        var values = new HashMap<String, @Nullable Object>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            var name = variable.getName();
            values.put(name, raw.containsKey(name) ? raw.get(name) : variable.getDefaultValue());
        }
        return values;
    }

    /** @param page elements of lists directly below that do not determine their own length */
    private QuerySize selections(SelectionSet selections, GraphQLCompositeType parent, int page) {
        var size = QuerySize.NOTHING;
        for (Selection<?> selection : selections.getSelections()) {
            size = size.and(selection(selection, parent, page));
        }
        return size;
    }

    private QuerySize selection(Selection<?> selection, GraphQLCompositeType parent, int page) {
        if (selection instanceof Field field) {
            return field(field, parent, page);
        } else if (selection instanceof InlineFragment inline) {
            return selections(inline.getSelectionSet(), type(inline.getTypeCondition(), parent), page)
                    .and(new QuerySize(0, 0, 0, inline.getDirectives().size()));
        }
        var spread = (FragmentSpread) selection;
        return fragment(new Spread(spread.getName(), page), parent)
                .and(new QuerySize(0, 0, 0, spread.getDirectives().size()));
    }

    private QuerySize fragment(Spread spread, GraphQLCompositeType parent) {
        var known = measured.get(spread);
        if (known == null) {
            var fragment = fragments.get(spread.fragment());
            known = fragment == null
                    ? QuerySize.NOTHING
                    : selections(fragment.getSelectionSet(), type(fragment.getTypeCondition(), parent), spread.page());
            measured.put(spread, known);
        }
        return known;
    }

    private QuerySize field(Field field, GraphQLCompositeType parent, int page) {
        var own = new QuerySize(
                1, 0, field.getAlias() == null ? 0 : 1, field.getDirectives().size());
        if (field.getSelectionSet() == null) {
            return own;
        }
        var definition = Introspection.getFieldDef(schema, parent, field.getName());
        var paged = definition.getArgument("first") != null;
        var rows = lengths.limitsItself(field.getName()) ? null : requested(field, paged);
        var below = selections(
                field.getSelectionSet(),
                (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType()),
                !paged ? LIST : rows == null ? PAGE : rows);
        var elements = isList(definition.getType()) ? elements(field, rows, page) : 1;
        var computed = lengths.computed(field.getName(), name -> argument(field, name));
        var cost = field.getName().startsWith("__")
                ? 0
                : QuerySize.sum(computed, QuerySize.product(elements, QuerySize.sum(1, below.cost())));
        return new QuerySize(
                1 + below.depth(),
                cost,
                QuerySize.sum(own.aliases(), below.aliases()),
                QuerySize.sum(own.directives(), below.directives()));
    }

    private int elements(Field field, @Nullable Integer rows, int page) {
        return rows == null
                ? lengths.most(field.getName(), name -> argument(field, name)).orElse(page)
                : rows;
    }

    /** The raw value of an argument. */
    private @Nullable Object argument(Field field, String name) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(name))
                .findFirst()
                .map(this::value)
                .orElse(null);
    }

    private @Nullable Object value(Argument argument) {
        return argument.getValue() instanceof VariableReference reference
                ? variables.get(reference.getName())
                : argument.getValue();
    }

    /**
     * The number of elements that the arguments request, or null: a page by first or last, another list by the length
     * of its list argument.
     */
    private @Nullable Integer requested(Field field, boolean paged) {
        @Nullable Integer requested = null;
        for (Argument argument : field.getArguments()) {
            var value = value(argument);
            var page = argument.getName().equals("first") || argument.getName().equals("last");
            var count = page ? number(value) : length(value);
            if (count == null) {
                continue;
            }
            if (count > limits.pageSize()) {
                throw tooLarge(field, argument, page ? "" + count : count + " elements");
            }
            if (page || !paged) {
                requested = Math.max(requested == null ? 0 : requested, count);
            }
        }
        return requested;
    }

    private Refused tooLarge(Field field, Argument argument, String count) {
        return new Refused(
                ErrorCode.PAGE_TOO_LARGE,
                "%s: %s is not accepted; allowed: 0 to %d".formatted(argument.getName(), count, limits.pageSize()),
                field.getSourceLocation());
    }

    /** A whole number in any notation. One that is no Int counts as the largest. */
    private static @Nullable Integer number(@Nullable Object value) {
        var text = value instanceof IntValue literal ? literal.getValue() : value;
        return text instanceof Number number
                ? new BigDecimal(number.toString())
                        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                        .max(BigDecimal.ZERO)
                        .intValue()
                : null;
    }

    private static @Nullable Integer length(@Nullable Object value) {
        if (value instanceof ArrayValue literal) {
            return literal.getValues().size();
        }
        return value instanceof List<?> list ? list.size() : null;
    }

    private GraphQLCompositeType type(@Nullable TypeName condition, GraphQLCompositeType parent) {
        return condition != null && schema.getType(condition.getName()) instanceof GraphQLCompositeType type
                ? type
                : parent;
    }

    private static boolean isList(GraphQLOutputType type) {
        GraphQLType bare = type instanceof GraphQLNonNull required ? required.getWrappedType() : type;
        return bare instanceof GraphQLList;
    }
}
