package io.waimao.engine.execution;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Runs steps one at a time, on the threads that submit them. */
final class SerialExecutor {

    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    /** Runs the step on this thread, or on the thread that is already running steps. */
    void execute(Runnable step) {
        synchronized (this) {
            waiting.add(step);
            if (running) {
                return;
            }
            running = true;
        }
        for (var next = next(); next != null; next = next()) {
            next.run();
        }
    }

    private synchronized @Nullable Runnable next() {
        var step = waiting.poll();
        running = step != null;
        return step;
    }
}
