package io.waimao.http.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConnectionLimitsTest {

    private static final ConnectionSettings SETTINGS = new ConnectionSettings() {

        @Override
        public Duration unreadTime() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Duration idleTime() {
            return Duration.ofSeconds(60);
        }

        @Override
        public int pipelined() {
            return 3;
        }
    };

    /** Counts how often something is read from the client. */
    private static final class Reads extends ChannelDuplexHandler {

        private int count;

        @Override
        public void read(ChannelHandlerContext context) {
            count++;
            context.read();
        }
    }

    private final Reads reads = new Reads();
    private final ConnectionLimits limits = new ConnectionLimits(SETTINGS);
    private final EmbeddedChannel channel = new EmbeddedChannel(reads, limits);
    private final List<String> served = new ArrayList<>();

    private void serve(String name) {
        limits.serve(channel.pipeline().context(limits), () -> served.add(name), () -> served.add(name + " later"));
    }

    /** The client stops or begins to read. */
    private void writable(boolean writable) {
        channel.unsafe().outboundBuffer().setUserDefinedWritability(1, writable);
        channel.runPendingTasks();
    }

    private void request() {
        channel.writeInbound(new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/"));
    }

    private void respond(HttpResponseStatus status) {
        channel.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status));
    }

    private boolean isOpenAfter(int seconds) {
        channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
        channel.runScheduledPendingTasks();
        channel.runPendingTasks();
        return channel.isOpen();
    }

    @Test
    void nothingMoreIsReadOrServedWhileTheClientDoesNotRead() {
        writable(false);
        var before = reads.count;
        channel.read();
        serve("a");
        serve("b");
        assertEquals(before, reads.count);
        assertEquals(List.of(), served);

        writable(true);
        assertEquals(before + 1, reads.count);
        assertEquals(List.of("a later", "b later"), served);
        serve("c");
        assertEquals(List.of("a later", "b later", "c"), served);
    }

    @Test
    void aClientThatDoesNotReadIsDisconnectedAfterATime() {
        writable(false);
        assertTrue(isOpenAfter(29));
        assertFalse(isOpenAfter(2));
    }

    @Test
    void aClientThatReadsInTimeIsNotDisconnected() {
        writable(false);
        assertTrue(isOpenAfter(29));
        writable(true);
        assertTrue(isOpenAfter(1000));
    }

    @Test
    void aClientThatSendsTooManyRequestsAheadIsDisconnectedAndTheRestIsNotSeen() {
        request();
        request();
        assertNotNull(channel.readInbound());
        assertNotNull(channel.readInbound());
        request();
        assertNull(channel.readInbound());
        assertFalse(channel.isOpen());
    }

    @Test
    void answeredRequestsDoNotCount() {
        for (int i = 0; i < 10; i++) {
            respond(HttpResponseStatus.CONTINUE);
            respond(HttpResponseStatus.OK);
            request();
        }
        assertTrue(channel.isOpen());
    }

    @Test
    void aConnectionWithoutARequestEndsAfterATime() {
        respond(HttpResponseStatus.OK);
        assertTrue(isOpenAfter(59));
        request();
        assertTrue(isOpenAfter(1000));
        respond(HttpResponseStatus.OK);
        assertTrue(isOpenAfter(59));
        assertFalse(isOpenAfter(2));
    }

    @Test
    void aWebSocketIsNotIdle() {
        respond(HttpResponseStatus.SWITCHING_PROTOCOLS);
        assertTrue(isOpenAfter(1000));
    }
}
