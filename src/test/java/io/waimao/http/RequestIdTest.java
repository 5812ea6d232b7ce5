package io.waimao.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The id by which the log knows a request. */
@QuarkusTest
class RequestIdTest {

    @Test
    void everyAnswerHasOneAndAnotherOne() {
        var first = Http.query("{ __typename }").header("X-Request-Id");
        var second = Http.query("{ nope }").header("X-Request-Id");
        assertTrue(first.matches("[0-9a-f-]{36}"), first);
        assertNotEquals(first, second);
    }

    @Test
    void itIsWhatTheCallerSays() {
        assertEquals(
                "trace_7.a-b",
                Http.query("{ __typename }", "X-Request-Id", "trace_7.a-b").header("X-Request-Id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"two words", "{\"json\": 1}", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void butNotWhatCouldForgeALine(String given) {
        assertTrue(Http.query("{ __typename }", "X-Request-Id", given)
                .header("X-Request-Id")
                .matches("[0-9a-f-]{36}"));
    }
}
