package io.waimao.engine.framework;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** A field answered by a method of the API. */
interface FieldResolver {

    /** Answers the field without the framework's overhead per field. */
    @Nullable
    Object answer(DataFetchingEnvironment environment) throws Exception;

    /** The method. */
    ResolverMethod method();
}
