package io.waimao.engine.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether the schema may be asked for. */
@ConfigMapping(prefix = "waimao.introspection")
public interface Introspection {

    /** Answers __schema and __type, and serves the schema as a file. */
    @WithDefault("true")
    boolean enabled();
}
