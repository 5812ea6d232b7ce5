package io.waimao.engine.execution;

import static java.util.Objects.requireNonNull;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.language.OperationDefinition;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.waimao.dataset.DataVersion;
import io.waimao.engine.limits.BoundedExecutor;
import io.waimao.engine.limits.TimeLimit;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way from arrival to answer. Past its time the answer says so, what is running in the database is
 * cancelled, and nothing more is started.
 */
public final class Execution {

    /** Root fields of one request that are resolved at the same time: each has a connection to the database. */
    private static final int SIDE_BY_SIDE = 4;

    private static final ThreadLocal<@Nullable Execution> CURRENT = new ThreadLocal<>();

    private final String requestId;
    private final Trace trace;
    private final AtomicInteger statements = new AtomicInteger();
    private final CompletableFuture<ExecutionResult> answer = new CompletableFuture<>();
    private final TimeLimit limit = new TimeLimit(answer);
    private final SerialExecutor steps = new SerialExecutor();
    private final BoundedExecutor besides = new BoundedExecutor(Infrastructure.getDefaultExecutor(), SIDE_BY_SIDE);
    private volatile @Nullable OperationDefinition operation;
    private volatile @Nullable DataVersion version;

    public Execution(String requestId, Trace trace) {
        this.requestId = requestId;
        this.trace = trace;
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

    /** The version of the data that the answer is of; null if that is not told. */
    @Nullable
    public DataVersion version() {
        return version;
    }

    public void setVersion(@Nullable DataVersion data) {
        version = data;
    }

    /** What is executed; null as long as that is not known. */
    @Nullable
    public OperationDefinition operation() {
        return operation;
    }

    public void isFor(OperationDefinition chosen) {
        operation = chosen;
    }

    public CompletableFuture<ExecutionResult> answer() {
        return answer;
    }

    public boolean isCancelled() {
        return limit.isOver();
    }

    /** The execution that the thread works for, if any. */
    static @Nullable Execution current() {
        return CURRENT.get();
    }

    public static Execution of(GraphQLContext context) {
        return requireNonNull(context.get(Execution.class));
    }

    /**
     * Goes on with the execution, one thread at a time: where two loads end together, a level would be dispatched while
     * another still collects its questions.
     *
     * @param step throws nothing
     */
    public void goOn(Runnable step) {
        steps.take(step);
    }

    /**
     * Works for this execution on another worker, with as many of its fields at the same time as one request may have, and
     * goes on with the answer.
     */
    public <T extends @Nullable Object> CompletableFuture<T> beside(Work<T, Exception> work) {
        var answer = new CompletableFuture<T>();
        besides.execute(() -> workBeside(work, answer));
        return answer;
    }

    private <T extends @Nullable Object> void workBeside(Work<T, Exception> work, CompletableFuture<T> answer) {
        try {
            var value = working(work);
            goOn(() -> answer.complete(value));
        } catch (Throwable failure) {
            goOn(() -> answer.completeExceptionally(failure));
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

    /** Cancels the execution if it is not answered by then, unless it may take longer. */
    public void limit(Duration time, ScheduledExecutorService timer, Executor workers) {
        limit.start(time, timer, workers);
    }

    /** Gives it another time, from its arrival on. */
    public void mayTake(Duration time) {
        limit.extend(time);
    }

    /**
     * Works for this execution on this thread.
     *
     * @throws CancellationException if its time is over
     */
    public <T extends @Nullable Object, X extends Exception> T working(Work<T, X> work) throws X {
        if (limit.isOver()) {
            throw new CancellationException("past its time");
        }
        var before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.call();
        } finally {
            CURRENT.set(before);
        }
    }

    /** Works with the session, which is cancelled with the execution. */
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

    /** What is done for an execution. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object, X extends Exception> {
        T call() throws X;
    }
}
