package io.waimao.http.steward;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What in a token makes its bearer a steward: a role in one of the claims, which is a list, or a text of several apart by
 * spaces as OAuth's scope is (RFC 8693, section 4.2).
 *
 * @param claims by name, or through objects by names with slashes between, such as {@code realm_access/roles}
 */
record RoleClaims(String role, List<String> claims) {

    boolean make(Map<String, @Nullable Object> token) {
        return claims.stream().anyMatch(claim -> has(find(token, claim)));
    }

    String missing() {
        return "The token does not make its bearer a steward; allowed: %s in %s."
                .formatted(role, String.join(" or ", claims));
    }

    private boolean has(@Nullable Object value) {
        return value instanceof Collection<?> list
                ? list.contains(role)
                : value instanceof String text && List.of(text.split(" ")).contains(role);
    }

    /** Names of claims may be URLs: what a whole name stands for goes first. */
    private static @Nullable Object find(Map<?, ?> object, String path) {
        var slash = path.indexOf('/');
        if (object.containsKey(path) || slash < 0) {
            return object.get(path);
        }
        return object.get(path.substring(0, slash)) instanceof Map<?, ?> inner
                ? find(inner, path.substring(slash + 1))
                : null;
    }
}
