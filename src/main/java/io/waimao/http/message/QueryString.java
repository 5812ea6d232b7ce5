package io.waimao.http.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a URL, decoded once: percent-encoded UTF-8, with + for a space. */
public final class QueryString {

    private QueryString() {}

    /** @throws Refused for a malformed encoding or a repeated parameter */
    public static Map<String, String> parse(@Nullable String raw) {
        var parameters = new HashMap<String, String>();
        if (raw == null) {
            return parameters;
        }
        for (var pair : raw.split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            var equals = pair.indexOf('=');
            var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            var value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (parameters.put(name, value) != null) {
                throw bad("a parameter is repeated; allowed: each once.");
            }
        }
        return parameters;
    }

    /** A path, decoded once; a plus sign is one. */
    public static String path(String raw) {
        return decoded(raw.replace("+", "%2B"));
    }

    private static String decoded(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        var raw = text.getBytes(ISO_8859_1);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%') {
                bytes.write(octet(raw, i));
                i += 2;
            } else {
                bytes.write(raw[i] == '+' ? ' ' : raw[i]);
            }
        }
        return StrictText.decode("The URL", bytes.toByteArray());
    }

    private static int octet(byte[] raw, int at) {
        var high = at + 2 < raw.length ? Character.digit(raw[at + 1], 16) : -1;
        var low = at + 2 < raw.length ? Character.digit(raw[at + 2], 16) : -1;
        if (high < 0 || low < 0) {
            throw bad("% is not followed by two hexadecimal digits; write %25 for a percent sign.");
        }
        return high * 16 + low;
    }

    private static Refused bad(String message) {
        return new Refused(ErrorCode.BAD_REQUEST, "The URL cannot be read: " + message);
    }
}
