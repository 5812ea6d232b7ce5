package io.waimao.http.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestStreamTest {

    private static final int PORTIONS = 500;

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void stop() {
        vertx.close();
    }

    @Test
    void aClientPausedWhileTheLastPortionIsReadIsResumed()
            throws IOException, InterruptedException, ExecutionException {
        var client = new Client();
        var opened = new CompletableFuture<RequestStream>();
        vertx.runOnContext(now -> {
            opened.complete(new RequestStream(client.request()));
            client.send();
        });
        try (var stream = opened.get()) {
            client.heldUp.await();
            for (int i = 0; i < client.sent; i++) {
                assertEquals(1, stream.read());
            }
            client.readUp.countDown();
            var rest = 0;
            while (stream.read() == 1) {
                rest++;
            }
            assertEquals(PORTIONS - client.sentAtFirst, rest);
        }
    }

    /** Sends one byte after the other until it is held up, which takes effect only when all of them have been read. */
    private final class Client {

        private final CountDownLatch heldUp = new CountDownLatch(1);
        private final CountDownLatch readUp = new CountDownLatch(1);
        private Handler<Buffer> reader = nobody -> {};
        private Handler<Void> end = nobody -> {};
        private boolean paused;
        private volatile int sent;
        private volatile int sentAtFirst;

        private HttpServerRequest request() {
            return (HttpServerRequest) Proxy.newProxyInstance(
                    HttpServerRequest.class.getClassLoader(),
                    new Class<?>[] {HttpServerRequest.class},
                    (proxy, method, arguments) -> {
                        switch (method.getName()) {
                            case "handler" -> reader = handler(arguments[0]);
                            case "endHandler" -> end = handler(arguments[0]);
                            case "pause" -> pause();
                            case "resume" -> resume();
                            default -> {}
                        }
                        return proxy;
                    });
        }

        @SuppressWarnings("unchecked")
        private static <T> Handler<T> handler(Object given) {
            return (Handler<T>) given;
        }

        private void send() {
            while (!paused && sent < PORTIONS) {
                sent++;
                reader.handle(Buffer.buffer(new byte[] {1}));
            }
            if (sent == PORTIONS) {
                sent++;
                end.handle(null);
            }
        }

        private void pause() throws InterruptedException {
            if (heldUp.getCount() > 0) {
                sentAtFirst = sent;
                heldUp.countDown();
                readUp.await();
            }
            paused = true;
        }

        private void resume() {
            if (paused) {
                paused = false;
                send();
            }
        }
    }
}
