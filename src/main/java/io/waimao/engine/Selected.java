package io.waimao.engine;

import static java.util.Objects.requireNonNull;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The fields selected below a resolver's field, whatever their type conditions and directives. */
public final class Selected {

    private final DataFetchingEnvironment environment;

    Selected(DataFetchingEnvironment environment) {
        this.environment = environment;
    }

    public static Selected of(Context context) {
        return new Selected(context.unwrap(DataFetchingEnvironment.class));
    }

    /** The names of the selected fields, without {@code __typename}. */
    public Set<String> names(String... path) {
        var names = new HashSet<String>();
        fields(path).forEach(field -> names.add(field.getName()));
        names.remove(Introspection.TypeNameMetaFieldDef.getName());
        return names;
    }

    private List<Field> fields(String... path) {
        var fields = below(environment.getMergedField().getFields());
        for (var step : path) {
            fields = below(fields.stream()
                    .filter(field -> field.getName().equals(step))
                    .toList());
        }
        return fields;
    }

    private List<Field> below(List<Field> fields) {
        var spread = new HashSet<String>();
        return fields.stream()
                .flatMap(field -> in(field.getSelectionSet(), spread))
                .toList();
    }

    /** @param spread fragments already visited */
    private Stream<Field> in(SelectionSet selections, Set<String> spread) {
        return selections.getSelections().stream().flatMap(selection -> in(selection, spread));
    }

    private Stream<Field> in(Selection<?> selection, Set<String> spread) {
        if (selection instanceof Field field) {
            return Stream.of(field);
        } else if (selection instanceof InlineFragment inline) {
            return in(inline.getSelectionSet(), spread);
        }
        var name = ((FragmentSpread) selection).getName();
        return spread.add(name)
                ? in(requireNonNull(environment.getFragmentsByName().get(name)).getSelectionSet(), spread)
                : Stream.of();
    }
}
