package io.waimao.engine.limits;

import graphql.ExecutionResult;
import io.waimao.engine.errors.CodedError;
import io.waimao.engine.errors.ErrorCode;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hibernate.HibernateException;
import org.hibernate.Session;

/**
 * The time limit of an execution. At its end the request is answered with an error, and its database work is cancelled.
 */
public final class TimeLimit {

    /** Time between attempts to cancel: a statement may be about to start at the first. */
    private static final long RETRY_MILLIS = 20;

    private final CompletableFuture<ExecutionResult> answer;
    private final Set<Session> sessions = ConcurrentHashMap.newKeySet();
    private volatile boolean over;
    private volatile Duration longer = Duration.ZERO;

    public TimeLimit(CompletableFuture<ExecutionResult> answer) {
        this.answer = answer;
    }

    public boolean isOver() {
        return over;
    }

    /** Replaces the limit, counted from the start. */
    public void extend(Duration time) {
        longer = time;
    }

    /** Registers a working session. Returns false if it was registered before. */
    public boolean begin(Session session) {
        return sessions.add(session);
    }

    public void end(Session session) {
        sessions.remove(session);
    }

    public void start(Duration time, ScheduledExecutorService timer, Executor workers) {
        await(time, time, timer, workers);
    }

    private void await(Duration rest, Duration time, ScheduledExecutorService timer, Executor workers) {
        Runnable ending = () -> {
            if (longer.compareTo(time) > 0) {
                await(longer.minus(time), longer, timer, workers);
            } else {
                end(time, timer, workers);
            }
        };
        var end = timer.schedule(() -> workers.execute(ending), rest.toMillis(), TimeUnit.MILLISECONDS);
        answer.whenComplete((result, failure) -> end.cancel(false));
    }

    private void end(Duration time, ScheduledExecutorService timer, Executor workers) {
        over = true;
        var message = "The answer took longer than the allowed %s ms and was cancelled.";
        var late = ExecutionResult.newExecutionResult()
                .data(null)
                .addError(new CodedError(ErrorCode.EXECUTION_TIMEOUT, message.formatted(time.toMillis()), null, null))
                .build();
        if (answer.complete(late)) {
            cancelSessions(timer, workers);
        }
    }

    private void cancelSessions(ScheduledExecutorService timer, Executor workers) {
        for (var session : sessions) {
            try {
                session.cancelQuery();
            } catch (HibernateException ended) {
                // The statement ended first.
            }
        }
        if (!sessions.isEmpty()) {
            timer.schedule(
                    () -> workers.execute(() -> cancelSessions(timer, workers)), RETRY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }
}
