package io.waimao.engine;

import graphql.schema.GraphQLSchema;
import io.opentelemetry.api.trace.TracerProvider;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.waimao.metrics.Metrics;
import java.util.Map;
import java.util.Optional;

/** Configuration outside the application: the defaults, but for what is given. */
final class Settings {

    private Settings() {}

    static <T> T of(Class<T> mapping, Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(mapping)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(mapping);
    }

    static Engine engine(GraphQLSchema schema, Map<String, String> limits) {
        return engine(schema, limits, new NoData());
    }

    static Engine engine(GraphQLSchema schema, Map<String, String> limits, DataState data) {
        return new Engine(
                schema,
                of(Limits.class, limits),
                of(Introspection.class, Map.of()),
                new RequestMetrics(new Metrics()),
                new Traces(TracerProvider.noop().get("test"), false),
                new DatabaseOutage(null),
                data);
    }

    /** Of which there are no versions. */
    private static final class NoData implements DataState {

        @Override
        public Optional<?> known() {
            return Optional.empty();
        }

        @Override
        public Optional<?> ask() {
            return Optional.empty();
        }

        @Override
        public Optional<?> versionOf(Object event) {
            return Optional.empty();
        }

        @Override
        public boolean isStill(Object version) {
            throw new AssertionError();
        }
    }
}
