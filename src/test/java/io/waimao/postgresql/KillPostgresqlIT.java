package io.waimao.postgresql;

import io.waimao.ingestion.KillScenario;

/** PostgreSQL, which goes on when the service is killed. */
class KillPostgresqlIT extends KillScenario {

    @Override
    protected String database() {
        return PostgresqlDatabase.create();
    }
}
