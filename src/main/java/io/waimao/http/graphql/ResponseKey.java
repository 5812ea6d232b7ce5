package io.waimao.http.graphql;

import io.waimao.http.message.MediaType;
import java.util.Arrays;

/**
 * A request, byte for byte. Equal requests get the same answer while the data stays the same, without being parsed
 * again. Headers that change the answer are part of the key by their effect.
 *
 * @param body the body of a POST, or the query string of a GET
 */
record ResponseKey(boolean post, MediaType type, byte[] body) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ResponseKey key
                && post == key.post
                && type == key.type
                && Arrays.equals(body, key.body);
    }

    @Override
    public int hashCode() {
        return (31 * Arrays.hashCode(body) + type.ordinal()) * 2 + (post ? 1 : 0);
    }

    @Override
    public String toString() {
        return (post ? "POST " : "GET ") + body.length + " bytes, " + type;
    }
}
