package io.waimao.engine.framework;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** A field that a method of the API answers. */
interface FieldResolver {

    /** Answers it without what the framework does around each. */
    @Nullable
    Object answer(DataFetchingEnvironment environment) throws Exception;

    /** The method itself. */
    ResolverMethod method();
}
