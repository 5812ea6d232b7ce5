package io.waimao.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;

/**
 * The content of an opaque id: a type of the schema and the public code of an object.
 *
 * @param type the type's name in the schema
 */
public record NodeId(String type, String code) {

    public static String of(String type, String code) {
        return new NodeId(type, code).encoded();
    }

    /** Parses an id; empty if the text is not one. */
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
