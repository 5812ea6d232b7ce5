package io.waimao.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same documents against the packaged application. */
@QuarkusIntegrationTest
class GoldenQueriesIT extends GoldenQueriesTest {}
