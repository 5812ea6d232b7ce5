package io.waimao.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;

/**
 * What an opaque id stands for: a type of the schema and the public code of one of its objects.
 *
 * @param type the type's name in the schema
 */
public record NodeId(String type, String code) {

    public static String of(String type, String code) {
        return new NodeId(type, code).encoded();
    }

    /** The id that was given out, or nothing where the text never was one. */
    public static Optional<NodeId> parse(String id) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(id), UTF_8);
            var colon = text.indexOf(':');
            return colon <= 0
                    ? Optional.empty()
                    : Optional.of(new NodeId(text.substring(0, colon), text.substring(colon + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((type + ":" + code).getBytes(UTF_8));
    }
}
