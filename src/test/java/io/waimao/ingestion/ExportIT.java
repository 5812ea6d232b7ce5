package io.waimao.ingestion;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same against the packaged application. */
@QuarkusIntegrationTest
@TestProfile(Stewarded.class)
class ExportIT extends ExportTest {}
