package io.waimao.engine.errors;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Logs with the id of the request, which is also in its answer. */
public final class RequestLog {

    private static final String KEY = "requestId";

    private RequestLog() {}

    /** Unpredictability is not required, and a secure generator could cost more than a short answer. */
    public static String newId() {
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    public static void error(Logger log, String requestId, String message, @Nullable Throwable failure) {
        MDC.put(KEY, requestId);
        try {
            log.error(message, failure);
        } finally {
            MDC.remove(KEY);
        }
    }
}
