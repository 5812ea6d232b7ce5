package io.waimao.engine.framework;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusCompletionStageDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A resolver for a method that returns a future, from a batch. */
final class PromisedResolver extends QuarkusCompletionStageDataFetcher<Object, Object> implements FieldResolver {

    private final ResolverMethod method;
    private final Conversion conversion;

    PromisedResolver(Operation operation, Type type) {
        super(operation, type);
        this.method = new ResolverMethod(operation);
        this.conversion = new Conversion(operation);
    }

    @Override
    public @Nullable Object answer(DataFetchingEnvironment environment) throws Exception {
        var promise = (CompletionStage<?>) method.call(environment);
        return promise == null || conversion.isIdentity() ? promise : promise.thenApply(this::converted);
    }

    @Override
    public ResolverMethod method() {
        return method;
    }

    private @Nullable Object converted(@Nullable Object answer) {
        try {
            return conversion.of(answer);
        } catch (AbstractDataFetcherException unfit) {
            throw new CompletionException(unfit);
        }
    }
}
