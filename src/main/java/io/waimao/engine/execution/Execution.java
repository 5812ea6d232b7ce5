package io.waimao.engine.execution;

import static java.util.Objects.requireNonNull;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.language.OperationDefinition;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.waimao.dataset.DataVersion;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.engine.limits.BoundedExecutor;
import io.waimao.engine.limits.TimeLimit;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * One request, from arrival to answer. At the end of its time limit it is answered with an error, its database work is
 * cancelled, and no more is started.
 */
public final class Execution {

    /** The number of root fields of a request resolved in parallel, each with a database connection. */
    private static final int PARALLEL_FIELDS = 4;

    private static final ThreadLocal<@Nullable Execution> CURRENT = new ThreadLocal<>();

    private final String requestId;
    private final Trace trace;
    private final long mostObjects;
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicLong objects = new AtomicLong();
    private final CompletableFuture<ExecutionResult> answer = new CompletableFuture<>();
    private final TimeLimit limit = new TimeLimit(answer);
    private final SerialExecutor steps = new SerialExecutor();
    private final BoundedExecutor fieldWorkers =
            new BoundedExecutor(Infrastructure.getDefaultExecutor(), PARALLEL_FIELDS);
    private volatile @Nullable OperationDefinition operation;
    private volatile @Nullable DataVersion version;

    /** @param mostObjects that the answer may have */
    public Execution(String requestId, Trace trace, long mostObjects) {
        this.requestId = requestId;
        this.trace = trace;
        this.mostObjects = mostObjects;
    }

    /** The execution of an event of this subscription. */
    public Execution ofEvent() {
        return new Execution(requestId, Trace.NONE, mostObjects);
    }

    public String requestId() {
        return requestId;
    }

    public Trace trace() {
        return trace;
    }

    public void countStatement() {
        statements.incrementAndGet();
    }

    public int statements() {
        return statements.get();
    }

    /** The version of the data of the whole answer; null if unknown. */
    @Nullable
    public DataVersion version() {
        return version;
    }

    public void setVersion(@Nullable DataVersion data) {
        version = data;
    }

    /** The operation; null until it is known. */
    @Nullable
    public OperationDefinition operation() {
        return operation;
    }

    public void setOperation(OperationDefinition chosen) {
        operation = chosen;
    }

    public CompletableFuture<ExecutionResult> answer() {
        return answer;
    }

    public boolean isCancelled() {
        return limit.isOver();
    }

    /**
     * Counts objects of the answer. An answer with more than are allowed ends the execution: the estimate was too low.
     *
     * @throws CancellationException if the execution has ended
     */
    public void countObjects(long more) {
        if (objects.addAndGet(more) > mostObjects) {
            limit.end(new Refused(
                            ErrorCode.QUERY_TOO_COMPLEX,
                            "The answer has more than the %d objects that are allowed. Ask for fewer or shorter lists."
                                    .formatted(mostObjects))
                    .result());
        }
        checkRunning();
    }

    private void checkRunning() {
        if (limit.isOver()) {
            throw new CancellationException("past its limits");
        }
    }

    /** The execution that the thread works for, or null. */
    static @Nullable Execution current() {
        return CURRENT.get();
    }

    public static Execution of(GraphQLContext context) {
        return requireNonNull(context.get(Execution.class));
    }

    /**
     * Resumes the execution, one thread at a time: if two loads ended in parallel, a level could be dispatched while
     * another still collects its questions.
     *
     * @param step must not throw
     */
    public void resume(Runnable step) {
        steps.execute(step);
    }

    /**
     * Runs work of this execution on another worker, in parallel with its other fields up to the limit, and resumes
     * with the result.
     */
    public <T extends @Nullable Object> CompletableFuture<T> inParallel(Work<T, Exception> work) {
        var answer = new CompletableFuture<T>();
        fieldWorkers.execute(() -> runInParallel(work, answer));
        return answer;
    }

    private <T extends @Nullable Object> void runInParallel(Work<T, Exception> work, CompletableFuture<T> answer) {
        try {
            var value = working(work);
            resume(() -> answer.complete(value));
        } catch (Throwable failure) {
            resume(() -> answer.completeExceptionally(failure));
        }
    }

    public static <T extends @Nullable Object> void complete(
            CompletableFuture<T> stage, T value, @Nullable Throwable failure) {
        if (failure == null) {
            stage.complete(value);
        } else {
            stage.completeExceptionally(failure);
        }
    }

    /** Cancels the execution if it is not answered in time. */
    public void limit(Duration time, ScheduledExecutorService timer, Executor workers) {
        limit.start(time, timer, workers);
    }

    /** Replaces the time limit, counted from arrival. */
    public void extendLimit(Duration time) {
        limit.extend(time);
    }

    /**
     * Runs work of this execution on the current thread.
     *
     * @throws CancellationException if the execution has ended
     */
    public <T extends @Nullable Object, X extends Exception> T working(Work<T, X> work) throws X {
        checkRunning();
        var before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.call();
        } finally {
            CURRENT.set(before);
        }
    }

    /** Runs work that uses the session, which is cancelled with the execution. */
    <X extends Exception> @Nullable Object working(Session session, Work<@Nullable Object, X> work) throws X {
        var outermost = limit.begin(session);
        try {
            return working(work);
        } finally {
            if (outermost) {
                limit.end(session);
            }
        }
    }

    /** Work of an execution. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object, X extends Exception> {
        T call() throws X;
    }
}
