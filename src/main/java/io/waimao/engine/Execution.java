package io.waimao.engine;

import static java.util.Objects.requireNonNull;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.language.OperationDefinition;
import io.smallrye.mutiny.infrastructure.Infrastructure;
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
final class Execution {

    /** Root fields of one request that are resolved at the same time: each has a connection to the database. */
    private static final int SIDE_BY_SIDE = 4;

    private static final ThreadLocal<@Nullable Execution> CURRENT = new ThreadLocal<>();

    private final String requestId;
    private final Trace trace;
    private final AtomicInteger statements = new AtomicInteger();
    private final CompletableFuture<ExecutionResult> answer = new CompletableFuture<>();
    private final TimeLimit limit = new TimeLimit(answer);
    private final Steps steps = new Steps();
    private final SideBySide besides = new SideBySide(SIDE_BY_SIDE, Infrastructure.getDefaultExecutor());
    private volatile @Nullable OperationDefinition operation;
    private volatile @Nullable Object version;

    Execution(String requestId, Trace trace) {
        this.requestId = requestId;
        this.trace = trace;
    }

    String requestId() {
        return requestId;
    }

    Trace trace() {
        return trace;
    }

    void countStatement() {
        statements.incrementAndGet();
    }

    int statements() {
        return statements.get();
    }

    /** The version of the data that the answer is of; null if that is not told. */
    @Nullable
    Object version() {
        return version;
    }

    void isOf(@Nullable Object data) {
        version = data;
    }

    /** What is executed; null as long as that is not known. */
    @Nullable
    OperationDefinition operation() {
        return operation;
    }

    void isFor(OperationDefinition chosen) {
        operation = chosen;
    }

    CompletableFuture<ExecutionResult> answer() {
        return answer;
    }

    boolean isCancelled() {
        return limit.isOver();
    }

    /** The execution that the thread works for, if any. */
    static @Nullable Execution current() {
        return CURRENT.get();
    }

    static Execution of(GraphQLContext context) {
        return requireNonNull(context.get(Execution.class));
    }

    /**
     * Goes on with the execution, one thread at a time: where two loads end together, a level would be dispatched while
     * another still collects its questions.
     *
     * @param step throws nothing
     */
    void goOn(Runnable step) {
        steps.take(step);
    }

    /**
     * Works for this execution on another worker, with as many of its fields at the same time as one request may have, and
     * goes on with the answer.
     */
    <T extends @Nullable Object> CompletableFuture<T> beside(Work<T, Exception> work) {
        var answer = new CompletableFuture<T>();
        besides.run(() -> workBeside(work, answer));
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

    static <T extends @Nullable Object> void complete(
            CompletableFuture<T> stage, T value, @Nullable Throwable failure) {
        if (failure == null) {
            stage.complete(value);
        } else {
            stage.completeExceptionally(failure);
        }
    }

    /** Cancels the execution if it is not answered by then, unless it may take longer. */
    void limit(Duration time, ScheduledExecutorService timer, Executor workers) {
        limit.start(time, timer, workers);
    }

    /** Gives it another time, from its arrival on. */
    void mayTake(Duration time) {
        limit.extend(time);
    }

    /**
     * Works for this execution on this thread.
     *
     * @throws CancellationException if its time is over
     */
    <T extends @Nullable Object, X extends Exception> T working(Work<T, X> work) throws X {
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
    interface Work<T extends @Nullable Object, X extends Exception> {
        T call() throws X;
    }
}
