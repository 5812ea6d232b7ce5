package io.waimao.operations;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same against the packaged application. */
@QuarkusIntegrationTest
@TestProfile(Traced.class)
class TracesIT extends TracesTest {}
