package io.waimao.ingestion;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The import tests against the packaged application. */
@QuarkusIntegrationTest
@TestProfile(Stewarded.class)
class ImportIT extends ImportTest {}
