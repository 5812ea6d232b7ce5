package io.waimao.ingestion;

import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** H2 in a file, as described in src/docs/operating.md. */
@DisabledIfSystemProperty(named = "database", matches = "postgresql", disabledReason = "it starts the build with H2")
class KillIT extends KillScenario {

    @Override
    protected String database() {
        return "jdbc:h2:file:" + folder.resolve("data") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
    }
}
