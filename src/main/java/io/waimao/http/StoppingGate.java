package io.waimao.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.http.graphql.Reply;
import io.waimao.http.lifecycle.Stopping;
import io.waimao.http.message.HttpSettings;
import io.waimao.http.socket.SocketHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts running requests, and refuses new ones during shutdown. Sockets are closed elsewhere. */
@ApplicationScoped
class StoppingGate implements Handler<RoutingContext> {

    private final Stopping stopping;
    private final HttpSettings settings;

    StoppingGate(Stopping stopping, HttpSettings settings) {
        this.stopping = stopping;
        this.settings = settings;
    }

    @Override
    public void handle(RoutingContext context) {
        if (SocketHandler.isWebSocketRequest(context.request())) {
            context.next();
            return;
        }
        stopping.begin()
                .ifPresentOrElse(
                        end -> {
                            context.addEndHandler(ended -> end.run());
                            context.next();
                        },
                        () -> refuse(context));
    }

    private void refuse(RoutingContext context) {
        context.request().resume();
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        new Reply(context.request(), settings)
                .send(new Refused(ErrorCode.SERVICE_STOPPING, "The service is shutting down; use another instance.")
                        .result());
    }
}
