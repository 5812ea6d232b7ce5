package io.waimao.engine.execution;

import java.util.ArrayDeque;
import java.util.concurrent.Executor;

/** Runs some tasks at the same time; more of them wait. */
final class BoundedExecutor {

    private final int most;
    private final Executor workers;
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private int running;

    BoundedExecutor(int most, Executor workers) {
        this.most = most;
        this.workers = workers;
    }

    void run(Runnable task) {
        synchronized (this) {
            if (running == most) {
                waiting.add(task);
                return;
            }
            running++;
        }
        start(task);
    }

    private void start(Runnable task) {
        workers.execute(() -> {
            try {
                task.run();
            } finally {
                ended();
            }
        });
    }

    private void ended() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                running--;
                return;
            }
        }
        start(next);
    }
}
