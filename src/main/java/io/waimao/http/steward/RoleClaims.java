package io.waimao.http.steward;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The claims that make the bearer of a token a steward: they hold the role, in a list or in a text of roles separated
 * by spaces like OAuth's scope (RFC 8693, section 4.2).
 *
 * @param claims names of claims; slashes lead into objects, as in {@code realm_access/roles}
 */
record RoleClaims(String role, List<String> claims) {

    boolean hasRole(Map<String, @Nullable Object> token) {
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

    /** Prefers a claim of the whole name, because names of claims may be URLs. */
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
