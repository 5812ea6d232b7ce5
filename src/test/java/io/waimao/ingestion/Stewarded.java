package io.waimao.ingestion;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service with a steward and few shipped figures: most provinces only have figures of the test. */
public class Stewarded implements QuarkusTestProfile {

    public static final String AUTHORIZATION = "Bearer open-sesame";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("waimao.steward.token", "open-sesame", "waimao.test.few-figures", "true");
    }
}
