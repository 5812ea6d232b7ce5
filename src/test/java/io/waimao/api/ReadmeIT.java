package io.waimao.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same against the packaged application. */
@QuarkusIntegrationTest
class ReadmeIT extends ReadmeTest {}
