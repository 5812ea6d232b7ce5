package io.waimao.engine.framework;

import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;
import io.waimao.engine.scalars.StrictScalars;

/**
 * Supplies fetchers that the engine can also call directly. The framework's own build a context for each value, with
 * all fields selected below as JSON, and pass each stage through several wrappers.
 */
public final class LightFetchers implements DataFetcherService {

    /** Called by the framework just before it builds the schema, also during a native build. */
    public LightFetchers() {
        StrictScalars.all().forEach(LightFetchers::replace);
    }

    /** The schema is built with scalars that are looked up by name. */
    private static void replace(GraphQLScalarType scalar) {
        GraphQLScalarTypes.registerCustomScalar(scalar.getName(), "io.waimao.engine." + scalar.getName(), scalar);
    }

    /** Precedes the framework's own service, which has 1. */
    @Override
    public Integer getPriority() {
        return 0;
    }

    @Override
    public PlugableDataFetcher<?> getFieldDataFetcher(Field field, Type type, Reference owner) {
        return new Member(field, type, owner);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getDefaultDataFetcher(Operation operation, Type type) {
        return new PresentResolver(operation, type);
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getCompletionStageDataFetcher(Operation operation, Type type) {
        return new PromisedResolver(operation, type);
    }
}
