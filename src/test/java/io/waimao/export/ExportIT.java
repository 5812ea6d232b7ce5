package io.waimao.export;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.ingestion.Stewarded;

/** The same against the packaged application. */
@QuarkusIntegrationTest
@TestProfile(Stewarded.class)
class ExportIT extends ExportTest {}
