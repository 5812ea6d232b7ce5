package io.waimao.http.steward;

import static io.waimao.http.Issuer.claims;
import static io.waimao.http.Issuer.minutesFromNow;
import static io.waimao.http.Issuer.signed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.http.Issuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetSequenceJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedTokensTest {

    private static final Issuer ISSUER = new Issuer();

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        ISSUER.close();
    }

    /** Where the service finds the keys; as a PEM it knows no ids. */
    enum Keys {
        URL,
        JWKS_FILE,
        PEM_FILE
    }

    private SignedTokens tokens(Keys keys) throws IOException {
        var key = ISSUER.key();
        return tokens(
                "keys",
                switch (keys) {
                    case URL -> ISSUER.url();
                    case JWKS_FILE -> file("{\"keys\":[%s]}".formatted(key.toJson(OutputControlLevel.PUBLIC_ONLY)));
                    case PEM_FILE -> file(pem("PUBLIC KEY", key.getPublicKey()));
                });
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("keys"), content).toString();
    }

    private static String pem(String label, Key key) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(label, Base64.getMimeEncoder().encodeToString(key.getEncoded()), label);
    }

    /** @param changes names without the prefix, and values; null takes a setting away */
    private static StewardSettings settings(String... changes) {
        Map<String, String> settings = new HashMap<>(ISSUER.settings());
        for (int i = 0; i < changes.length; i += 2) {
            settings.put("waimao.steward." + changes[i], changes[i + 1]);
        }
        settings.values().removeIf(value -> value == null);
        return new SmallRyeConfigBuilder()
                .withMapping(StewardSettings.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(StewardSettings.class);
    }

    private static SignedTokens tokens(String... changes) {
        return SignedTokens.of(settings(changes)).orElseThrow();
    }

    private static void refused(ErrorCode code, String reason, SignedTokens tokens, String token) {
        var refused = assertThrows(Refused.class, () -> tokens.require(token));
        assertEquals(code, ErrorCode.of(refused.result().getErrors().get(0)), refused::getMessage);
        assertTrue(refused.getMessage().contains(reason), refused::getMessage);
    }

    static Stream<Arguments> everywhere(Stream<Arguments> cases) {
        var all = cases.toList();
        return Stream.of(Keys.values())
                .flatMap(keys -> all.stream().map(one -> Arguments.of(keys, one.get()[0], one.get()[1])));
    }

    static Stream<Arguments> stewards() {
        return everywhere(Stream.of(
                Arguments.of("in a list", claims()),
                Arguments.of("among several audiences", claims("aud", List.of("other", Issuer.AUDIENCE))),
                Arguments.of("in a scope", claims("groups", null, "scope", "openid steward")),
                Arguments.of("in roles", claims("groups", List.of("reader"), "roles", List.of("steward"))),
                Arguments.of("within the skew of clocks", claims("nbf", minutesFromNow(0) + 10)),
                Arguments.of("without a subject", claims("sub", null))));
    }

    @ParameterizedTest(name = "{1}, keys of {0}")
    @MethodSource("stewards")
    void aValidTokenWithTheRoleMakesASteward(Keys keys, String what, JwtClaims claims) throws IOException {
        var tokens = tokens(keys);
        assertDoesNotThrow(() -> tokens.require(signed(ISSUER.key(), claims)));
    }

    static Stream<Arguments> others() {
        return everywhere(Stream.of(
                Arguments.of("has expired", claims("exp", minutesFromNow(-2))),
                Arguments.of("no expiry", claims("exp", null)),
                Arguments.of("not valid yet", claims("nbf", minutesFromNow(2))),
                Arguments.of("another issuer", claims("iss", "https://sso.example/realms/other")),
                Arguments.of("another issuer", claims("iss", null)),
                Arguments.of("another audience", claims("aud", "other")),
                Arguments.of("another audience", claims("aud", null))));
    }

    @ParameterizedTest(name = "{1}, keys of {0}")
    @MethodSource("others")
    void aTokenOfAnotherTimeIssuerOrAudienceIsRefused(Keys keys, String reason, JwtClaims claims) throws IOException {
        refused(ErrorCode.UNAUTHENTICATED, reason, tokens(keys), signed(ISSUER.key(), claims));
    }

    static Stream<Arguments> readers() {
        return everywhere(Stream.of(
                Arguments.of("none", claims("groups", null)),
                Arguments.of("another", claims("groups", List.of("reader"))),
                Arguments.of("a longer one", claims("groups", List.of("stewards"), "scope", "waimao:steward")),
                Arguments.of("where it does not count", claims("groups", null, "sub", "steward")),
                Arguments.of("as an object", claims("groups", Map.of("steward", true))),
                Arguments.of("as a number", claims("groups", 1))));
    }

    @ParameterizedTest(name = "{1}, keys of {0}")
    @MethodSource("readers")
    void aTokenWithoutTheRoleIsForbiddenToChangeAnything(Keys keys, String role, JwtClaims claims) throws IOException {
        refused(
                ErrorCode.FORBIDDEN,
                "allowed: steward in groups or roles or scope",
                tokens(keys),
                signed(ISSUER.key(), claims));
    }

    static Stream<Arguments> forgeries() {
        var good = signed(ISSUER.key(), claims());
        var stranger = signed(Issuer.key(Issuer.KEY_ID), claims());
        var reader = signed(ISSUER.key(), claims("groups", List.of("reader")));
        return everywhere(Stream.of(
                Arguments.of("the key of another", stranger),
                Arguments.of("another payload", Issuer.mixed(reader, null, good.split("\\.")[1])),
                Arguments.of("another signature", Issuer.mixed(good, null, null, stranger.split("\\.")[2])),
                Arguments.of("no signature", Issuer.mixed(good, null, null, "")),
                Arguments.of("two parts", good.substring(0, good.lastIndexOf('.'))),
                Arguments.of("alg none", signed(null, "none", claims())),
                Arguments.of("alg none, signed", Issuer.mixed(good, header("{\"alg\":\"none\"}"))),
                Arguments.of(
                        "HS256 with the public key",
                        signed(secret(ISSUER.key().getPublicKey().getEncoded()), "HS256", claims())),
                Arguments.of(
                        "HS256 with the public key as PEM",
                        signed(
                                secret(pem("PUBLIC KEY", ISSUER.key().getPublicKey())
                                        .getBytes(UTF_8)),
                                "HS256",
                                claims())),
                Arguments.of("its own key", withItsOwnKey()),
                Arguments.of("an unknown critical header", Issuer.mixed(good, header("""
                        {"alg":"RS256","kid":"autumn","crit":["x"],"x":1}"""))),
                Arguments.of("nothing", ""),
                Arguments.of("no token", "open-sesame"),
                Arguments.of("dots", ".."),
                Arguments.of("no JSON", "e30.e30.e30"),
                Arguments.of("a long text", "a".repeat(10_000))));
    }

    private static String header(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }

    private static OctetSequenceJsonWebKey secret(byte[] bytes) {
        var key = new OctetSequenceJsonWebKey(new HmacKey(bytes));
        key.setKeyId(Issuer.KEY_ID);
        return key;
    }

    private static String withItsOwnKey() {
        var key = Issuer.key(Issuer.KEY_ID);
        var header = "{\"alg\":\"RS256\",\"kid\":\"autumn\",\"jwk\":%s}"
                .formatted(key.toJson(OutputControlLevel.PUBLIC_ONLY));
        try {
            var token = new org.jose4j.jws.JsonWebSignature();
            token.setPayload(claims().toJson());
            token.getHeaders().setFullHeaderAsJsonString(header);
            token.setKey(key.getPrivateKey());
            return token.getCompactSerialization();
        } catch (org.jose4j.lang.JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @ParameterizedTest(name = "{1}, keys of {0}")
    @MethodSource("forgeries")
    void aForgedOrMalformedTokenIsNoSteward(Keys keys, String what, String token) throws IOException {
        refused(ErrorCode.UNAUTHENTICATED, "Authorization: this is not a steward's token.", tokens(keys), token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"URL", "JWKS_FILE"})
    void aTokenOfAKeyThatTheIssuerDoesNotHaveIsNoSteward(Keys keys) throws IOException {
        var key = PublicJsonWebKey.class.cast(Issuer.key("spring"));
        refused(ErrorCode.UNAUTHENTICATED, "not a steward's token", tokens(keys), signed(key, claims()));
        var renamed = Issuer.mixed(signed(ISSUER.key(), claims()), header("{\"alg\":\"RS256\",\"kid\":\"spring\"}"));
        refused(ErrorCode.UNAUTHENTICATED, "not a steward's token", tokens(keys), renamed);
    }

    @Test
    void keysOnEllipticCurvesAreAccepted() throws Exception {
        var curve = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        var tokens = tokens("keys", file(pem("PUBLIC KEY", curve.getPublicKey())));
        assertDoesNotThrow(() -> tokens.require(signed(curve, "ES256", claims())));
        var edwards = OkpJwkGenerator.generateJwk("Ed25519");
        var others = tokens("keys", file(pem("PUBLIC KEY", edwards.getPublicKey())));
        assertDoesNotThrow(() -> others.require(signed(edwards, "EdDSA", claims())));
        refused(ErrorCode.UNAUTHENTICATED, "not a steward's token", others, signed(curve, "ES256", claims()));
    }

    @Test
    void theRoleAndItsClaimAreConfigurable() {
        var tokens = tokens("role", "/trade/editors", "role-claims", "realm_access/roles,https://trade.example/roles");
        var inner = claims("realm_access", Map.of("roles", List.of("/trade/editors")));
        assertDoesNotThrow(() -> tokens.require(signed(ISSUER.key(), inner)));
        var url = claims("https://trade.example/roles", "/trade/editors");
        assertDoesNotThrow(() -> tokens.require(signed(ISSUER.key(), url)));
        refused(
                ErrorCode.FORBIDDEN,
                "/trade/editors in realm_access/roles or",
                tokens,
                signed(ISSUER.key(), claims("realm_access", "roles")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"keys", "issuer", "audience"})
    void theServiceDoesNotStartWithIncompleteSettings(String missing) {
        var message = assertThrows(IllegalArgumentException.class, () -> tokens(missing, null))
                .getMessage();
        assertTrue(message.startsWith("waimao.steward." + missing + " is missing"), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{}",
                "{\"keys\":[]}",
                "{\"keys\":[{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}]}",
                "-----BEGIN PRIVATE KEY-----\nMAo=\n-----END PRIVATE KEY-----\n",
                "-----BEGIN PUBLIC KEY-----\nMAo=\n-----END PUBLIC KEY-----\n",
                "-----BEGIN CERTIFICATE-----\nMAo=\n-----END CERTIFICATE-----\n",
                "-----BEGIN PUBLIC KEY-----\n"
            })
    void theServiceDoesNotStartWithAFileThatHasNoKeys(String content) throws IOException {
        var file = file(content);
        var message = assertThrows(IllegalArgumentException.class, () -> tokens("keys", file))
                .getMessage();
        assertTrue(message.startsWith("waimao.steward.keys: cannot read keys in " + file), message);
    }

    @Test
    void theServiceDoesNotStartWithoutTheFile() {
        assertThrows(IllegalArgumentException.class, () -> tokens("keys", "nowhere.pem"));
    }

    @Test
    void theIssuerIsAskedOnceAndNotBeforeAToken() {
        try (var issuer = new Issuer()) {
            var tokens = tokens("keys", issuer.url());
            assertEquals(0, issuer.asked.get());
            tokens.require(signed(issuer.key(), claims()));
            tokens.require(signed(issuer.key(), claims()));
            assertEquals(1, issuer.asked.get());
        }
    }

    @Test
    void madeUpKeysDoNotMakeTheServiceAskTheIssuerEachTime() {
        try (var issuer = new Issuer()) {
            var tokens = tokens("keys", issuer.url());
            for (int i = 0; i < 20; i++) {
                var token = signed(Issuer.key("made up " + i), claims());
                refused(ErrorCode.UNAUTHENTICATED, "not a steward's token", tokens, token);
            }
            assertEquals(1, issuer.asked.get());
        }
    }

    @Test
    void aSilentIssuerDoesNotInvalidateTheTokenAndIsNotAskedAgainAtOnce() {
        try (var issuer = new Issuer()) {
            issuer.beforeAnswer = () -> {
                throw new IllegalStateException("down");
            };
            var tokens = tokens("keys", issuer.url());
            for (int i = 0; i < 20; i++) {
                var token = signed(issuer.key(), claims());
                refused(ErrorCode.INTERNAL_SERVER_ERROR, "cannot be read now", tokens, token);
            }
            assertTrue(issuer.asked.get() <= 2, issuer.asked::toString);
        }
    }

    /** The loop goes on with other requests while the issuer takes its time. */
    @Test
    void theEventLoopDoesNotWaitForTheIssuer() throws Exception {
        var vertx = Vertx.vertx();
        try (var issuer = new Issuer()) {
            var asked = new CountDownLatch(1);
            var wentOn = new CountDownLatch(1);
            issuer.beforeAnswer = () -> {
                asked.countDown();
                await(wentOn);
            };
            var stewards = new Stewards(settings("keys", issuer.url()), vertx);
            var admitted = new CountDownLatch(1);
            var loop = vertx.getOrCreateContext();
            var authorization = "Bearer " + signed(issuer.key(), claims());
            loop.runOnContext(start -> stewards.admit(authorization).onSuccess(steward -> admitted.countDown()));
            await(asked);
            loop.runOnContext(next -> wentOn.countDown());
            await(admitted);
        } finally {
            vertx.close();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
