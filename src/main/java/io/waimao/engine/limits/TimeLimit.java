package io.waimao.engine.limits;

import graphql.ExecutionResult;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hibernate.HibernateException;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.jboss.logging.Logger;

/**
 * The time limit of an execution. At its end the request is answered with an error, and its database work is cancelled.
 */
public final class TimeLimit {

    /** Time between attempts to cancel: a statement may be about to start at the first. */
    private static final long RETRY_MILLIS = 20;

    /** Attempts to cancel before the connection is cut. */
    private static final int ATTEMPTS = 50;

    private static final Logger LOG = Logger.getLogger(TimeLimit.class);

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
        var end = timer.schedule(ending, rest.toMillis(), TimeUnit.MILLISECONDS);
        answer.whenComplete((result, failure) -> end.cancel(false));
    }

    private void end(Duration time, ScheduledExecutorService timer, Executor workers) {
        var message = "The answer took longer than the allowed %s ms and was cancelled.";
        var late = new Refused(ErrorCode.EXECUTION_TIMEOUT, message.formatted(time.toMillis()));
        if (end(ExecutionResult.newExecutionResult()
                .from(late.result())
                .data(null)
                .build())) {
            workers.execute(() -> cancelSessions(0, timer, workers));
        }
    }

    /** Ends the execution with an answer, unless it has one. Work that sees the end fails, and must not answer first. */
    public boolean end(ExecutionResult result) {
        var ended = answer.complete(result);
        over = true;
        return ended;
    }

    /**
     * Cancels statements again and again: the next one may be about to start. A connection that is still at work after
     * a
     * while is cut: its server does not answer, and would hold the thread for ever.
     */
    private void cancelSessions(int attempts, ScheduledExecutorService timer, Executor workers) {
        for (var session : sessions) {
            if (attempts < ATTEMPTS) {
                cancel(session);
            } else {
                abort(session);
            }
        }
        if (!sessions.isEmpty()) {
            timer.schedule(
                    () -> workers.execute(() -> cancelSessions(attempts + 1, timer, workers)),
                    RETRY_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
    }

    private static void cancel(Session session) {
        try {
            session.cancelQuery();
        } catch (HibernateException ended) {
            // The statement ended first.
        }
    }

    private static void abort(Session session) {
        var connection =
                session.unwrap(SessionImplementor.class).getJdbcCoordinator().getLogicalConnection();
        try {
            if (connection.isPhysicallyConnected()) {
                connection.getPhysicalConnection().unwrap(Connection.class).abort(Runnable::run);
            }
        } catch (HibernateException | SQLException ended) {
            LOG.debug("the connection ended by itself", ended);
        }
    }
}
