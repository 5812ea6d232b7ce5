package io.waimao.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Nested;

/** The same against the packaged application. */
@QuarkusIntegrationTest
class PackagedIT {

    @Nested
    @QuarkusIntegrationTest
    class Attack extends AttackTest {}

    @Nested
    @QuarkusIntegrationTest
    class EntityTag extends EntityTagTest {}

    @Nested
    @QuarkusIntegrationTest
    class Http extends HttpTest {}

    @Nested
    @QuarkusIntegrationTest
    class Introspection extends IntrospectionTest {}

    @Nested
    @QuarkusIntegrationTest
    class MetricsHandler extends MetricsHandlerTest {}

    @Nested
    @QuarkusIntegrationTest
    class Negotiation extends NegotiationTest {}

    @Nested
    @QuarkusIntegrationTest
    class NullArguments extends NullArgumentsTest {}

    @Nested
    @QuarkusIntegrationTest
    class Pages extends PagesTest {}

    @Nested
    @QuarkusIntegrationTest
    class RequestId extends RequestIdTest {}

    @Nested
    @QuarkusIntegrationTest
    class Socket extends SocketTest {}
}
