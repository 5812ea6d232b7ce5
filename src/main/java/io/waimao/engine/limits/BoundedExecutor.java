package io.waimao.engine.limits;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Runs work in a limited number of places, of which heavy work takes several; a limited amount of more work waits for
 * its
 * turn.
 */
public final class BoundedExecutor {

    private static final CompletionStage<?> DONE = CompletableFuture.completedFuture(null);

    private record Turn(int places, Supplier<? extends CompletionStage<?>> work) {}

    private final Executor workers;
    private final int places;
    private final int seats;
    private final ArrayDeque<Turn> waiting = new ArrayDeque<>();
    private int taken;
    private int running;

    /**
     * @param workers runs the work
     * @param places the places of all work that runs at the same time
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
        offer(1, () -> {
            task.run();
            return DONE;
        });
    }

    /**
     * Runs the work on a worker, now or later. It keeps its places until the stage that it returns is complete.
     *
     * @param weight the places that it takes; at most all of them
     * @return false if as much waits already as may: it does not run
     */
    boolean offer(int weight, Supplier<? extends CompletionStage<?>> work) {
        var turn = new Turn(Math.min(weight, places), work);
        synchronized (this) {
            if (!waiting.isEmpty() || taken + turn.places() > places) {
                return waiting.size() < seats && waiting.add(turn);
            }
            begin(turn);
        }
        workers.execute(() -> start(turn));
        return true;
    }

    synchronized int running() {
        return running;
    }

    synchronized int waiting() {
        return waiting.size();
    }

    private void begin(Turn turn) {
        taken += turn.places();
        running++;
    }

    private void start(Turn turn) {
        CompletionStage<?> stage;
        try {
            stage = turn.work().get();
        } catch (Throwable failed) {
            end(turn);
            throw failed;
        }
        stage.whenComplete((result, failure) -> end(turn));
    }

    private void end(Turn ended) {
        var turns = new ArrayList<Turn>();
        synchronized (this) {
            taken -= ended.places();
            running--;
            while (!waiting.isEmpty() && taken + waiting.element().places() <= places) {
                var next = waiting.remove();
                begin(next);
                turns.add(next);
            }
        }
        turns.forEach(turn -> workers.execute(() -> start(turn)));
    }
}
