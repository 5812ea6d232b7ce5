package io.waimao.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same against the packaged application. */
@QuarkusIntegrationTest
@TestProfile(Signed.class)
class SignedIT extends SignedTest {}
