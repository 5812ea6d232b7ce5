package io.waimao.http.graphql;

import graphql.ExecutionResult;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.RequestLog;
import io.waimao.http.message.HttpSettings;
import io.waimao.http.message.Json;
import io.waimao.http.message.MediaType;
import io.waimao.http.message.Preferences;
import io.waimao.http.steward.Challenge;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the answer to one request. */
public final class Reply {

    private static final String RETRY_AFTER_SECONDS = "1";
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence VARY = HttpHeaders.createOptimized("Accept, Accept-Encoding, Origin");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final HttpServerRequest request;
    private final HttpSettings settings;
    private final String requestId;
    private final long start = System.nanoTime();
    private MediaType type = MediaType.JSON;

    public Reply(HttpServerRequest request, HttpSettings settings) {
        this.request = request;
        this.settings = settings;
        this.requestId = requestId(request.getHeader(REQUEST_ID));
    }

    /** The id given by the caller, if it is safe to log. */
    private static String requestId(@Nullable String given) {
        return given != null && ID.matcher(given).matches() ? given : RequestLog.newId();
    }

    String requestId() {
        return requestId;
    }

    MediaType negotiate() {
        type = MediaType.preferred(header(HttpHeaders.ACCEPT));
        return type;
    }

    @Nullable
    String authorization() {
        return request.getHeader(HttpHeaders.AUTHORIZATION);
    }

    /** All values of a header as one list; empty if it is absent. */
    public String header(CharSequence name) {
        return header(request, name);
    }

    private static String header(HttpServerRequest request, CharSequence name) {
        var values = request.headers().getAll(name);
        return values.isEmpty() ? "" : String.join(", ", values);
    }

    /** Seconds since the request arrived. */
    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    /** @param tag quoted */
    void notModified(String tag) {
        validators(tag);
        end(304, null);
    }

    /** Sends an answer that must not be cached. */
    public void send(ExecutionResult result) {
        var body = Json.write(result.toSpecification());
        request.response().putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        var compressed = wantsCompressed(body);
        send(status(result), compressed ? CachedResponse.gzip(body) : body, compressed);
    }

    /** May be called on the event loop unless the body must first be compressed. */
    public void send(CachedResponse answer) {
        var compressed = wantsCompressed(answer);
        validators(EntityTags.quoted(answer.tag(), compressed));
        send(200, compressed ? answer.compressed() : answer.body(), compressed);
    }

    boolean wantsCompressed(CachedResponse answer) {
        return wantsCompressed(answer.body());
    }

    private boolean wantsCompressed(byte[] body) {
        return body.length >= settings.compressFrom() && acceptsGzip(request);
    }

    private void send(int status, byte[] body, boolean compressed) {
        request.response().putHeader(HttpHeaders.CONTENT_TYPE, type.header()).putHeader(CONTENT_TYPE_OPTIONS, NOSNIFF);
        if (compressed) {
            request.response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        end(status, body);
    }

    private void validators(String tag) {
        request.response()
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, settings.cacheControl());
    }

    private int status(ExecutionResult result) {
        if (result.isDataPresent()) {
            return 200;
        }
        var code = ErrorCode.of(result.getErrors().get(0));
        if (code.status() == 503) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        } else if (code == ErrorCode.METHOD_NOT_ALLOWED) {
            request.response().putHeader(HttpHeaders.ALLOW, QueryHandler.ALLOWED);
        } else if (code == ErrorCode.REQUEST_TOO_LARGE || code == ErrorCode.REQUEST_TIMEOUT) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        Challenge.put(code, request);
        return code.wellFormed() && type == MediaType.JSON ? 200 : code.status();
    }

    public static boolean acceptsGzip(HttpServerRequest request) {
        var accepted = header(request, HttpHeaders.ACCEPT_ENCODING);
        return !accepted.isEmpty()
                && Preferences.of(accepted).quality(coding -> coding.equals("gzip") ? 2 : coding.equals("*") ? 1 : 0)
                        > 0;
    }

    private void end(int status, byte @Nullable [] body) {
        var response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.putHeader(REQUEST_ID, requestId);
        response.setStatusCode(status).headers().add(HttpHeaders.VARY, VARY);
        if (body == null) {
            response.end();
        } else {
            // Wraps the bytes without a copy.
            response.end(Buffer.buffer(Unpooled.wrappedBuffer(body)));
        }
    }
}
