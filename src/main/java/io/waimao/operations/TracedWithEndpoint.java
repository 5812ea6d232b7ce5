package io.waimao.operations;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Requests are traced where somebody told where to: without an endpoint the default is off, and not some address. */
public final class TracedWithEndpoint implements ConfigSourceFactory {

    private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";
    private static final String ENDPOINT_OF_TRACES = "quarkus.otel.exporter.otlp.traces.endpoint";
    private static final String DISABLED = "quarkus.otel.sdk.disabled";

    /** Below all that anybody writes, above what the build takes down. */
    private static final int ORDINAL = 240;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var isTold = Stream.of(ENDPOINT, ENDPOINT_OF_TRACES).anyMatch(key -> isTold(context.getValue(key)));
        return List.of(new PropertiesConfigSource(Map.of(DISABLED, String.valueOf(!isTold)), "traces", ORDINAL));
    }

    private static boolean isTold(ConfigValue endpoint) {
        return endpoint.getValue() != null && !endpoint.getValue().isBlank();
    }
}
