package io.waimao.postgresql;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The database goes away and comes back, and the service with it. */
@QuarkusTest
@TestProfile(OutageTest.ServerOfItsOwn.class)
class OutageTest {

    private static final String PROVINCES = "{ provinces(first: %d) { nodes { code } } }";

    public static class ServerOfItsOwn implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OwnServer.class));
        }
    }

    Consumer<Boolean> running;

    @Test
    void requestsFailWithAClearCodeWhileTheDatabaseIsAwayAndWorkAgainWithoutARestart() {
        manyAtATime();
        running.accept(false);

        var answer = ask(PROVINCES.formatted(31));
        assertEquals("DATABASE_UNAVAILABLE", answer.getString("errors[0].extensions.code"));
        assertNotNull(answer.getString("errors[0].extensions.requestId"));
        assertEquals("Query", ask("{ __typename }").getString("data.__typename"));
        assertEquals(503, get("/q/health/ready").statusCode());
        assertEquals(200, get("/q/health/live").statusCode());
        assertEquals(200, get("/q/health/started").statusCode());

        running.accept(true);

        manyAtATime();
        assertEquals(200, get("/q/health/ready").statusCode());
    }

    /** So many that the pool has several connections; each gets what it asked for. */
    private static void manyAtATime() {
        var sizes = IntStream.rangeClosed(1, 20).boxed().toList();
        var answers = sizes.stream()
                .map(size -> CompletableFuture.supplyAsync(() -> ask(PROVINCES.formatted(size))))
                .toList();
        assertEquals(
                sizes,
                answers.stream()
                        .map(answer ->
                                answer.join().getList("data.provinces.nodes").size())
                        .toList());
    }

    private static JsonPath ask(String query) {
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .jsonPath();
    }
}
