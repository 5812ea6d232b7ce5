package io.waimao.ingestion;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service that has a steward, and data of its own, as every application under test. */
public class Stewarded implements QuarkusTestProfile {

    public static final String AUTHORIZATION = "Bearer open-sesame";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("waimao.steward.token", "open-sesame");
    }
}
