package io.waimao.engine;

import graphql.schema.GraphQLSchema;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.TracerProvider;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.waimao.dataset.DataVersions;
import io.waimao.dataset.NoData;
import io.waimao.engine.errors.DatabaseOutage;
import io.waimao.engine.limits.Introspection;
import io.waimao.engine.limits.LimitSettings;
import java.util.Map;

/** Configuration outside the application: the defaults, but for what is given. */
public final class Settings {

    private Settings() {}

    public static <T> T of(Class<T> mapping, Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(mapping)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(mapping);
    }

    static Engine engine(GraphQLSchema schema, Map<String, String> settings) {
        return engine(schema, settings, new NoData());
    }

    static Engine engine(GraphQLSchema schema, Map<String, String> settings, DataVersions data) {
        return new Engine(
                schema,
                of(EngineSettings.class, settings),
                of(LimitSettings.class, settings),
                (field, arguments) -> java.util.OptionalInt.empty(),
                of(Introspection.class, Map.of()),
                new RequestMetrics(new SimpleMeterRegistry()),
                new Traces(TracerProvider.noop().get("test"), false),
                new DatabaseOutage(null),
                data);
    }
}
