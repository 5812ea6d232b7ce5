package io.waimao.engine;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

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
}
