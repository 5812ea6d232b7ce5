package io.waimao.http.agents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Compares the headers of a message with its body, and finds its revision of the protocol. */
final class Headers {

    private static final String META = "io.modelcontextprotocol/";
    private static final String VERSION = "MCP-Protocol-Version";

    /** The parameters that the header {@code Mcp-Name} repeats. */
    private static final Map<String, String> NAMES =
            Map.of("tools/call", "name", "prompts/get", "name", "resources/read", "uri");

    private Headers() {}

    /**
     * @param headers the value of a header; null if it is absent
     * @throws RpcError if the version is unsupported, or a header is missing or contradicts the body
     */
    static Revision check(Message message, UnaryOperator<@Nullable String> headers) {
        var header = headers.apply(VERSION);
        var declared = message.object("_meta").get(META + "protocolVersion");
        if (declared == null) {
            return undeclared(message, header);
        } else if (!(declared instanceof String version)) {
            throw missing("protocolVersion", "a string");
        } else if (!version.equals(header)) {
            throw mismatch(VERSION, header);
        } else if (Revision.EARLIER.contains(version)) {
            return Revision.INITIALIZED;
        } else if (!version.equals(Revision.LATEST)) {
            throw Revision.unsupported(version);
        }
        return stateless(message, headers);
    }

    private static Revision undeclared(Message message, @Nullable String header) {
        if (header == null || Revision.EARLIER.contains(header)) {
            return Revision.INITIALIZED;
        } else if (!header.equals(Revision.LATEST)) {
            throw Revision.unsupported(header);
        } else if (message.isRequest()) {
            throw missing("protocolVersion", "a string");
        }
        return Revision.STATELESS;
    }

    private static Revision stateless(Message message, UnaryOperator<@Nullable String> headers) {
        if (message.isRequest()) {
            if (!(message.object("_meta").get(META + "clientCapabilities") instanceof Map<?, ?>)) {
                throw missing("clientCapabilities", "an object");
            }
            compare("Mcp-Method", headers.apply("Mcp-Method"), message.method());
            var parameter = NAMES.get(message.method());
            if (parameter != null) {
                compare(
                        "Mcp-Name",
                        decoded(headers.apply("Mcp-Name")),
                        message.params().get(parameter));
            }
        }
        return Revision.STATELESS;
    }

    private static void compare(String name, @Nullable String header, @Nullable Object body) {
        if (header == null || !header.equals(body)) {
            throw mismatch(name, header);
        }
    }

    /** Decodes {@code =?base64?…?=}; null if it is malformed. */
    private static @Nullable String decoded(@Nullable String header) {
        if (header == null || !header.startsWith("=?base64?") || !header.endsWith("?=") || header.length() < 11) {
            return header;
        }
        return decoder(header.substring(9, header.length() - 2)).orElse(null);
    }

    private static Optional<String> decoder(String encoded) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(encoded), UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static RpcError missing(String name, String allowed) {
        return new RpcError(
                RpcError.INVALID_PARAMS,
                400,
                "params._meta.%s%s is missing or not accepted; allowed: %s.".formatted(META, name, allowed));
    }

    private static RpcError mismatch(String name, @Nullable String header) {
        return new RpcError(
                RpcError.HEADER_MISMATCH,
                400,
                "Header mismatch: %s is %s."
                        .formatted(name, header == null ? "missing or malformed" : "not what the body has"));
    }
}
