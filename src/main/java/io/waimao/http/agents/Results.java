package io.waimao.http.agents;

import static java.util.Objects.requireNonNull;

import io.vertx.core.buffer.Buffer;
import io.waimao.http.message.Json;
import io.waimao.http.steward.StewardSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Responses with results, as their revision has them. */
@ApplicationScoped
class Results {

    private static final int HOUR = 3_600_000;

    /** Change only with the build. */
    private static final Set<String> LASTING =
            Set.of("server/discover", "tools/list", "resources/list", "resources/templates/list", "prompts/list");

    private final ServiceCard card;
    private final AgentSettings settings;
    private final String scope;

    Results(ServiceCard card, AgentSettings settings, StewardSettings stewards) {
        this.card = card;
        this.settings = settings;
        this.scope = stewards.only() ? "private" : "public";
    }

    /** The response to a request. */
    static Buffer response(Message message, byte[] result) {
        return Buffer.buffer(result.length + 64)
                .appendString("{\"jsonrpc\":\"2.0\",\"id\":")
                .appendBytes(Json.write(requireNonNull(message.id())))
                .appendString(",\"result\":")
                .appendBytes(result)
                .appendString("}");
    }

    /** A result as JSON; the answer of a tool that is too long is replaced by an error. */
    byte[] written(Message message, Revision revision, Map<String, Object> result) {
        var written = Json.write(complete(message, revision, result));
        if (written.length <= settings.answerSize() || !message.method().equals("tools/call")) {
            return written;
        }
        return Json.write(complete(message, revision, tooLong(written.length)));
    }

    private Map<String, Object> complete(Message message, Revision revision, Map<String, Object> result) {
        if (revision == Revision.INITIALIZED) {
            return result;
        }
        var complete = new LinkedHashMap<>(result);
        complete.put("resultType", "complete");
        complete.put("_meta", Map.of("io.modelcontextprotocol/serverInfo", card.identity()));
        var lasting = LASTING.contains(message.method());
        if (lasting || message.method().equals("resources/read")) {
            complete.put("ttlMs", lasting ? HOUR : 0);
            complete.put("cacheScope", scope);
        }
        return complete;
    }

    private Map<String, Object> tooLong(int length) {
        var text =
                "ANSWER_TOO_LARGE: the answer has %d bytes; at most %d are allowed. Ask for less: a smaller first, a shorter time (from, to), a frequency, or fewer codes."
                        .formatted(length, settings.answerSize());
        return Map.of("content", List.of(Map.of("type", "text", "text", text)), "isError", true);
    }
}
