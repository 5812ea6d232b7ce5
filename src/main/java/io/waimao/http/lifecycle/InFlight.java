package io.waimao.http.lifecycle;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts running tasks, and waits for the last to end. */
final class InFlight {

    private final AtomicInteger count = new AtomicInteger();
    private final CountDownLatch none = new CountDownLatch(1);
    private volatile boolean awaited;

    /** @return ends the task; calls after the first have no effect */
    Runnable begin() {
        count.incrementAndGet();
        var ended = new AtomicBoolean();
        return () -> {
            if (ended.compareAndSet(false, true) && count.decrementAndGet() == 0 && awaited) {
                none.countDown();
            }
        };
    }

    int count() {
        return count.get();
    }

    /** @return false if tasks still run after this time; none should begin meanwhile */
    boolean awaitNone(Duration patience) throws InterruptedException {
        awaited = true;
        return count.get() == 0 || none.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
