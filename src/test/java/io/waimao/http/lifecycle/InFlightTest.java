package io.waimao.http.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class InFlightTest {

    private final InFlight running = new InFlight();

    @Test
    void withoutRunningTasksNothingIsAwaited() throws InterruptedException {
        assertTrue(running.awaitNone(Duration.ZERO));
        running.begin().run();
        assertTrue(running.awaitNone(Duration.ZERO));
    }

    @Test
    void endingTwiceCountsOnce() throws InterruptedException {
        var first = running.begin();
        running.begin();
        first.run();
        first.run();
        assertEquals(1, running.count());
        assertFalse(running.awaitNone(Duration.ZERO));
    }

    @Test
    void theLastToEndIsAwaited() throws Exception {
        var first = running.begin();
        var last = running.begin();
        first.run();
        assertFalse(running.awaitNone(Duration.ZERO));
        var ending = CompletableFuture.runAsync(last);
        assertTrue(running.awaitNone(Duration.ofHours(1)));
        ending.join();
    }
}
