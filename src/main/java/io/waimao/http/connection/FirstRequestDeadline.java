package io.waimao.http.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Closes a connection whose first request, however busily its bytes arrive, is not there in time. */
final class FirstRequestDeadline extends ChannelInboundHandlerAdapter {

    static final String NAME = "waimao-first-request";

    private final Duration time;
    private @Nullable ScheduledFuture<?> deadline;

    FirstRequestDeadline(Duration time) {
        this.time = time;
    }

    /** When the request has arrived. */
    static void end(ChannelPipeline pipeline) {
        if (pipeline.get(NAME) != null) {
            pipeline.remove(NAME);
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        deadline = context.executor().schedule(() -> context.close(), time.toMillis(), TimeUnit.MILLISECONDS);
        context.fireChannelActive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        if (deadline != null) {
            deadline.cancel(false);
        }
    }
}
