package io.waimao.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An issuer of tokens on this machine, with keys of its own. */
public class Issuer implements AutoCloseable {

    static final String NAME = "https://sso.example/realms/trade";
    public static final String AUDIENCE = "waimao";
    public static final String KEY_ID = "autumn";

    /** Runs before the keys are given. */
    public volatile Runnable beforeAnswer = () -> {};

    public final AtomicInteger asked = new AtomicInteger();
    private final List<PublicJsonWebKey> keys = new ArrayList<>();
    private final HttpServer server;

    public Issuer() {
        try {
            keys.add(key(KEY_ID));
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/keys", exchange -> {
                asked.incrementAndGet();
                beforeAnswer.run();
                var body = new JsonWebKeySet(keys).toJson().getBytes(UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static PublicJsonWebKey key(String id) {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String url() {
        return "http://localhost:%d/keys".formatted(server.getAddress().getPort());
    }

    public PublicJsonWebKey key() {
        return keys.get(0);
    }

    void add(PublicJsonWebKey key) {
        keys.add(key);
    }

    /** What a good token of a steward says; null takes a claim away. */
    public static JwtClaims claims(Object... changes) {
        var claims = new JwtClaims();
        claims.setIssuer(NAME);
        claims.setAudience(AUDIENCE);
        claims.setExpirationTimeMinutesInTheFuture(10);
        claims.setSubject("a1b2c3");
        claims.setStringListClaim("groups", "reader", "steward");
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1] == null) {
                claims.unsetClaim((String) changes[i]);
            } else {
                claims.setClaim((String) changes[i], changes[i + 1]);
            }
        }
        return claims;
    }

    public static long minutesFromNow(int minutes) {
        return System.currentTimeMillis() / 1000 + minutes * 60L;
    }

    public static String signed(PublicJsonWebKey key, JwtClaims claims) {
        return signed(key, "RS256", claims);
    }

    public static String signed(JsonWebKey key, String algorithm, JwtClaims claims) {
        try {
            var token = new JsonWebSignature();
            token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            token.setPayload(claims.toJson());
            token.setAlgorithmHeaderValue(algorithm);
            if (key != null) {
                token.setKeyIdHeaderValue(key.getKeyId());
                token.setKey(key instanceof PublicJsonWebKey pair ? pair.getPrivateKey() : key.getKey());
            }
            return token.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The parts of a token with another one's in their place; null keeps a part. */
    public static String mixed(String token, String... parts) {
        var mixed = token.split("\\.");
        for (int i = 0; i < parts.length; i++) {
            mixed[i] = parts[i] == null ? mixed[i] : parts[i];
        }
        return String.join(".", Arrays.asList(mixed));
    }

    public Map<String, String> settings() {
        return Map.of(
                "waimao.steward.keys", url(),
                "waimao.steward.issuer", NAME,
                "waimao.steward.audience", AUDIENCE);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
