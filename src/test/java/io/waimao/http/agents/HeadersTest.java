package io.waimao.http.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadersTest {

    private static final String VERSION = "MCP-Protocol-Version";
    private static final String PREFIX = "io.modelcontextprotocol/";

    private static Message call(Object version) {
        return new Message(
                1,
                "resources/read",
                Map.of(
                        "uri",
                        "waimao://source/中",
                        "_meta",
                        Map.of(PREFIX + "protocolVersion", version, PREFIX + "clientCapabilities", Map.of())));
    }

    private static final Map<String, String> COMPLETE = Map.of(
            VERSION,
            "2026-07-28",
            "Mcp-Method",
            "resources/read",
            "Mcp-Name",
            "=?base64?d2FpbWFvOi8vc291cmNlL+S4rQ==?=");

    private static Map<String, String> with(String name, String value) {
        var headers = new HashMap<>(COMPLETE);
        headers.put(name, value);
        return headers;
    }

    private static Object code(Message message, Map<String, String> headers) {
        var error = assertThrows(RpcError.class, () -> Headers.check(message, headers::get));
        return ((Map<?, ?>) error.response().get("error")).get("code");
    }

    @Test
    void aRequestThatRepeatsItselfInItsHeadersIsStateless() {
        assertEquals(Revision.STATELESS, Headers.check(call("2026-07-28"), COMPLETE::get));
    }

    @Test
    void aHeaderThatDiffersFromTheBodyOrIsMissingIsAMismatch() {
        for (var name : COMPLETE.keySet()) {
            assertEquals(RpcError.HEADER_MISMATCH, code(call("2026-07-28"), with(name, "other")), name);
            assertEquals(RpcError.HEADER_MISMATCH, code(call("2026-07-28"), with(name, null)), name);
        }
        for (var malformed : new String[] {"=?base64?*?=", "=?base64?=", "waimao://source/"}) {
            assertEquals(RpcError.HEADER_MISMATCH, code(call("2026-07-28"), with("Mcp-Name", malformed)), malformed);
        }
    }

    @Test
    void aVersionThatIsNotSpokenIsNamedWithTheOnesThatAre() {
        assertEquals(RpcError.UNSUPPORTED_VERSION, code(call("2030-01-01"), with(VERSION, "2030-01-01")));
        var plain = new Message(1, "ping", Map.of());
        assertEquals(RpcError.UNSUPPORTED_VERSION, code(plain, Map.of(VERSION, "2024-11-05")));
    }

    @Test
    void aStatelessRequestNeedsItsMetadata() {
        var plain = new Message(1, "tools/list", Map.of());
        assertEquals(RpcError.INVALID_PARAMS, code(plain, Map.of(VERSION, "2026-07-28")));
        var without = new Message(1, "tools/list", Map.of("_meta", Map.of(PREFIX + "protocolVersion", "2026-07-28")));
        assertEquals(RpcError.INVALID_PARAMS, code(without, Map.of(VERSION, "2026-07-28", "Mcp-Method", "tools/list")));
        assertEquals(RpcError.INVALID_PARAMS, code(call(7), COMPLETE));
    }

    @Test
    void anEarlierClientMayOmitTheHeader() {
        var plain = new Message(1, "ping", Map.of());
        assertEquals(Revision.INITIALIZED, Headers.check(plain, name -> null));
        for (var version : Revision.EARLIER) {
            assertEquals(Revision.INITIALIZED, Headers.check(plain, Map.of(VERSION, version)::get));
        }
    }
}
