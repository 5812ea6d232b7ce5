package io.waimao.http.steward;

import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/**
 * Verifies tokens (JWT, RFC 7519) of one issuer: signature, time, issuer and audience, before any other claim counts.
 */
final class SignedTokens {

    private static final Logger LOG = Logger.getLogger(SignedTokens.class);

    /** Tolerated difference between the clocks of the issuer and this machine. */
    private static final int SKEW_SECONDS = 30;

    /** Only algorithms with public keys: knowing the key must not allow signing. */
    private static final AlgorithmConstraints ALGORITHMS = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_USING_SHA384,
            AlgorithmIdentifiers.RSA_USING_SHA512,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
            AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512,
            AlgorithmIdentifiers.EDDSA);

    private final JwtConsumer consumer;
    private final RoleClaims roles;

    private SignedTokens(VerificationKeyResolver keys, String issuer, List<String> audience, RoleClaims roles) {
        this.consumer = new JwtConsumerBuilder()
                .setVerificationKeyResolver(keys)
                .setJwsAlgorithmConstraints(ALGORITHMS)
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audience.toArray(String[]::new))
                .build();
        this.roles = roles;
    }

    /**
     * Empty if not configured. Keys in a file are read now, keys at a URL with the first token.
     *
     * @throws IllegalArgumentException with the reason if the configuration is incomplete or the file has no keys, so
     *     that the service does not start
     */
    static Optional<SignedTokens> of(StewardSettings settings) {
        if (settings.keys().isEmpty()
                && settings.issuer().isEmpty()
                && settings.audience().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SignedTokens(
                VerificationKeys.at(needed("keys", settings.keys())),
                needed("issuer", settings.issuer()),
                needed("audience", settings.audience()),
                new RoleClaims(settings.role(), settings.roleClaims())));
    }

    private static <T> T needed(String name, Optional<T> setting) {
        return setting.orElseThrow(
                () -> new IllegalArgumentException(
                        "waimao.steward." + name
                                + " is missing; signed tokens need waimao.steward.keys, waimao.steward.issuer and waimao.steward.audience"));
    }

    /**
     * May wait for the keys of the issuer.
     *
     * @throws Refused unless the token is valid and makes its bearer a steward
     */
    void require(String token) {
        try {
            var claims = consumer.processToClaims(token);
            if (!roles.hasRole(claims.getClaimsMap())) {
                throw new Refused(ErrorCode.FORBIDDEN, roles.missing());
            }
        } catch (InvalidJwtException invalid) {
            throw refused(invalid);
        }
    }

    private static Refused refused(InvalidJwtException invalid) {
        for (Throwable cause = invalid; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return new Refused(
                        ErrorCode.INTERNAL_SERVER_ERROR,
                        "The keys to verify the token cannot be read now; try again later.");
            }
        }
        LOG.debug("refused a token", invalid);
        return new Refused(ErrorCode.UNAUTHENTICATED, "Authorization: " + reason(invalid) + ".");
    }

    /** Details are given only for tokens with a valid signature. */
    private static String reason(InvalidJwtException invalid) {
        if (invalid.hasErrorCode(ErrorCodes.EXPIRED)) {
            return "the token has expired";
        } else if (invalid.hasErrorCode(ErrorCodes.EXPIRATION_MISSING)) {
            return "the token has no expiry; allowed: a token with exp";
        } else if (invalid.hasErrorCode(ErrorCodes.NOT_YET_VALID)) {
            return "the token is not valid yet";
        } else if (invalid.hasErrorCode(ErrorCodes.ISSUER_MISSING) || invalid.hasErrorCode(ErrorCodes.ISSUER_INVALID)) {
            return "the token is from another issuer";
        } else if (invalid.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)
                || invalid.hasErrorCode(ErrorCodes.AUDIENCE_INVALID)) {
            return "the token is for another audience";
        }
        return "this is not a steward's token";
    }
}
