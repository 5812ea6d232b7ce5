package io.waimao.http.graphql;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same against the packaged application. */
@QuarkusIntegrationTest
@TestProfile(TrustedDocumentsTest.OneDocument.class)
class TrustedDocumentsIT extends TrustedDocumentsTest {}
