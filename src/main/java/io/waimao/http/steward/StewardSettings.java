package io.waimao.http.steward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Who is a steward. */
@ConfigMapping(prefix = "waimao.steward")
public interface StewardSettings {

    /** The one token that makes whoever sends it as a bearer token a steward. */
    Optional<String> token();

    /** Where the keys are that signed tokens are checked with: the URL of a JWKS, or a file with a JWKS or a PEM. */
    Optional<String> keys();

    /** Whose signed tokens are accepted: their iss. */
    Optional<String> issuer();

    /** For whom signed tokens have to be: one of these is in their aud. */
    Optional<List<String>> audience();

    /** What makes the bearer of a signed token a steward. */
    @WithDefault("steward")
    String role();

    /** The claims that the role may stand in; a slash leads into an object. */
    @WithDefault("groups,roles,scope")
    List<String> roleClaims();

    /** Whether only stewards may read, too. */
    @WithDefault("false")
    boolean only();
}
