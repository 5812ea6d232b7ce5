package io.waimao.engine;

import static org.junit.jupiter.api.Assertions.assertSame;

import io.quarkus.test.junit.QuarkusTest;
import io.waimao.engine.execution.Trace;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TracesTest {

    @Inject
    Traces traces;

    @Test
    void nothingIsRecordedWithoutAnEndpoint() {
        assertSame(Trace.NONE, traces.begin("an-id"));
    }
}
