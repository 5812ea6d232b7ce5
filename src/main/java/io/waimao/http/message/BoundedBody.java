package io.waimao.http.message;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import java.util.function.Consumer;

/** Reads a request body up to a limit. Discards the rest of a longer one, so that the client can read the refusal. */
public final class BoundedBody {

    /** How many times the limit is read to find the length. */
    private static final long PATIENCE = 16;

    private final Buffer bytes = Buffer.buffer();
    private final int limit;
    private long length;
    private boolean refused;

    private BoundedBody(int limit) {
        this.limit = limit;
    }

    /** @param refused receives the refusal if the body is longer */
    public static void read(HttpServerRequest request, int limit, Consumer<byte[]> done, Consumer<Refused> refused) {
        var declared = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared != null && declared.length() < 19 && Long.parseLong(declared) > limit) {
            refused.accept(tooLarge(declared, limit));
            request.resume();
            return;
        }
        Expectation.fulfil(request);
        var body = new BoundedBody(limit);
        request.handler(chunk -> {
            body.add(chunk);
            if (body.isEndless() && !body.refused) {
                body.refused = true;
                refused.accept(tooLarge(body.length + " and more", limit));
            }
        });
        request.endHandler(end -> {
            if (body.refused) {
                return;
            } else if (body.length <= limit) {
                done.accept(body.bytes.getBytes());
            } else {
                refused.accept(tooLarge(String.valueOf(body.length), limit));
            }
        });
    }

    /** Too long to wait for its end. */
    private boolean isEndless() {
        return length > PATIENCE * limit;
    }

    private void add(Buffer chunk) {
        length += chunk.length();
        if (length <= limit) {
            bytes.appendBuffer(chunk);
        }
    }

    private static Refused tooLarge(String length, int limit) {
        return new Refused(
                ErrorCode.REQUEST_TOO_LARGE, "The body has %s bytes; at most %d are allowed.".formatted(length, limit));
    }
}
