package io.waimao.postgresql;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A PostgreSQL for one application, which a test may stop and start by a field of the type {@code Consumer<Boolean>}.
 */
public class OwnServer implements QuarkusTestResourceLifecycleManager {

    private Path data;
    private int port;
    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            data = Files.createTempDirectory("waimao-postgresql");
            run(true);
            port = server.getPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(port));
    }

    private void run(boolean running) {
        try {
            if (running) {
                server = EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setPort(port)
                        .start();
            } else {
                server.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void inject(TestInjector tests) {
        Consumer<Boolean> running = this::run;
        tests.injectIntoFields(running, new TestInjector.MatchesType(Consumer.class));
    }

    @Override
    public void stop() {
        run(false);
    }
}
