package io.waimao.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waimao.engine.ErrorCode;
import io.waimao.engine.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets stewards in, who may change the data. */
@ApplicationScoped
class Stewards {

    private static final String BEARER = "Bearer ";

    private final Optional<byte[]> token;
    private final boolean only;

    Stewards(StewardSettings settings) {
        this.token = settings.token().filter(text -> !text.isBlank()).map(text -> text.getBytes(UTF_8));
        this.only = settings.only();
    }

    /**
     * @param authorization the header
     * @throws Refused unless it makes the caller a steward
     */
    void require(@Nullable String authorization) {
        var expected = token.orElseThrow(() -> new Refused(
                ErrorCode.FORBIDDEN,
                "The data cannot be changed here: no steward is configured (WAIMAO_STEWARD_TOKEN)."));
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw unauthenticated("Authorization is missing; allowed: Bearer and a steward's token.");
        }
        var given = authorization.substring(BEARER.length()).strip().getBytes(UTF_8);
        // Takes the same time wherever they differ.
        if (!MessageDigest.isEqual(given, expected)) {
            throw unauthenticated("Authorization: this is no steward's token.");
        }
    }

    /** @throws Refused if only stewards may read, and the caller is none */
    void requireReader(@Nullable String authorization) {
        if (only) {
            require(authorization);
        }
    }

    private static Refused unauthenticated(String message) {
        return new Refused(ErrorCode.UNAUTHENTICATED, message);
    }
}
