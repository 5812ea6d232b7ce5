package io.waimao.operations;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same against the packaged application. */
@QuarkusIntegrationTest
class BuildIT extends BuildTest {}
