package io.waimao.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.http.message.Sha256;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings of the edge other than limits of requests. */
@QuarkusTest
@TestProfile(Narrow.class)
class SettingsTest {

    @Test
    void answersToQueriesAreKeptAsConfigured() {
        var reply = Http.query("{ __typename }");
        assertEquals("public, max-age=60", reply.header("Cache-Control"));
        var known = Http.query("{ __typename }", "If-None-Match", reply.header("ETag"));
        assertEquals(304, known.status());
        assertEquals("public, max-age=60", known.header("Cache-Control"));
        assertEquals("no-store", Http.query("{ nope }").header("Cache-Control"));
    }

    @Test
    void onlyPagesOfConfiguredOriginsMayQuery() {
        var allowed = Http.query("{ __typename }", "Origin", Narrow.ORIGIN);
        assertEquals(200, allowed.status());
        assertEquals(Narrow.ORIGIN, allowed.header("Access-Control-Allow-Origin"));
        var other = Http.query("{ __typename }", "Origin", "https://other.example");
        assertEquals(403, other.status());
    }

    @Test
    void onlyChartsMayBeFramedAndOnlyByListedSites() {
        var chart = given().get("/embed/");
        assertTrue(chart.header("Content-Security-Policy").contains("; frame-ancestors " + Narrow.ORIGIN + ";"));
        assertNull(chart.header("X-Frame-Options"));
        for (var path : new String[] {"/", "/?lang=en", "/playground/", "/figure/x", "/explorer/main.js"}) {
            var policy = given().get(path).header("Content-Security-Policy");
            assertTrue(policy == null || policy.contains("frame-ancestors 'none'"), path);
        }
        assertEquals("DENY", given().get("/").header("X-Frame-Options"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", Http.RESPONSE})
    void persistedQueriesCanBeSwitchedOff(String type) {
        var hash = Sha256.of("{ __typename }");
        var extensions = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
        var reply = Http.post(Map.of("query", "{ __typename }", "extensions", extensions), "Accept", type);
        assertEquals(200, reply.status());
        assertEquals("PERSISTED_QUERY_NOT_SUPPORTED", reply.code());
        assertEquals("PersistedQueryNotSupported", reply.message());
    }

    @Test
    void pagesOfFiguresHaveALimitOfParallelWork() {
        var request = Http.request("GET", "", BodyPublishers.noBody());
        var reply = Http.send(request.uri(Http.endpoint("http").resolve("/figure/any")));
        assertEquals(503, reply.status());
        assertEquals("OVERLOADED", reply.code());
        assertEquals("1", reply.header("Retry-After"));
    }

    @Test
    void aSocketNotInitialisedInTimeIsClosed() throws Exception {
        try (var socket = Socket.open()) {
            assertEquals("close 4408", socket.kind());
        }
    }

    @Test
    void aSocketHasALimitOfParallelOperations() throws Exception {
        try (var socket = Socket.initialised()) {
            for (int id = 1; id <= Narrow.OPERATIONS; id++) {
                socket.subscribe("" + id, "subscription { datasetChanged { version } }");
                assertEquals("next " + id, socket.kind());
            }
            socket.subscribe("more", "{ __typename }");
            assertEquals("OVERLOADED", socket.code("error more"));
            socket.say(Map.of("type", "complete", "id", "1"));
            socket.subscribe("more", "{ __typename }");
            assertEquals("next more", socket.kind());
            assertEquals("complete more", socket.kind());
        }
    }
}
