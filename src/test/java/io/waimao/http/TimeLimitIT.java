package io.waimao.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same against the packaged application. */
@QuarkusIntegrationTest
@TestProfile(TimeLimitTest.OneMillisecond.class)
class TimeLimitIT extends TimeLimitTest {}
