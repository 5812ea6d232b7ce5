package io.waimao.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Who is a steward. */
@ConfigMapping(prefix = "waimao.steward")
public interface StewardSettings {

    /** The one token that makes whoever sends it as a bearer token a steward; without it nobody is. */
    Optional<String> token();

    /** Whether only stewards may read, too. */
    @WithDefault("false")
    boolean only();
}
