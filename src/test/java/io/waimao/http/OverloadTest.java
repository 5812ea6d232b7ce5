package io.waimao.http;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.waimao.http.Http.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OverloadTest.OneAtATime.class)
class OverloadTest {

    /** About as much as a request may ask for. */
    static final String HEAVY = "{ provinces(first: 20) { nodes { transitions { gaps { reason }"
            + " indicators { code inputs { id source { id } } } claims { check { evidence { id source { id } } } } } } } }";

    public static class OneAtATime implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("waimao.limits.concurrency", "1", "waimao.limits.queue", "1");
        }
    }

    @Test
    void tooManyRequestsAreRefusedAtOnceAndTheRestIsAnswered() {
        var body = Http.json(Map.of("query", HEAVY));
        var asked = Stream.generate(() ->
                        Http.request("POST", "", BodyPublishers.ofString(body), "Content-Type", "application/json"))
                .limit(30)
                .map(Http::later)
                .toList();
        var byStatus = asked.stream().map(CompletableFuture::join).collect(groupingBy(Reply::status));
        assertEquals(Set.of(200, 503), byStatus.keySet());
        for (var answered : byStatus.get(200)) {
            assertFalse(answered.json().containsKey("errors"), answered.json()::encode);
        }
        for (var refused : byStatus.get(503)) {
            assertEquals("OVERLOADED", refused.code());
            assertTrue(refused.message().contains("1 requests are running and 1 are waiting"), refused::message);
            assertEquals("1", refused.header("Retry-After"));
            assertEquals("no-store", refused.header("Cache-Control"));
        }
        for (var document : List.of("{ __typename }", HEAVY, "{ dataset { version } }")) {
            var after = Http.query(document);
            assertEquals(200, after.status());
            assertFalse(after.json().containsKey("errors"), after.json()::encode);
        }
    }
}
