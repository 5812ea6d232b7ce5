package io.waimao.http.files;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The body of an answer as a stream for a worker, which is blocked while the client does not read. */
final class ResponseStream extends OutputStream {

    private static final int CHUNK = 1 << 16;
    private static final long PATIENCE_SECONDS = 60;

    private final HttpServerResponse response;
    private final Semaphore drained = new Semaphore(0);
    private Buffer chunk = Buffer.buffer(CHUNK);

    ResponseStream(HttpServerResponse response) {
        this.response = response;
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
        chunk = Buffer.buffer(CHUNK);
        if (response.writeQueueFull()) {
            await();
        }
    }

    private void await() throws IOException {
        try {
            if (!drained.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("the client did not read for " + PATIENCE_SECONDS + " seconds");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    @Override
    public void close() throws IOException {
        if (!response.ended()) {
            send();
            response.end();
        }
    }
}
