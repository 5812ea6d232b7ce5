package io.waimao.engine.framework;

import graphql.schema.DataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Type;

/** Fetchers of members as the framework's schema has them, for a schema that is made by hand. */
public final class Members {

    private Members() {}

    public static DataFetcher<?> of(Class<?> owner, String field) {
        var type = new Type(owner.getName(), owner.getSimpleName(), null);
        return new Member(new Field(field, field, field, type), type, type);
    }
}
