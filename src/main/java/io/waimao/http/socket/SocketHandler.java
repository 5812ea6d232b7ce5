package io.waimao.http.socket;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.waimao.engine.Engine;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.http.graphql.RequestFactory;
import io.waimao.http.lifecycle.Stopping;
import io.waimao.http.message.HttpSettings;
import io.waimao.http.message.PlainReply;
import io.waimao.http.steward.Stewards;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Opens a session for each WebSocket. */
@ApplicationScoped
public class SocketHandler implements Handler<HttpServerRequest> {

    private static final Logger LOG = Logger.getLogger(SocketHandler.class);

    private final RequestFactory requests;
    private final Engine engine;
    private final Stewards stewards;
    private final HttpSettings settings;
    private final Vertx vertx;
    private final Stopping stopping;
    private final AtomicInteger open = new AtomicInteger();

    SocketHandler(
            RequestFactory requests,
            Engine engine,
            Stewards stewards,
            HttpSettings settings,
            Vertx vertx,
            Stopping stopping) {
        this.requests = requests;
        this.engine = engine;
        this.stewards = stewards;
        this.settings = settings;
        this.vertx = vertx;
        this.stopping = stopping;
    }

    public static boolean isWebSocketRequest(HttpServerRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    @Override
    public void handle(HttpServerRequest request) {
        var most = settings.sockets().connections();
        if (open.incrementAndGet() > most) {
            open.decrementAndGet();
            PlainReply.refuse(
                    request,
                    new Refused(
                            ErrorCode.OVERLOADED,
                            "%d WebSockets are open, as many as are allowed; try again later.".formatted(most)));
            return;
        }
        request.toWebSocket()
                .onSuccess(socket -> new SocketSession(
                                socket,
                                requests,
                                engine,
                                stewards,
                                settings.sockets(),
                                request.getHeader(HttpHeaders.AUTHORIZATION),
                                stopping)
                        .open(vertx, open::decrementAndGet))
                .onFailure(refused -> {
                    open.decrementAndGet();
                    LOG.debug("cannot open a WebSocket", refused);
                });
    }
}
