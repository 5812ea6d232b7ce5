package io.waimao.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Who is a steward, by a token or by an issuer's, may change the data, and nobody else may even read. */
public class Signed implements QuarkusTestProfile {

    /** Where the key is. The issuer has classes of its own; system properties are what it shares with the tests. */
    private static final String KEY = "waimao.test.issuer.key";

    /** Lives with the application under test. */
    public static class Running implements QuarkusTestResourceLifecycleManager {

        private final Issuer issuer = new Issuer();

        @Override
        public Map<String, String> start() {
            System.setProperty(KEY, issuer.key().toJson(org.jose4j.jwk.JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
            return issuer.settings();
        }

        @Override
        public void stop() {
            issuer.close();
        }
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<String, String>();
        settings.put("waimao.steward.token", "open-sesame");
        settings.put("waimao.steward.only", "true");
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Running.class));
    }

    static String bearer(JwtClaims claims) {
        try {
            return "Bearer " + Issuer.signed(PublicJsonWebKey.Factory.newPublicJwk(System.getProperty(KEY)), claims);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
