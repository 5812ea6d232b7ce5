package io.waimao.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.ingestion.Stewarded;

/** The same against the packaged application. */
@QuarkusIntegrationTest
@TestProfile(Stewarded.class)
class StewardIT extends StewardTest {}
