package io.waimao.engine.framework;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDefaultDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import org.jspecify.annotations.Nullable;

/** A resolver for a method that returns its answer directly. */
public final class PresentResolver extends QuarkusDefaultDataFetcher<Object, Object> implements FieldResolver {

    private final ResolverMethod method;
    private final Conversion conversion;

    PresentResolver(Operation operation, Type type) {
        super(operation, type);
        this.method = new ResolverMethod(operation);
        this.conversion = new Conversion(operation);
    }

    @Override
    public @Nullable Object answer(DataFetchingEnvironment environment) throws Exception {
        return conversion.of(method.call(environment));
    }

    @Override
    public ResolverMethod method() {
        return method;
    }

    @Nullable
    public Object converted(@Nullable Object answer) throws AbstractDataFetcherException {
        return conversion.of(answer);
    }
}
