package io.waimao.http.files;

import static java.util.Objects.requireNonNull;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, or a file in it, as a stream for a worker. The client is paused while the worker does not
 * read. Only the event
 * loop pauses and resumes: if the worker resumed, a pause just after it could last for ever.
 */
final class RequestStream extends InputStream {

    private static final int BUFFERED = 64;
    private static final long PATIENCE_SECONDS = 60;

    /** Marks the end. Not static, because native-image rejects buffers in static fields. */
    private final Buffer end = Buffer.buffer();

    private final ReadStream<Buffer> request;
    private final Context eventLoop = requireNonNull(Vertx.currentContext());
    private final LinkedBlockingQueue<Buffer> buffers = new LinkedBlockingQueue<>();
    private volatile @Nullable Throwable broken;
    private byte[] current = new byte[0];
    private int position;
    private boolean ended;
    private volatile boolean closed;

    /** Create it on the event loop, before any part of the body has arrived. */
    RequestStream(ReadStream<Buffer> request) {
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
                    throw new IOException("the connection was lost");
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
                throw new IOException("no data for " + PATIENCE_SECONDS + " seconds");
            }
            if (buffers.size() < BUFFERED / 2) {
                resume();
            }
            return next;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private void resume() {
        eventLoop.runOnContext(now -> request.resume());
    }

    /** Discards the rest of the body. */
    @Override
    public void close() {
        closed = true;
        buffers.clear();
        resume();
    }
}
