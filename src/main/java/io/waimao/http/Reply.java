package io.waimao.http;

import graphql.ExecutionResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.waimao.engine.ErrorCode;
import io.waimao.engine.RequestLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes the answer to one request. */
final class Reply {

    private static final String RETRY_AFTER_SECONDS = "1";
    private static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final HttpServerRequest request;
    private final HttpSettings settings;
    private final String requestId;
    private MediaType type = MediaType.JSON;

    Reply(HttpServerRequest request, HttpSettings settings) {
        this.request = request;
        this.settings = settings;
        this.requestId = requestId(request.getHeader(REQUEST_ID));
    }

    /** What the caller named it, if that can stand in a log. */
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

    /** A header that may be there several times, as one list; empty if it is not there. */
    String header(CharSequence name) {
        return header(request, name);
    }

    private static String header(HttpServerRequest request, CharSequence name) {
        return String.join(", ", request.headers().getAll(name));
    }

    /** @param tag quoted */
    void notModified(String tag) {
        validators(tag);
        end(304, null);
    }

    /** @param tag null for what must not be kept */
    void send(ExecutionResult result, @Nullable String tag) {
        var body = Json.write(result.toSpecification());
        var compressed = body.length >= settings.compressFrom() && acceptsGzip(request);
        if (tag == null) {
            request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else {
            validators(EntityTags.quoted(tag, compressed));
        }
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type.header())
                .putHeader("X-Content-Type-Options", "nosniff");
        if (compressed) {
            request.response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        end(status(result), compressed ? gzip(body) : body);
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
        } else if (code == ErrorCode.REQUEST_TOO_LARGE) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        Challenge.put(code, request);
        return code.wellFormed() && type == MediaType.JSON ? 200 : code.status();
    }

    static boolean acceptsGzip(HttpServerRequest request) {
        return Preferences.of(header(request, HttpHeaders.ACCEPT_ENCODING))
                        .quality(coding -> coding.equals("gzip") ? 2 : coding.equals("*") ? 1 : 0)
                > 0;
    }

    private static byte[] gzip(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 4);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void end(int status, byte @Nullable [] body) {
        var response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.putHeader(REQUEST_ID, requestId);
        response.setStatusCode(status).headers().add(HttpHeaders.VARY, "Accept, Accept-Encoding, Origin");
        if (body == null) {
            response.end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }
}
