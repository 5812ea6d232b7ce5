package io.waimao.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SlowHeadersTest.ShortIdleTime.class)
class SlowHeadersTest {

    /** Bytes that a client sends at most, one every 20 ms: for longer than the time, shorter than Vert.x's own. */
    private static final int BYTES = 1000;

    public static class ShortIdleTime implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("waimao.http.connections.idle-time", "1s", "waimao.test.few-figures", "true");
        }
    }

    @Test
    void aFirstRequestWhoseHeadersDripEndsItsConnection() throws Exception {
        try (var socket = connect()) {
            socket.getOutputStream().write("GET /graphql HTTP/1.1\r\nX-Slow: ".getBytes(US_ASCII));
            assertTrue(isClosedWhileDripping(socket));
        }
    }

    @Test
    void soDoesALaterOne() throws Exception {
        try (var socket = connect()) {
            socket.getOutputStream()
                    .write("GET /q/health/live HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nX-Slow: "
                            .getBytes(US_ASCII));
            assertTrue(isClosedWhileDripping(socket));
        }
    }

    private static Socket connect() throws IOException {
        return new Socket(InetAddress.getByName("localhost"), RestAssured.port);
    }

    private static boolean isClosedWhileDripping(Socket socket) throws InterruptedException {
        try {
            for (int sent = 0; sent < BYTES; sent++) {
                socket.getOutputStream().write('x');
                Thread.sleep(20);
            }
            return false;
        } catch (IOException closed) {
            return true;
        }
    }
}
