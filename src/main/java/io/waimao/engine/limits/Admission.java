package io.waimao.engine.limits;

import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Admits a limited number of requests to run and to wait. Others are refused at once. */
public final class Admission {

    private final BoundedExecutor requests;

    /**
     * @param workers runs the admitted work
     * @param places the places of all requests that run at the same time
     * @param seats the number of requests that wait
     */
    public Admission(Executor workers, int places, int seats) {
        this.requests = new BoundedExecutor(workers, places, seats);
    }

    /** Runs light work. */
    public void admit(Supplier<? extends CompletionStage<?>> work) {
        admit(1, work);
    }

    /**
     * Runs the work on a worker, now or later. It occupies its places until the returned stage completes.
     *
     * @param weight the places that it takes; at most all of them
     * @throws Refused if no seat is free
     */
    public void admit(int weight, Supplier<? extends CompletionStage<?>> work) {
        if (!requests.offer(weight, work)) {
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

    public static CompletionStage<?> completed() {
        return CompletableFuture.completedFuture(null);
    }
}
