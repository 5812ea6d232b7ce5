package io.waimao.ingestion.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.flywaydb.core.Flyway;

/** Creates the database tables: by the migrations, or together with their rows from the snapshot. */
@ApplicationScoped
class DatabaseSchema {

    private final Snapshot snapshot;
    private final Instance<Flyway> migrations;

    DatabaseSchema(Snapshot snapshot, Instance<Flyway> migrations) {
        this.snapshot = snapshot;
        this.migrations = migrations;
    }

    /** @return whether the shipped rows are included */
    boolean prepare() {
        if (snapshot.restore()) {
            return true;
        }
        migrations.get().migrate();
        return false;
    }
}
