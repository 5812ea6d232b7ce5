package io.waimao.agents;

import io.waimao.dataset.DataVersion;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of a call.
 *
 * @param content in the form of the protocol
 * @param version the version of the data of the whole answer; null if unknown, and of errors
 */
public record ToolResult(
        Map<String, Object> content, @Nullable DataVersion version) {

    /** A result that depends on no data. */
    public static ToolResult of(Map<String, Object> content) {
        return new ToolResult(content, null);
    }
}
