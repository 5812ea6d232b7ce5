package io.waimao.http.graphql;

import io.waimao.http.message.MediaType;
import java.util.Arrays;

/**
 * A request as it came: what is the same, byte for byte, gets the same answer as long as the data is the same, without being
 * read again. Headers that change an answer go in as what they come to.
 *
 * @param body of a POST, or the query string of a GET
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
