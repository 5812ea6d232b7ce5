package io.waimao.engine.limits;

import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Runs some work at the same time; a limited amount of more work waits for its turn. */
public final class BoundedExecutor {

    private static final CompletionStage<?> DONE = CompletableFuture.completedFuture(null);

    private final Executor workers;
    private final int places;
    private final int seats;
    private final ArrayDeque<Supplier<? extends CompletionStage<?>>> waiting = new ArrayDeque<>();
    private int running;

    /**
     * @param workers runs the work
     * @param places how much runs at the same time
     * @param seats how much waits
     */
    public BoundedExecutor(Executor workers, int places, int seats) {
        this.workers = workers;
        this.places = places;
        this.seats = seats;
    }

    /** Any number of tasks wait. */
    public BoundedExecutor(Executor workers, int places) {
        this(workers, places, Integer.MAX_VALUE);
    }

    public void execute(Runnable task) {
        offer(() -> {
            task.run();
            return DONE;
        });
    }

    /**
     * Runs the work on a worker, now or later. It keeps its place until the stage that it returns is complete.
     *
     * @return false if as much waits already as may: it does not run
     */
    boolean offer(Supplier<? extends CompletionStage<?>> work) {
        synchronized (this) {
            if (running >= places) {
                return waiting.size() < seats && waiting.add(work);
            }
            running++;
        }
        workers.execute(() -> start(work));
        return true;
    }

    synchronized int running() {
        return running;
    }

    synchronized int waiting() {
        return waiting.size();
    }

    private void start(Supplier<? extends CompletionStage<?>> work) {
        CompletionStage<?> stage;
        try {
            stage = work.get();
        } catch (Throwable failed) {
            next();
            throw failed;
        }
        stage.whenComplete((result, failure) -> next());
    }

    private void next() {
        Supplier<? extends CompletionStage<?>> work;
        synchronized (this) {
            work = waiting.poll();
            if (work == null) {
                running--;
                return;
            }
        }
        workers.execute(() -> start(work));
    }
}
