package io.waimao.http.lifecycle;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.ServerWebSocket;
import io.waimao.http.message.HttpSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Shuts the service down in steps. On request it is no longer ready, so that load balancers notice. After a delay it
 * accepts nothing new. It ends once the running requests have ended, or after a timeout. Sockets are closed, so that
 * clients connect to another instance.
 */
@ApplicationScoped
public class Stopping {

    private static final Logger LOG = Logger.getLogger(Stopping.class);

    /** The status "service restart" of RFC 6455's registry. */
    private static final short RESTART = 1012;

    private final HttpSettings settings;
    private final InFlight running = new InFlight();
    private final Set<ServerWebSocket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean stopRequested;
    private volatile boolean closed;

    Stopping(HttpSettings settings) {
        this.settings = settings;
    }

    /** The framework stops everything when this returns. Its own mechanism would also wait for sockets. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        stopRequested = true;
        Thread.sleep(settings.shutdown().delay().toMillis());
        closed = true;
        sockets.forEach(this::close);
        var patience = settings.shutdown().timeout();
        if (!running.awaitNone(patience)) {
            LOG.warnf("aborts %2$d requests that have not ended in %1$s", patience, running.count());
        }
    }

    private void close(ServerWebSocket socket) {
        socket.close(RESTART, "The service is shutting down");
    }

    /** Closes the socket at shutdown. */
    public void watch(ServerWebSocket socket) {
        sockets.add(socket);
        if (closed) {
            close(socket);
        }
    }

    public void forget(ServerWebSocket socket) {
        sockets.remove(socket);
    }

    public boolean isStopRequested() {
        return stopRequested;
    }

    /**
     * Begins a task that the shutdown waits for.
     *
     * @return to be called when it has ended; empty if nothing new may begin
     */
    public Optional<Runnable> begin() {
        var end = running.begin();
        if (closed) {
            end.run();
            return Optional.empty();
        }
        return Optional.of(end);
    }

    /** Runs long work on a worker thread. The shutdown waits for it even if its client has gone. */
    public void execute(Runnable work) {
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
