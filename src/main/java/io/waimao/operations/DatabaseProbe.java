package io.waimao.operations;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds out within seconds whether the database answers. Checks at the same time share one connection and its result.
 */
@ApplicationScoped
class DatabaseProbe {

    private static final int SECONDS = 2;

    private final AgroalDataSource database;
    private final AtomicReference<@Nullable CompletableFuture<Boolean>> running = new AtomicReference<>();

    DatabaseProbe(AgroalDataSource database) {
        this.database = database;
    }

    boolean answers() {
        var own = new CompletableFuture<Boolean>();
        var other = running.compareAndExchange(null, own);
        if (other != null) {
            return other.join();
        }
        try {
            own.complete(ask());
        } finally {
            running.set(null);
            own.complete(false);
        }
        return own.join();
    }

    private boolean ask() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
