package io.waimao.http.graphql;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same against the packaged application. */
@QuarkusIntegrationTest
class PersistedQueriesIT extends PersistedQueriesTest {}
