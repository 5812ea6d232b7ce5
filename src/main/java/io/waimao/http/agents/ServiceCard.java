package io.waimao.http.agents;

import io.waimao.agents.Tools;
import io.waimao.build.Build;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the service says of itself: name, version, capabilities, advice. */
@ApplicationScoped
class ServiceCard {

    private static final Map<String, Object> CAPABILITIES =
            Map.of("tools", Map.of(), "resources", Map.of(), "prompts", Map.of());

    private final Build build;

    ServiceCard(Build build) {
        this.build = build;
    }

    Map<String, Object> identity() {
        return Map.of("name", "waimao", "title", "Waimao", "version", build.version());
    }

    Map<String, Object> initialized(String version) {
        var result = described();
        result.put("protocolVersion", version);
        result.put("serverInfo", identity());
        return result;
    }

    Map<String, Object> discovered() {
        var result = described();
        result.put("supportedVersions", Revision.ALL);
        return result;
    }

    private static Map<String, Object> described() {
        var result = new LinkedHashMap<String, Object>();
        result.put("capabilities", CAPABILITIES);
        result.put("instructions", Tools.instructions());
        return result;
    }
}
