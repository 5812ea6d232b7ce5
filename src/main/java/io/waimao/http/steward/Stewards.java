package io.waimao.http.steward;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.Startup;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Authenticates stewards, who may change the data. Created at start-up, so that the service does not start with
 * unreadable keys.
 */
@Startup
@ApplicationScoped
public class Stewards {

    private static final String BEARER = "Bearer ";

    private final Optional<byte[]> token;
    private final Optional<SignedTokens> signed;
    private final boolean only;
    private final Vertx vertx;

    Stewards(StewardSettings settings, Vertx vertx) {
        this.token = settings.token().filter(text -> !text.isBlank()).map(text -> text.getBytes(UTF_8));
        this.signed = SignedTokens.of(settings);
        this.only = settings.only();
        this.vertx = vertx;
    }

    /**
     * Blocks: may wait for the keys of an issuer.
     *
     * @param authorization the header
     * @throws Refused unless it authenticates a steward
     */
    public void require(@Nullable String authorization) {
        if (token.isEmpty() && signed.isEmpty()) {
            throw new Refused(
                    ErrorCode.FORBIDDEN,
                    "The data cannot be changed here: no steward is configured (WAIMAO_STEWARD_TOKEN or WAIMAO_STEWARD_KEYS).");
        }
        var given = bearer(authorization);
        if (given == null) {
            throw unauthenticated("Authorization is missing; allowed: Bearer with a steward's token.");
        }
        // Takes the same time wherever the tokens differ.
        if (token.isPresent() && MessageDigest.isEqual(given.getBytes(UTF_8), token.get())) {
            return;
        }
        signed.orElseThrow(() -> unauthenticated("Authorization: this is not a steward's token."))
                .require(given);
    }

    /**
     * Blocks.
     *
     * @throws Refused if only stewards may read, and the caller is not one
     */
    public void requireReader(@Nullable String authorization) {
        if (only) {
            require(authorization);
        }
    }

    /** As {@link #require}, without blocking. Fails with the refusal. */
    public Future<Void> admit(@Nullable String authorization) {
        return signed.isPresent()
                ? vertx.executeBlocking(() -> required(authorization), false)
                : Future.future(promise -> promise.complete(required(authorization)));
    }

    /** As {@link #requireReader}, without blocking. */
    public Future<Void> admitReader(@Nullable String authorization) {
        return only ? admit(authorization) : Future.succeededFuture();
    }

    @SuppressWarnings("NullAway") // The one value of Void.
    private Void required(@Nullable String authorization) {
        require(authorization);
        return null;
    }

    /** The token in the header, or null. */
    static @Nullable String bearer(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : null;
    }

    private static Refused unauthenticated(String message) {
        return new Refused(ErrorCode.UNAUTHENTICATED, message);
    }
}
