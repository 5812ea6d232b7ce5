package io.waimao.engine.limits;

import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Lets so many requests run and so many more wait for their turn; the next one is refused at once. */
public final class Admission {

    private final Executor workers;
    private final int places;
    private final int seats;
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private int running;

    /**
     * @param workers runs what is admitted
     * @param places how many run at the same time
     * @param seats how many wait
     */
    public Admission(Executor workers, int places, int seats) {
        this.workers = workers;
        this.places = places;
        this.seats = seats;
    }

    /**
     * Runs the work on a worker, now or later. It keeps its place until the stage that it returns is complete.
     *
     * @throws Refused if too many wait already
     */
    public void admit(Supplier<? extends CompletionStage<?>> work) {
        Runnable turn = () -> start(work);
        synchronized (this) {
            if (running >= places) {
                if (waiting.size() >= seats) {
                    throw new Refused(
                            ErrorCode.OVERLOADED,
                            "%d requests are running and %d are waiting, as many as are allowed; try again later."
                                    .formatted(running, waiting.size()));
                }
                waiting.add(turn);
                return;
            }
            running++;
        }
        workers.execute(turn);
    }

    public synchronized int running() {
        return running;
    }

    public synchronized int waiting() {
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
        Runnable turn;
        synchronized (this) {
            turn = waiting.poll();
            if (turn == null) {
                running--;
                return;
            }
        }
        workers.execute(turn);
    }

    public static CompletionStage<?> nothing() {
        return CompletableFuture.completedFuture(null);
    }
}
