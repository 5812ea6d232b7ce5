package io.waimao.engine.execution;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** What is done one after the other, by whichever thread comes while none is at it. */
final class SerialExecutor {

    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private boolean taken;

    /** On this thread, or on the one that is at it already. */
    void take(Runnable step) {
        synchronized (this) {
            waiting.add(step);
            if (taken) {
                return;
            }
            taken = true;
        }
        for (var next = next(); next != null; next = next()) {
            next.run();
        }
    }

    private synchronized @Nullable Runnable next() {
        var step = waiting.poll();
        taken = step != null;
        return step;
    }
}
