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
 * Tells the execution which database sessions work for it, and its trace how long. It stands just inside the transaction of a
 * facade's call.
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
            // Of the injected session, which stands for one per transaction, the one that works in this.
            return execution.working(session.unwrap(SessionImplementor.class), call::proceed);
        }
    }
}
