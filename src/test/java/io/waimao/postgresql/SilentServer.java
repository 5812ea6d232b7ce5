package io.waimao.postgresql;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A PostgreSQL behind a proxy that a test may silence by a field of the type {@code Consumer<Boolean>}: connections
 * stay open,
 * and bytes are dropped.
 */
public class SilentServer implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres server;
    private DroppingProxy proxy;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder().start();
            proxy = new DroppingProxy(server.getPort());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(proxy.port()));
    }

    @Override
    public void inject(TestInjector tests) {
        Consumer<Boolean> silent = proxy::setSilent;
        tests.injectIntoFields(silent, new TestInjector.MatchesType(Consumer.class));
    }

    @Override
    public void stop() {
        try {
            proxy.close();
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
