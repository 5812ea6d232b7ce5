package io.waimao.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Model Context Protocol on the wire. A gate in JavaScript asks the same with clients of others. */
@QuarkusTest
class AgentTest {

    private static Http.Reply send(String method, String body, String... headers) {
        var request = Http.request(method, "", BodyPublishers.ofString(body), headers)
                .uri(Http.endpoint("http").resolve("/mcp"));
        return Http.send(method.equals("POST") ? request.header("Content-Type", "application/json") : request);
    }

    private static JsonObject request(String method, Map<String, ?> params) {
        var message = Map.of("jsonrpc", "2.0", "id", 1, "method", method, "params", params);
        return send("POST", Http.json(message)).json();
    }

    private static JsonObject call(String tool, Map<String, ?> arguments) {
        return request("tools/call", Map.of("name", tool, "arguments", arguments))
                .getJsonObject("result");
    }

    private static String text(JsonObject result) {
        return result.getJsonArray("content").getJsonObject(0).getString("text");
    }

    private static List<JsonObject> tools() {
        return objects(request("tools/list", Map.of()).getJsonObject("result").getJsonArray("tools"));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast).toList();
    }

    @Test
    void aClientAgreesOnAVersionWithoutASession() {
        var client = Map.of("capabilities", Map.of(), "clientInfo", Map.of("name", "test", "version", "1"));
        for (var version : Map.of("2025-06-18", "2025-06-18", "2025-11-25", "2025-11-25", "2024-11-05", "2025-11-25")
                .entrySet()) {
            var params = new java.util.HashMap<String, Object>(client);
            params.put("protocolVersion", version.getKey());
            var body = Http.json(Map.of("jsonrpc", "2.0", "id", 1, "method", "initialize", "params", params));
            var reply = send("POST", body);
            assertNull(reply.header("Mcp-Session-Id"));
            assertEquals(
                    version.getValue(), reply.json().getJsonObject("result").getString("protocolVersion"));
        }
    }

    @Test
    void everyArgumentOfEveryToolIsDescribed() {
        assertEquals(9, tools().size());
        for (var tool : tools()) {
            assertTrue(tool.getString("title").length() > 3, tool::encode);
            assertTrue(tool.getString("description").length() > 40, tool::encode);
            assertTrue(tool.getJsonObject("annotations").getBoolean("readOnlyHint"));
            described(tool.getJsonObject("inputSchema"), tool.getString("name"));
        }
    }

    private static void described(JsonObject schema, String path) {
        assertFalse(schema.getBoolean("additionalProperties"), path);
        var properties = schema.getJsonObject("properties");
        for (var name : properties.fieldNames()) {
            var property = properties.getJsonObject(name);
            assertTrue(property.getString("description", "").length() > 5, path + "." + name);
            var items = property.getJsonObject("items");
            for (var nested : new JsonObject[] {property, items}) {
                if (nested != null && nested.containsKey("properties")) {
                    described(nested, path + "." + name);
                }
            }
        }
    }

    /** The variables of the document, with their types, say what the schema of the arguments must be. */
    @Test
    void theArgumentsOfAToolAreTheVariablesOfItsDocument() throws Exception {
        var variable = Pattern.compile("\\$(\\w+): (\\[?)(\\w+)(!?)\\]?(!?)( =)?");
        for (var tool : tools()) {
            var schema = tool.getJsonObject("inputSchema");
            try (var file = getClass().getResourceAsStream("/agents/" + tool.getString("name") + ".graphql")) {
                var document = new String(Objects.requireNonNull(file).readAllBytes());
                var variables = variable.matcher(document.substring(0, document.indexOf(") {")))
                        .results()
                        .toList();
                assertEquals(
                        variables.stream().map(found -> found.group(1)).toList(),
                        List.copyOf(schema.getJsonObject("properties").fieldNames()));
                assertEquals(
                        variables.stream()
                                .filter(found ->
                                        (found.group(2).isEmpty() ? found.group(4) : found.group(5)).equals("!"))
                                .map(found -> found.group(1))
                                .toList(),
                        schema.getJsonArray("required", new JsonArray()).getList());
                variables.forEach(found -> assertEquals(
                        found.group(2).isEmpty()
                                ? Map.of("Int", "integer", "Boolean", "boolean", "FindingFilter", "object")
                                        .getOrDefault(found.group(3), "string")
                                : "array",
                        schema.getJsonObject("properties")
                                .getJsonObject(found.group(1))
                                .getString("type"),
                        found::group));
            }
        }
    }

    @Test
    void nullArgumentsCountAsAbsent() {
        var arguments = new java.util.HashMap<String, Object>(
                Map.of("province", "CN-ZJ", "flow", "EXPORT", "measure", "VALUE", "period", "2024"));
        var plain = call("figure", arguments);
        arguments.put("market", null);
        arguments.put("sector", null);
        assertEquals(plain, call("figure", arguments));
        assertFalse(plain.getBoolean("isError"));
        assertTrue(text(plain).contains("CNY 3.9057 trillion [gacc-loc-2024-12]"), text(plain));
    }

    @Test
    void aClaimThatDoesNotHoldNamesTheSlip() {
        var claim = Map.of(
                "province", "CN-ZJ", "flow", "EXPORT", "measure", "VALUE", "period", "2024", "value", 390_574_650_000L);
        var text = text(call("check_claims", Map.of("claims", List.of(claim))));
        assertTrue(text.startsWith("CONTRADICTED: "), text);
        assertTrue(text.contains("Possible slip, POWER_OF_TEN: "), text);
    }

    @Test
    void nothingOfTheStewardsIsThere() {
        var everything = request("tools/list", Map.of()).encode();
        for (var change : new String[] {"importRelease", "retractRelease", "recheck"}) {
            assertFalse(everything.contains(change));
            var answer = request("tools/call", Map.of("name", change, "arguments", Map.of()));
            assertEquals(-32602, answer.getJsonObject("error").getInteger("code"));
        }
    }

    @Test
    void onlyMessagesByPostAreAnswered() {
        for (var method : new String[] {"GET", "DELETE", "PUT", "HEAD"}) {
            var reply = send(method, "");
            assertEquals(405, reply.status(), method);
            assertEquals("POST, OPTIONS", reply.header("Allow"));
        }
        assertEquals(204, send("OPTIONS", "").status());
        assertEquals(403, send("POST", "{}", "Origin", "https://other.example").status());
        var accepted = send("POST", "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
        assertEquals(202, accepted.status());
        assertEquals(0, accepted.bytes().length);
    }

    @Test
    void callsCountAsRequests() {
        call("dataset", Map.of());
        var metrics = new String(Http.send(Http.request("GET", "", BodyPublishers.noBody())
                        .uri(Http.endpoint("http").resolve("/q/metrics")))
                .bytes());
        assertTrue(
                Pattern.compile("waimao_requests_total\\{operation=\"query\",outcome=\"OK\"[^}]*} [1-9]")
                        .matcher(metrics)
                        .find(),
                metrics);
    }
}
