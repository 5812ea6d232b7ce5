package io.waimao.http.steward;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** The public keys that verify signatures, from a URL or a file. */
final class VerificationKeys {

    private static final Pattern URL = Pattern.compile("https?://.+");
    private static final Pattern PEM = Pattern.compile("-----BEGIN ([A-Z ]+)-----([^-]+)-----END \\1-----");
    private static final List<String> KINDS = List.of("RSA", "EC", "EdDSA");

    private VerificationKeys() {}

    /** @throws IllegalArgumentException with the reason if a file has no keys */
    static VerificationKeyResolver at(String location) {
        if (URL.matcher(location).matches()) {
            return RemoteKeys.at(location);
        }
        try {
            return of(Files.readString(Path.of(location)));
        } catch (IOException | JoseException | GeneralSecurityException unreadable) {
            throw new IllegalArgumentException(
                    "waimao.steward.keys: cannot read keys in %s: %s; allowed: the URL of a JWKS, or a file with a JWKS or with one public key or certificate as PEM"
                            .formatted(location, unreadable.getMessage()),
                    unreadable);
        }
    }

    private static VerificationKeyResolver of(String content) throws JoseException, GeneralSecurityException {
        if (!content.contains("-----BEGIN ")) {
            var keys = new JsonWebKeySet(content).getJsonWebKeys();
            if (keys.stream().noneMatch(key -> key.getKey() instanceof PublicKey)) {
                throw new CertificateException("no public key");
            }
            return new JwksVerificationKeyResolver(keys);
        }
        var blocks = PEM.matcher(content).results().toList();
        if (blocks.size() != 1) {
            throw new CertificateException(blocks.size() + " PEM blocks");
        }
        var key = key(
                blocks.get(0).group(1),
                Base64.getMimeDecoder().decode(blocks.get(0).group(2)));
        return (token, nesting) -> key;
    }

    private static PublicKey key(String label, byte[] content) throws GeneralSecurityException {
        if (label.equals("CERTIFICATE")) {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(content))
                    .getPublicKey();
        } else if (!label.equals("PUBLIC KEY")) {
            throw new CertificateException("a " + label);
        }
        GeneralSecurityException unknown = new CertificateException("no key");
        for (var kind : KINDS) {
            try {
                return KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(content));
            } catch (GeneralSecurityException other) {
                unknown = other;
            }
        }
        throw unknown;
    }
}
