package io.waimao.http.message;

import io.vertx.core.http.HttpHeaders;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The media types of an answer. */
public enum MediaType {
    /** The HTTP status says whether the request was executed. */
    RESPONSE("application/graphql-response+json"),
    /** For older clients: every well-formed request is answered with status 200. */
    JSON("application/json");

    private static final String ACCEPTED = "application/json, charset utf-8";

    private final String name;
    private final CharSequence header;

    MediaType(String name) {
        this.name = name;
        this.header = HttpHeaders.createOptimized(name + "; charset=utf-8");
    }

    public CharSequence header() {
        return header;
    }

    /**
     * The type to answer with: JSON if the header is absent or accepts anything.
     *
     * @throws Refused if none is acceptable
     */
    public static MediaType preferred(String accept) {
        if (accept.isBlank()) {
            return JSON;
        }
        var preferences = Preferences.of(accept);
        var response = preferences.quality(RESPONSE::specificity);
        var json = preferences.quality(JSON::specificity);
        if (response == 0 && json == 0) {
            throw new Refused(
                    ErrorCode.NOT_ACCEPTABLE,
                    "Accept: none of its media types can be served; allowed: " + RESPONSE.name + ", " + JSON.name
                            + ".");
        }
        var named =
                preferences.ranges().stream().anyMatch(range -> range.value().equals(RESPONSE.name));
        return response > json || (response == json && named) ? RESPONSE : JSON;
    }

    private int specificity(String range) {
        return range.equals(name) ? 3 : range.equals("application/*") ? 2 : range.equals("*/*") ? 1 : 0;
    }

    /** @throws Refused unless a body of this type is JSON in UTF-8 */
    public static void requireJson(@Nullable String contentType, @Nullable String contentEncoding) {
        if (contentEncoding != null && !contentEncoding.equalsIgnoreCase("identity")) {
            throw new Refused(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Content-Encoding: bodies are not decoded; allowed: none.");
        }
        if (contentType == null) {
            throw new Refused(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Content-Type is missing; allowed: " + ACCEPTED + ".");
        }
        if (contentType.equals(JSON.name)) {
            return;
        }
        // Some clients set the header twice, and fetch joins the values with a comma.
        var json = Arrays.stream(contentType.toLowerCase(Locale.ROOT).split(",", -1))
                .allMatch(MediaType::isJson);
        if (!json) {
            throw new Refused(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Content-Type is not accepted; allowed: " + ACCEPTED + ".");
        }
    }

    private static boolean isJson(String contentType) {
        var parts = contentType.split(";");
        var json = parts.length > 0 && parts[0].strip().equals(JSON.name);
        for (int i = 1; i < parts.length; i++) {
            var parameter = parts[i].strip().replace("\"", "");
            json &= !parameter.startsWith("charset=") || parameter.matches("charset=utf-?8");
        }
        return json;
    }
}
