package io.waimao.http.connection;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The limits of one connection, enforced on its event loop. While the client does not read its answers, nothing more is
 * read
 * from it and no further request of it is served; after a time it is disconnected, as is a client that sends too many
 * requests ahead, and one that sends none.
 */
final class ConnectionLimits extends ChannelDuplexHandler {

    private final ConnectionSettings settings;
    private final ArrayDeque<Runnable> held = new ArrayDeque<>();
    private int unanswered = 1;
    private boolean upgraded;
    private boolean readHeld;
    private @Nullable ScheduledFuture<?> deadline;

    /** For a connection whose first request has arrived. */
    ConnectionLimits(ConnectionSettings settings) {
        this.settings = settings;
    }

    /**
     * Serves a request as soon as the client has taken the answers before it.
     *
     * @param now serves it at once
     * @param later serves it when it had to wait
     */
    void serve(ChannelHandlerContext context, Runnable now, Runnable later) {
        if (context.channel().isWritable()) {
            now.run();
        } else {
            held.add(later);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            unanswered++;
            cancelDeadline();
        }
        if (unanswered > settings.pipelined()) {
            ReferenceCountUtil.release(message);
            context.close();
        } else {
            context.fireChannelRead(message);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
        if (message instanceof HttpResponse response
                && response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS)) {
            upgraded = true;
        }
        if (message instanceof LastHttpContent && !isInterim(message)) {
            unanswered--;
            closeIdle(context);
        }
        context.write(message, written);
    }

    /** Such as 100 Continue; an upgrade is final. */
    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL
                && !response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS);
    }

    @Override
    public void read(ChannelHandlerContext context) {
        if (context.channel().isWritable()) {
            context.read();
        } else {
            readHeld = true;
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (context.channel().isWritable()) {
            cancelDeadline();
            closeIdle(context);
            release(context);
        } else {
            closeAfter(settings.unreadTime(), context);
        }
        context.fireChannelWritabilityChanged();
    }

    private void release(ChannelHandlerContext context) {
        if (readHeld) {
            readHeld = false;
            context.read();
        }
        while (!held.isEmpty() && context.channel().isWritable()) {
            held.remove().run();
        }
    }

    private void closeIdle(ChannelHandlerContext context) {
        if (unanswered == 0 && !upgraded && context.channel().isWritable()) {
            closeAfter(settings.idleTime(), context);
        }
    }

    private void closeAfter(Duration time, ChannelHandlerContext context) {
        cancelDeadline();
        deadline = context.executor().schedule(() -> context.close(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void cancelDeadline() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        cancelDeadline();
        held.clear();
    }
}
