package io.waimao.engine.limits;

import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Lets so many requests run and so many more wait for their turn; the next one is refused at once. */
public final class Admission {

    private final BoundedExecutor requests;

    /**
     * @param workers runs what is admitted
     * @param places how many run at the same time
     * @param seats how many wait
     */
    public Admission(Executor workers, int places, int seats) {
        this.requests = new BoundedExecutor(workers, places, seats);
    }

    /**
     * Runs the work on a worker, now or later. It keeps its place until the stage that it returns is complete.
     *
     * @throws Refused if too many wait already
     */
    public void admit(Supplier<? extends CompletionStage<?>> work) {
        if (!requests.offer(work)) {
            throw new Refused(
                    ErrorCode.OVERLOADED,
                    "%d requests are running and %d are waiting, as many as are allowed; try again later."
                            .formatted(running(), waiting()));
        }
    }

    public int running() {
        return requests.running();
    }

    public int waiting() {
        return requests.waiting();
    }

    public static CompletionStage<?> nothing() {
        return CompletableFuture.completedFuture(null);
    }
}
