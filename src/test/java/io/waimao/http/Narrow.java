package io.waimao.http;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/** Everything small, and the schema kept to oneself. */
public class Narrow implements QuarkusTestProfile {

    static final int DEPTH = 4;
    static final int COST = 21;
    static final int ALIASES = 3;
    static final int DIRECTIVES = 3;
    static final String ORIGIN = "https://app.example";
    static final int TOKENS = 60;
    static final int BODY_SIZE = 2000;
    static final int VARIABLES_SIZE = 100;
    static final int PAGE_SIZE = 10;
    static final int OPERATIONS = 2;

    @Override
    public Map<String, String> getConfigOverrides() {
        var overrides = new HashMap<String, String>();
        overrides.put("waimao.limits.depth", "" + DEPTH);
        overrides.put("waimao.limits.cost", "" + COST);
        overrides.put("waimao.limits.aliases", "" + ALIASES);
        overrides.put("waimao.limits.directives", "" + DIRECTIVES);
        overrides.put("waimao.limits.tokens", "" + TOKENS);
        overrides.put("waimao.limits.body-size", "" + BODY_SIZE);
        overrides.put("waimao.limits.variables-size", "" + VARIABLES_SIZE);
        overrides.put("waimao.limits.page-size", "" + PAGE_SIZE);
        overrides.put("waimao.introspection.enabled", "false");
        overrides.put("waimao.http.cache-control", "public, max-age=60");
        overrides.put("waimao.http.persisted-queries.enabled", "false");
        overrides.put("quarkus.http.cors.enabled", "true");
        overrides.put("quarkus.http.cors.origins", ORIGIN);
        overrides.put("waimao.embed.frame-ancestors", ORIGIN);
        overrides.put("waimao.http.figures.concurrency", "0");
        overrides.put("waimao.http.sockets.init-timeout", "200ms");
        overrides.put("waimao.http.sockets.operations", "" + OPERATIONS);
        return overrides;
    }
}
