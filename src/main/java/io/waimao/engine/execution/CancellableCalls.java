package io.waimao.engine.execution;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.jspecify.annotations.Nullable;

/**
 * Registers the database session of a facade's call with the execution, so that it can be cancelled, and traces the
 * call. Runs inside the transaction.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 201)
class CancellableCalls {

    private final Session session;

    CancellableCalls(Session session) {
        this.session = session;
    }

    @AroundInvoke
    @Nullable
    Object call(InvocationContext call) throws Exception {
        var execution = Execution.current();
        if (execution == null) {
            return call.proceed();
        }
        try (var part = execution.trace().begin(call.getMethod())) {
            // The injected session is a proxy; this is the session of the transaction.
            return execution.working(session.unwrap(SessionImplementor.class), call::proceed);
        }
    }
}
