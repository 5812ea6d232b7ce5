package io.waimao.http.agents;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Accepts requests of programs, which send no origin, of pages on the same machine, and of configured origins. The Host
 * header is no criterion: a page that has its name rebound to this address sends both alike.
 */
final class Origins {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private final List<String> configured;

    Origins(List<String> configured) {
        this.configured = configured;
    }

    boolean accept(@Nullable String origin) {
        return origin == null || configured.contains(origin) || isLocal(origin);
    }

    private static boolean isLocal(String origin) {
        try {
            var uri = URI.create(origin);
            return uri.getHost() != null
                    && LOCAL.contains(uri.getHost())
                    && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
