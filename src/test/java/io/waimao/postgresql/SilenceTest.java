package io.waimao.postgresql;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The database says nothing any more, without closing its connections, and comes back. */
@QuarkusTest
@TestProfile(SilenceTest.ServerBehindAProxy.class)
class SilenceTest {

    private static final int PLACES = 4;

    public static class ServerBehindAProxy implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "waimao.limits.execution-time", "1s",
                    "waimao.limits.concurrency", "" + PLACES,
                    "waimao.limits.queue", "2",
                    "waimao.http.answers.size", "0");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(SilentServer.class));
        }
    }

    Consumer<Boolean> silent;

    @Test
    void placesAreGivenBackAndTheServiceIsReadyAgainWithoutARestart() throws InterruptedException {
        ask("{ provinces(first: 31) { nodes { code } } }");
        silent.accept(true);
        var codes = IntStream.rangeClosed(1, 3 * PLACES)
                .mapToObj(size -> CompletableFuture.supplyAsync(
                        () -> ask("{ sources(first: %d) { nodes { code } } }".formatted(size))
                                .getString("errors[0].extensions.code")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertTrue(
                Set.of("EXECUTION_TIMEOUT", "OVERLOADED", "DATABASE_UNAVAILABLE")
                        .containsAll(codes),
                codes::toString);
        assertEquals(503, get("/q/health/ready").statusCode());
        assertEquals(200, get("/q/health/live").statusCode());

        silent.accept(false);

        for (int tries = 0; tries < 60 && get("/q/health/ready").statusCode() != 200; tries++) {
            Thread.sleep(500);
        }
        assertEquals(200, get("/q/health/ready").statusCode());
        for (int size = 1; size <= 3 * PLACES; size++) {
            var answer = ask("{ sources(first: %d) { nodes { code } } }".formatted(size));
            assertEquals(size, answer.getList("data.sources.nodes").size(), answer::prettify);
        }
    }

    private static JsonPath ask(String query) {
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .jsonPath();
    }
}
