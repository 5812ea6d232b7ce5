package io.waimao.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Nested;

/** The same against the packaged application, with narrow limits. */
@QuarkusIntegrationTest
@TestProfile(Narrow.class)
class NarrowIT {

    @Nested
    @QuarkusIntegrationTest
    class IntrospectionOff extends IntrospectionOffTest {}

    @Nested
    @QuarkusIntegrationTest
    class Limits extends LimitsTest {}

    @Nested
    @QuarkusIntegrationTest
    class Settings extends SettingsTest {}
}
