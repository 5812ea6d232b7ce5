package io.waimao.engine.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether introspection is allowed. */
@ConfigMapping(prefix = "waimao.introspection")
public interface Introspection {

    /** Whether to answer __schema and __type, and serve the schema as a file. */
    @WithDefault("true")
    boolean enabled();
}
