package io.waimao.http.files;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.waimao.http.message.HttpSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The body of an answer as a stream for a worker, which is blocked while the client does not read. A client that reads
 * too slowly,
 * or takes too long, does not get the rest.
 */
final class ResponseStream extends OutputStream {

    private static final int CHUNK = 1 << 16;
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final HttpServerResponse response;
    private final Semaphore drained = new Semaphore(0);
    private final HttpSettings.Exports limits;
    private final long start = System.nanoTime();
    private Buffer chunk = Buffer.buffer(CHUNK);
    private long sent;

    ResponseStream(HttpServerResponse response, HttpSettings.Exports limits) {
        this.response = response;
        this.limits = limits;
        response.setChunked(true)
                .drainHandler(ready -> drained.release())
                .exceptionHandler(broken -> drained.release());
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        chunk.appendBytes(bytes, offset, length);
        if (chunk.length() >= CHUNK) {
            send();
        }
    }

    private void send() throws IOException {
        if (response.closed()) {
            throw new IOException("the client is gone");
        }
        drained.drainPermits();
        response.write(chunk);
        sent += chunk.length();
        chunk = Buffer.buffer(CHUNK);
        if (response.writeQueueFull()) {
            await();
        }
    }

    private void await() throws IOException {
        try {
            if (!drained.tryAcquire(rest(), TimeUnit.NANOSECONDS)) {
                throw new IOException("the client reads too slowly");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    /** The nanoseconds until the client is too slow. */
    private long rest() {
        var allowed = GRACE_NANOS + sent * TimeUnit.SECONDS.toNanos(1) / limits.rate();
        return Math.min(allowed, limits.time().toNanos()) - (System.nanoTime() - start);
    }

    @Override
    public void close() throws IOException {
        if (!response.ended()) {
            send();
            response.end();
        }
    }
}
