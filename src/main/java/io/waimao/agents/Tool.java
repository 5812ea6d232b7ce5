package io.waimao.agents;

import java.util.Map;
import java.util.TreeMap;

/**
 * A named document.
 *
 * @param document its operation has the arguments as variables
 * @param inputSchema JSON Schema (2020-12) of the arguments
 */
record Tool(String name, String title, String description, String document, Map<String, Object> inputSchema) {

    /** The tool as listed by the protocol. Sorted, so that equal lists are equal byte for byte. */
    Map<String, Object> listed() {
        var hints = new TreeMap<String, Object>(
                Map.of("readOnlyHint", true, "destructiveHint", false, "idempotentHint", true, "openWorldHint", false));
        return new TreeMap<>(Map.of(
                "name",
                name,
                "title",
                title,
                "description",
                description,
                "inputSchema",
                inputSchema,
                "annotations",
                hints));
    }
}
