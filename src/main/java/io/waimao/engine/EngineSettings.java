package io.waimao.engine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How answers are made. */
@ConfigMapping(prefix = "waimao.engine")
public interface EngineSettings {

    /** Whether objects in memory are completed in one go. Answers are the same. */
    @WithDefault("true")
    boolean shortcut();
}
