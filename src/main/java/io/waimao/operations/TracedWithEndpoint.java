package io.waimao.operations;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Switches tracing on only if an endpoint is configured, because OpenTelemetry has a default address. */
public final class TracedWithEndpoint implements ConfigSourceFactory {

    private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";
    private static final String ENDPOINT_OF_TRACES = "quarkus.otel.exporter.otlp.traces.endpoint";
    private static final String DISABLED = "quarkus.otel.sdk.disabled";

    /** Below every explicit setting, above the values fixed at build time. */
    private static final int ORDINAL = 240;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var hasEndpoint = Stream.of(ENDPOINT, ENDPOINT_OF_TRACES).anyMatch(key -> hasEndpoint(context.getValue(key)));
        return List.of(new PropertiesConfigSource(Map.of(DISABLED, String.valueOf(!hasEndpoint)), "traces", ORDINAL));
    }

    private static boolean hasEndpoint(ConfigValue endpoint) {
        return endpoint.getValue() != null && !endpoint.getValue().isBlank();
    }
}
