package io.waimao.http;

import static io.waimao.http.Issuer.claims;
import static io.waimao.http.Issuer.minutesFromNow;
import static io.waimao.http.Signed.bearer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All doors know the tokens of the issuer. */
@QuarkusTest
@TestProfile(Signed.class)
class SignedTest {

    private static final String SOURCE = """
            id,title,publisher,published_on,published_precision,kind
            signed,Customs extract,Hangzhou Customs,2026-01-05,DAY,OFFICIAL
            """;

    private static final String RETRACT = "mutation { retractRelease(code: \"none\") { code } }";

    /** Every way in, as a request without its authorization. */
    enum Door {
        IMPORT,
        PROGRESS,
        EXPORT,
        FIGURE,
        GLOSSARY,
        METRICS,
        SCHEMA,
        QUERY,
        MUTATION;

        Http.Reply ask(String... headers) {
            return switch (this) {
                case IMPORT ->
                    Http.send(Http.request("POST", "", BodyPublishers.ofString(SOURCE), headers)
                            .uri(Http.endpoint("http").resolve("/import/sources?dryRun=true&id=signed"))
                            .header("Content-Type", "text/csv"));
                case PROGRESS -> get("/import/signed", headers);
                case EXPORT -> get("/export/sources.csv", headers);
                case FIGURE -> get("/figure/CN-ZJ.EXPORT.W._T._T.VALUE.CNY:2024@gacc-loc-2024-12", headers);
                case GLOSSARY -> get("/glossary", headers);
                case METRICS -> get("/q/metrics", headers);
                case SCHEMA -> get("/graphql/schema.graphql", headers);
                case QUERY -> Http.query("{ __typename }", headers);
                case MUTATION -> Http.query(RETRACT, headers);
            };
        }

        private static Http.Reply get(String path, String... headers) {
            return Http.send(Http.request("GET", "", BodyPublishers.noBody(), headers)
                    .uri(Http.endpoint("http").resolve(path)));
        }
    }

    @Test
    void stewardsAreAdmittedEverywhereByEitherToken() {
        for (var authorization : List.of(
                "Bearer open-sesame",
                bearer(claims()),
                "bearer  " + bearer(claims()).substring(7))) {
            for (var door : Door.values()) {
                var reply = door.ask("Authorization", authorization);
                assertEquals(200, reply.status(), () -> door + ": " + new String(reply.bytes()));
            }
        }
    }

    @Test
    void aCallerWithoutATokenGetsAChallenge() {
        for (var door : Door.values()) {
            refused(401, "UNAUTHENTICATED", "Bearer", door.ask());
            refused(401, "UNAUTHENTICATED", "Bearer", door.ask("Authorization", "Basic c2VjcmV0"));
        }
    }

    @Test
    void theTitleOfAViewIsOnlyForReaders() {
        var view = "/?province=CN-ZJ&lang=en";
        var closed = Door.get(view);
        assertEquals(200, closed.status());
        assertArrayEquals(Door.get("/").bytes(), closed.bytes());
        assertTrue(new String(Door.get(view, "Authorization", bearer(claims())).bytes(), UTF_8)
                .contains("<title>Zhejiang’s foreign trade – Waimao</title>"));
    }

    @Test
    void noOtherSpellingLeadsToTheMetrics() {
        for (var path : List.of("/q/metrics/", "/q/metrics/x", "/q//metrics", "/q/%6detrics", "/q/./metrics")) {
            refused(401, "UNAUTHENTICATED", "Bearer", Door.get(path));
        }
    }

    @Test
    void anInvalidTokenGetsTheReason() {
        for (var door : Door.values()) {
            for (var token : List.of("wrong", bearer(claims()) + "x", bearer(claims("exp", minutesFromNow(-2))))) {
                refused(
                        401,
                        "UNAUTHENTICATED",
                        "Bearer error=\"invalid_token\"",
                        door.ask("Authorization", token.startsWith("Bearer") ? token : "Bearer " + token));
            }
        }
    }

    @Test
    void aTokenWithoutTheRoleIsNotEnough() {
        for (var door : Door.values()) {
            refused(
                    403,
                    "FORBIDDEN",
                    "Bearer error=\"insufficient_scope\"",
                    door.ask("Authorization", bearer(claims("groups", List.of("reader")))));
        }
    }

    private static void refused(int status, String code, String challenge, Http.Reply reply) {
        assertEquals(status, reply.status());
        assertEquals(code, reply.code());
        assertEquals(challenge, reply.header("WWW-Authenticate"));
        assertNull(reply.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ __typename }", RETRACT, "subscription { datasetChanged { version } }"})
    void aSocketTakesTheTokenWithItsFirstMessage(String document) throws Exception {
        try (var socket = Socket.open()) {
            socket.say(Map.of("type", "connection_init", "payload", Map.of("Authorization", bearer(claims()))));
            assertEquals("connection_ack", socket.kind());
            socket.subscribe("1", document);
            assertEquals("next 1", socket.kind());
        }
        try (var socket = Socket.initialised()) {
            socket.subscribe("1", document);
            assertEquals("UNAUTHENTICATED", socket.code("error 1"));
        }
        try (var socket = Socket.open()) {
            var reader = bearer(claims("groups", List.of("reader")));
            socket.say(Map.of("type", "connection_init", "payload", Map.of("Authorization", reader)));
            assertEquals("connection_ack", socket.kind());
            socket.subscribe("1", document);
            assertEquals("FORBIDDEN", socket.code("error 1"));
        }
    }

    @Test
    void nothingOfTheServiceIsRevealed() {
        var reply = Door.MUTATION.ask("Authorization", bearer(claims()) + "x");
        assertEquals("Authorization: this is not a steward's token.", reply.message());
        assertTrue(reply.error().getJsonObject("extensions").size() == 1, reply.error()::encode);
    }
}
