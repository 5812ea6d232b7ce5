package io.waimao.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(TimeLimitTest.OneMillisecond.class)
class TimeLimitTest {

    public static class OneMillisecond implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("waimao.limits.execution-time", "1ms");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", Http.RESPONSE})
    void anAnswerThatTakesTooLongIsCancelled(String type) {
        var reply = Http.query(OverloadTest.HEAVY, "Accept", type);
        assertEquals(200, reply.status());
        assertEquals("EXECUTION_TIMEOUT", reply.code());
        assertTrue(reply.message().contains("1 ms"), reply::message);
        assertTrue(reply.json().containsKey("data"));
        assertNull(reply.data());
        assertNull(reply.header("ETag"));
        assertEquals("no-store", reply.header("Cache-Control"));
    }
}
