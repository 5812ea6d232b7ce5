package io.waimao.http.agents;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waimao.agents.ToolResult;
import io.waimao.http.graphql.ResponseCache;
import io.waimao.http.message.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Results of calls for the known version of the data, among the kept answers to GraphQL requests. */
@ApplicationScoped
class KeptCalls {

    private final ResponseCache answers;

    KeptCalls(ResponseCache answers) {
        this.answers = answers;
    }

    LocalDate today() {
        return answers.today();
    }

    /** The result, as JSON. */
    Optional<byte[]> find(Message message, Revision revision) {
        return isCall(message) ? answers.find(key(message, revision)) : Optional.empty();
    }

    /**
     * @param result as JSON
     * @param day the day on which it was asked
     */
    void keep(Message message, Revision revision, ToolResult made, byte[] result, LocalDate day) {
        if (isCall(message) && made.version() != null) {
            answers.keep(key(message, revision), result, made.version(), day);
        }
    }

    static boolean isCall(Message message) {
        return message.method().equals("tools/call")
                && message.params().get("name") instanceof String
                && message.params().get("arguments") != null;
    }

    /** Begins as no JSON text does. */
    private static byte[] key(Message message, Revision revision) {
        var asked = Json.write(List.of(message.text("name"), message.object("arguments")));
        return ("call " + revision + new String(asked, UTF_8)).getBytes(UTF_8);
    }
}
