package io.waimao.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import io.waimao.engine.ErrorCode;
import io.waimao.engine.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * The end of the service: told to stop, it first is no longer ready, so that balancers learn of it; after a delay it takes
 * nothing new, and goes when what runs has ended, or after some time. Sockets are closed: their clients connect to another
 * instance.
 */
@ApplicationScoped
class Stopping implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(Stopping.class);

    /** Service restart, of RFC 6455's registry. */
    private static final short RESTART = 1012;

    private final HttpSettings settings;
    private final Running running = new Running();
    private final Set<ServerWebSocket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean told;
    private volatile boolean closed;

    Stopping(HttpSettings settings) {
        this.settings = settings;
    }

    /** The framework goes on to stop all parts when this returns; by its own means it would wait for sockets, too. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        told = true;
        Thread.sleep(settings.shutdown().delay().toMillis());
        closed = true;
        sockets.forEach(this::close);
        var patience = settings.shutdown().timeout();
        if (!running.awaitNone(patience)) {
            LOG.warnf("breaks off what has not ended in %s: %d requests", patience, running.count());
        }
    }

    private void close(ServerWebSocket socket) {
        socket.close(RESTART, "The service stops");
    }

    /** Closes it in time. */
    void watch(ServerWebSocket socket) {
        sockets.add(socket);
        if (closed) {
            close(socket);
        }
    }

    void forget(ServerWebSocket socket) {
        sockets.remove(socket);
    }

    boolean isTold() {
        return told;
    }

    @Override
    public void handle(RoutingContext context) {
        if (SocketHandler.isMeant(context.request())) {
            context.next();
            return;
        }
        var end = running.begin();
        if (closed) {
            end.run();
            refuse(context);
        } else {
            context.addEndHandler(ended -> end.run());
            context.next();
        }
    }

    private void refuse(RoutingContext context) {
        context.request().resume();
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        new Reply(context.request(), settings)
                .send(new Refused(ErrorCode.SERVICE_STOPPING, "The service stops; ask another instance.").result());
    }

    /** Does what takes its time on a thread for that; it is waited for even when its client has gone. */
    void execute(Runnable work) {
        Infrastructure.getDefaultExecutor().execute(() -> {
            var end = running.begin();
            try {
                work.run();
            } finally {
                end.run();
            }
        });
    }
}
