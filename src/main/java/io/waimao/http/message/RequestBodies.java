package io.waimao.http.message;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.engine.limits.LimitSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Reads request bodies up to a size and within a time. The bodies that are being read share a budget of bytes, to which
 * the
 * first 16 KiB of each do not count, so that short requests are read whatever others send.
 */
@ApplicationScoped
public class RequestBodies {

    private static final int UNCOUNTED = 16 * 1024;

    /**
     * The rest of a body that is too long is skipped up to this multiple of the limit, so that the client reads why.
     */
    private static final long SKIPPED = 16;

    private final LimitSettings limits;
    private final Vertx vertx;
    private final AtomicLong counted = new AtomicLong();

    RequestBodies(LimitSettings limits, Vertx vertx) {
        this.limits = limits;
        this.vertx = vertx;
    }

    /**
     * Reads a body on the event loop of its request.
     *
     * @param refused gets the reason if the body is too long, too slow, or does not fit the budget
     */
    public void read(HttpServerRequest request, Consumer<byte[]> done, Consumer<Refused> refused) {
        var declared = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared != null && declared.length() < 19 && Long.parseLong(declared) > limits.bodySize()) {
            refused.accept(tooLarge(declared));
            request.resume();
            return;
        }
        Expectation.fulfil(request);
        new Reading(done, refused).start(request);
    }

    private Refused tooLarge(String length) {
        return new Refused(
                ErrorCode.REQUEST_TOO_LARGE,
                "The body has %s bytes; at most %d are allowed.".formatted(length, limits.bodySize()));
    }

    /** Takes bytes from the budget, if there are as many. */
    private boolean take(long bytes) {
        if (counted.addAndGet(bytes) <= limits.bodiesSize()) {
            return true;
        }
        counted.addAndGet(-bytes);
        return false;
    }

    private final class Reading {

        private final Consumer<byte[]> done;
        private final Consumer<Refused> refused;
        private final Buffer bytes = Buffer.buffer();
        private long length;
        private long taken;
        private long timer;
        private boolean ended;

        Reading(Consumer<byte[]> done, Consumer<Refused> refused) {
            this.done = done;
            this.refused = refused;
        }

        void start(HttpServerRequest request) {
            timer = vertx.setTimer(limits.bodyTime().toMillis(), late -> {
                refuse(tooSlow());
                request.connection().close();
            });
            request.exceptionHandler(broken -> end());
            request.endHandler(nothing -> complete());
            request.handler(this::add);
        }

        private void add(Buffer chunk) {
            length += chunk.length();
            if (ended) {
                return;
            }
            if (length > limits.bodySize()) {
                if (length > SKIPPED * limits.bodySize()) {
                    refuse(tooLarge(length + " and more"));
                }
            } else if (fits()) {
                bytes.appendBuffer(chunk);
            } else {
                refuse(overloaded());
            }
        }

        private boolean fits() {
            var missing = Math.max(0, length - UNCOUNTED) - taken;
            if (missing > 0 && !take(missing)) {
                return false;
            }
            taken += Math.max(0, missing);
            return true;
        }

        private void complete() {
            if (ended) {
                return;
            }
            if (length > limits.bodySize()) {
                refuse(tooLarge(String.valueOf(length)));
            } else {
                end();
                done.accept(bytes.getBytes());
            }
        }

        private void refuse(Refused reason) {
            if (!ended) {
                end();
                refused.accept(reason);
            }
        }

        private void end() {
            ended = true;
            vertx.cancelTimer(timer);
            counted.addAndGet(-taken);
            taken = 0;
        }
    }

    private Refused tooSlow() {
        return new Refused(
                ErrorCode.REQUEST_TIMEOUT,
                "The body did not arrive within the %d ms that are allowed."
                        .formatted(limits.bodyTime().toMillis()));
    }

    private static Refused overloaded() {
        return new Refused(
                ErrorCode.OVERLOADED, "Too many bytes of other request bodies are being read; try again later.");
    }
}
