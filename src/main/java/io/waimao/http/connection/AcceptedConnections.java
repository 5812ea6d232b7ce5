package io.waimao.http.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Duration;

/** Gives every connection that a server accepts a deadline for its first request. */
@ApplicationScoped
class AcceptedConnections {

    private static final String NAME = "waimao-accepted";

    private final VertxInternal vertx;
    private final ConnectionSettings settings;

    AcceptedConnections(Vertx vertx, ConnectionSettings settings) {
        this.vertx = (VertxInternal) vertx;
        this.settings = settings;
    }

    /** Vert.x shows its servers nowhere, but their channels are registered with its acceptors. */
    void started(@ObservesAsync HttpServerStart server) {
        for (var acceptor : vertx.getAcceptorEventLoopGroup()) {
            var loop = (SingleThreadEventLoop) acceptor;
            loop.execute(() -> loop.registeredChannelsIterator().forEachRemaining(this::watch));
        }
    }

    private void watch(Channel channel) {
        if (channel instanceof ServerChannel && channel.pipeline().get(NAME) == null) {
            channel.pipeline().addFirst(NAME, new Acceptor(settings.idleTime()));
        }
    }

    @Sharable
    private static final class Acceptor extends ChannelInboundHandlerAdapter {

        private final Duration time;

        Acceptor(Duration time) {
            this.time = time;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) {
            ((Channel) accepted).pipeline().addFirst(FirstRequestDeadline.NAME, new FirstRequestDeadline(time));
            context.fireChannelRead(accepted);
        }
    }
}
