package io.waimao.http.connection;

import io.netty.channel.ChannelPipeline;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.http.message.PlainReply;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The first handler of every request: puts limits on its connection, and holds the request while they say so. HTTP/2
 * has flow
 * control and limits of its own.
 */
@ApplicationScoped
public class ConnectionGate implements Handler<RoutingContext> {

    private static final String LIMITS = "waimao-limits";

    /** The names that Vert.x gives to its handlers of a connection. */
    private static final String REQUESTS = "handler";

    private static final String IDLE = "idle";

    private final ConnectionSettings settings;

    ConnectionGate(ConnectionSettings settings) {
        this.settings = settings;
    }

    @Override
    public void handle(RoutingContext context) {
        if (context.request().headers().getAll(HttpHeaders.HOST).size() > 1) {
            refuse(context);
            return;
        }
        var channel = ((ConnectionBase) context.request().connection()).channel();
        var pipeline = channel.pipeline();
        FirstRequestDeadline.end(pipeline);
        if (context.request().version() == HttpVersion.HTTP_2) {
            endIdleTimeout(pipeline);
            context.next();
            return;
        } else if (!channel.isActive()) {
            return;
        } else if (pipeline.get(LIMITS) == null) {
            endIdleTimeout(pipeline);
            pipeline.addBefore(REQUESTS, LIMITS, new ConnectionLimits(settings));
        }
        var limits = pipeline.context(LIMITS);
        var loop = Vertx.currentContext();
        ((ConnectionLimits) limits.handler())
                .serve(limits, context::next, () -> loop.runOnContext(now -> context.next()));
    }

    /** Who forwards the request may have read another of its hosts (RFC 9112, section 3.2). */
    private static void refuse(RoutingContext context) {
        PlainReply.refuse(
                context.request(),
                new Refused(ErrorCode.BAD_REQUEST, "The request has several Host headers; allowed: one."));
    }

    /**
     * Vert.x's idle timeout, which is for the time before the first request, knows nothing of a request that takes its
     * time.
     */
    private static void endIdleTimeout(ChannelPipeline pipeline) {
        if (pipeline.get(IDLE) != null) {
            pipeline.remove(IDLE);
        }
    }
}
