package io.waimao.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same against the packaged application. */
@QuarkusIntegrationTest
class RequestIdIT extends RequestIdTest {}
