package io.waimao.http.steward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Authentication of stewards. */
@ConfigMapping(prefix = "waimao.steward")
public interface StewardSettings {

    /** The token that authenticates a steward as a bearer token. */
    Optional<String> token();

    /** The keys to verify signed tokens: the URL of a JWKS, or a file with a JWKS or a PEM. */
    Optional<String> keys();

    /** The issuer of accepted tokens (iss). */
    Optional<String> issuer();

    /** The audiences of accepted tokens; aud must contain one of them. */
    Optional<List<String>> audience();

    /** The role that makes the bearer of a signed token a steward. */
    @WithDefault("steward")
    String role();

    /** The claims that may hold the role; a slash leads into an object. */
    @WithDefault("groups,roles,scope")
    List<String> roleClaims();

    /** Whether only stewards may read. */
    @WithDefault("false")
    boolean only();
}
