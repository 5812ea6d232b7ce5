package io.waimao.ingestion.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.flywaydb.core.Flyway;

/** Creates the database tables: by the migrations, or together with their rows from the prepared database. */
@ApplicationScoped
class DatabaseSchema {

    private final Instance<PreparedDatabase> prepared;
    private final Instance<Flyway> migrations;

    DatabaseSchema(Instance<PreparedDatabase> prepared, Instance<Flyway> migrations) {
        this.prepared = prepared;
        this.migrations = migrations;
    }

    /** @return whether the shipped rows are included */
    boolean prepare() {
        if (prepared.isResolvable() && prepared.get().provide()) {
            return true;
        }
        migrations.get().migrate();
        return false;
    }
}
