package io.waimao.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import io.waimao.engine.ErrorCode;
import io.waimao.engine.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps new requests out once the service is told to stop and the delay has passed in which balancers learn of it; what runs
 * goes on. Sockets are closed: their clients connect to another instance.
 */
@ApplicationScoped
class Stopping implements Handler<RoutingContext> {

    /** Service restart, of RFC 6455's registry. */
    private static final short RESTART = 1012;

    private final Vertx vertx;
    private final HttpSettings settings;
    private final Duration delay;
    private final Set<ServerWebSocket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    Stopping(
            Vertx vertx,
            HttpSettings settings,
            @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.vertx = vertx;
        this.settings = settings;
        this.delay = delay.orElse(Duration.ZERO);
    }

    void initiated(@Observes ShutdownDelayInitiatedEvent event) {
        if (delay.isZero()) {
            stop();
        } else {
            vertx.setTimer(delay.toMillis(), passed -> stop());
        }
    }

    private void stop() {
        stopped = true;
        sockets.forEach(this::close);
    }

    private void close(ServerWebSocket socket) {
        socket.close(RESTART, "The service stops");
    }

    /** Closes it in time. */
    void watch(ServerWebSocket socket) {
        sockets.add(socket);
        if (stopped) {
            close(socket);
        }
    }

    void forget(ServerWebSocket socket) {
        sockets.remove(socket);
    }

    @Override
    public void handle(RoutingContext context) {
        if (stopped) {
            context.request().resume();
            new Reply(context.request(), settings)
                    .send(new Refused(ErrorCode.SERVICE_STOPPING, "The service stops; ask another instance.").result());
        } else {
            context.next();
        }
    }
}
