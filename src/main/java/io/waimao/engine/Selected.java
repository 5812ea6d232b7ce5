package io.waimao.engine;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.Selection;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/** What is selected of that which a resolver is asked for. */
public final class Selected {

    private Selected() {}

    /** Whether it is nothing but this field; fragments are taken to have more. */
    public static boolean isOnly(Context context, String field) {
        return context.unwrap(DataFetchingEnvironment.class).getMergedField().getFields().stream()
                .flatMap(asked -> asked.getSelectionSet().getSelections().stream())
                .allMatch(selection -> is(selection, field));
    }

    private static boolean is(Selection<?> selection, String field) {
        return selection instanceof Field selected
                && (selected.getName().equals(field)
                        || selected.getName().equals(Introspection.TypeNameMetaFieldDef.getName()));
    }
}
