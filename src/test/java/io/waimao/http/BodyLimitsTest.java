package io.waimao.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bodies that stop before their end, and requests that can be read in two ways. */
@QuarkusTest
@TestProfile(BodyLimitsTest.Small.class)
class BodyLimitsTest {

    private static final int BUDGET = 400_000;
    private static final int LENGTH = 150_000;

    public static class Small implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("waimao.limits.bodies-size", "" + BUDGET, "waimao.limits.body-time", "2s");
        }
    }

    /** All but the last byte of a body. */
    private static Socket unfinished(int length) throws IOException {
        var body = "{\"query\": \"{ __typename } #" + "x".repeat(length);
        return sending("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + (body.length() + 1) + "\r\n\r\n" + body);
    }

    private static Socket sending(String request) throws IOException {
        var address = Http.endpoint("http");
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(60_000);
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        return socket;
    }

    /** The answer, up to the end of the connection. */
    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }

    @Test
    void aBodyThatDoesNotComeInTimeIsRefused() throws IOException {
        try (var socket = unfinished(1_000)) {
            var answer = answer(socket);
            assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
            assertTrue(answer.contains("\"REQUEST_TIMEOUT\""), answer);
        }
    }

    @Test
    void longBodiesShareABudgetAndShortOnesAreReadAllTheSame() throws IOException {
        var open = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 2; i++) {
                open.add(unfinished(LENGTH));
            }
            var refused = Http.post("{\"query\": \"{ __typename } #" + "x".repeat(LENGTH) + "\"}");
            for (int tries = 0; refused.status() == 200 && tries < 20; tries++) {
                open.add(unfinished(LENGTH));
                refused = Http.post("{\"query\": \"{ __typename } #" + "x".repeat(LENGTH) + "\"}");
            }
            assertEquals(503, refused.status());
            assertEquals("OVERLOADED", refused.code());
            assertEquals(200, Http.query("{ __typename }").status());
        } finally {
            for (var socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void theBudgetIsFreeAgainWhenTheConnectionsHaveEnded() throws IOException {
        for (int i = 0; i < 20; i++) {
            unfinished(LENGTH).close();
        }
        var answered = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).stream()
                .map(i -> Http.post("{\"query\": \"{ __typename } #" + "x".repeat(LENGTH) + "\"}")
                        .status())
                .anyMatch(status -> status == 200);
        assertTrue(answered);
    }

    @Test
    void aRequestOfSeveralHostsIsRefused() throws IOException {
        try (var socket = sending("GET /q/health/live HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n")) {
            var answer = answer(socket);
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
            assertTrue(answer.contains("Host"), answer);
        }
    }

    @Test
    void aTransferEncodingThatIsNotKnownEndsTheConnection() throws IOException {
        try (var socket = sending("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: nonsense\r\n\r\n{\"query\": \"{ __typename }\"}"
                + "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
            var answer = answer(socket);
            assertTrue(answer.startsWith("HTTP/1.1 4") || answer.startsWith("HTTP/1.1 501"), answer);
            assertEquals(answer.indexOf("HTTP/1.1"), answer.lastIndexOf("HTTP/1.1"), answer);
        }
    }
}
