package io.waimao.http.connection;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FirstRequestDeadlineTest {

    private final EmbeddedChannel channel = new EmbeddedChannel();

    private void connect() {
        channel.freezeTime();
        channel.pipeline().addFirst(FirstRequestDeadline.NAME, new FirstRequestDeadline(Duration.ofSeconds(60)));
        channel.pipeline().fireChannelActive();
    }

    private void pass(int seconds) {
        channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
        channel.runPendingTasks();
    }

    @Test
    void bytesThatAreNoRequestDoNotExtendTheTime() {
        connect();
        for (int second = 0; second < 59; second++) {
            pass(1);
            channel.writeInbound("x");
        }
        assertTrue(channel.isOpen());
        pass(1);
        assertFalse(channel.isOpen());
    }

    @Test
    void theFirstRequestEndsIt() {
        connect();
        FirstRequestDeadline.end(channel.pipeline());
        pass(100);
        assertTrue(channel.isOpen());
    }
}
