package io.waimao.api;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Nested;

/** The same against the packaged application. */
@QuarkusIntegrationTest
class PackagedIT {

    @Nested
    @QuarkusIntegrationTest
    class Errors extends ErrorsTest {}

    @Nested
    @QuarkusIntegrationTest
    class GoldenQueries extends GoldenQueriesTest {}

    @Nested
    @QuarkusIntegrationTest
    class Paging extends PagingTest {}

    @Nested
    @QuarkusIntegrationTest
    class Readme extends ReadmeTest {}
}
