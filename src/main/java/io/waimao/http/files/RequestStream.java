package io.waimao.http.files;

import static java.util.Objects.requireNonNull;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request as a stream for a worker; the client is held up while the worker does not read. Only the event
 * loop holds it up and lets it go on, one after the other: if the worker did, the client could be let go just before it
 * is held up, and then for good.
 */
final class RequestStream extends InputStream {

    private static final int BUFFERED = 64;
    private static final long PATIENCE_SECONDS = 60;

    /** Marks the end. Not static: native-image rejects buffers in static fields. */
    private final Buffer end = Buffer.buffer();

    private final HttpServerRequest request;
    private final Context eventLoop = requireNonNull(Vertx.currentContext());
    private final LinkedBlockingQueue<Buffer> buffers = new LinkedBlockingQueue<>();
    private volatile @Nullable Throwable broken;
    private byte[] current = new byte[0];
    private int position;
    private boolean ended;
    private volatile boolean closed;

    /** To be made on the event loop, before anything of the body has passed. */
    RequestStream(HttpServerRequest request) {
        this.request = request;
        request.handler(this::take);
        request.exceptionHandler(failure -> {
            broken = failure;
            buffers.add(end);
        });
        request.endHandler(nothing -> buffers.add(end));
    }

    private void take(Buffer buffer) {
        if (closed) {
            return;
        }
        buffers.add(buffer);
        if (buffers.size() >= BUFFERED) {
            request.pause();
        }
    }

    @Override
    public int read() throws IOException {
        return advance() ? current[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        } else if (!advance()) {
            return -1;
        }
        var count = Math.min(length, current.length - position);
        System.arraycopy(current, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean advance() throws IOException {
        while (!ended && position == current.length) {
            var next = next();
            if (next == end) {
                ended = true;
                if (broken != null) {
                    throw new IOException("the connection broke");
                }
            } else {
                current = next.getBytes();
                position = 0;
            }
        }
        return !ended;
    }

    private Buffer next() throws IOException {
        try {
            var next = buffers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new IOException("nothing came for " + PATIENCE_SECONDS + " seconds");
            }
            if (buffers.size() < BUFFERED / 2) {
                goOn();
            }
            return next;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private void goOn() {
        eventLoop.runOnContext(now -> request.resume());
    }

    /** Nobody reads on: what still comes is passed over. */
    @Override
    public void close() {
        closed = true;
        buffers.clear();
        goOn();
    }
}
