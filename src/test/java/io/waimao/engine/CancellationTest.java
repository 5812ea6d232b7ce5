package io.waimao.engine;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.waimao.http.Socket;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CancellationTest.Hasty.class)
class CancellationTest {

    public static class Hasty implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("waimao.limits.execution-time", "300ms");
        }
    }

    /** In each engine's words: rows of a table that take minutes to read, and which statements on it are running. */
    private enum Words {
        H2(
                "SELECT p.* FROM quick_source p, SYSTEM_RANGE(1, 10000000000) r WHERE MOD(r.x, 10000000019) = 0",
                "SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS WHERE EXECUTING_STATEMENT LIKE '%source%'"
                        + " AND SESSION_ID <> SESSION_ID()"),
        POSTGRESQL(
                "SELECT p.* FROM quick_source p, generate_series(1, 10000000000) r WHERE MOD(r, 10000000019) = 0",
                "SELECT COUNT(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%source%'"
                        + " AND datname = current_database() AND pid <> pg_backend_pid()");

        final String slowly;
        final String running;

        Words(String slowly, String running) {
            this.slowly = slowly;
            this.running = running;
        }
    }

    @Inject
    AgroalDataSource database;

    /** The table becomes a view. */
    @BeforeEach
    void slowDown() throws SQLException {
        run("ALTER TABLE source RENAME TO quick_source");
        run("CREATE VIEW source AS " + words().slowly);
    }

    @AfterEach
    void speedUp() throws SQLException {
        run("DROP VIEW source");
        run("ALTER TABLE quick_source RENAME TO source");
    }

    @Test
    void theDatabaseStopsWorkingForAQueryPastItsTime() throws Exception {
        given().contentType("application/json")
                .body(Map.of("query", "{ sources(first: 1) { nodes { code } } }"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("EXECUTION_TIMEOUT"))
                .body("data", equalTo(null));
        assertNothingRuns();
    }

    @Test
    void theDatabaseStopsWorkingForAnEventPastItsTime() throws Exception {
        try (var socket = Socket.initialised()) {
            socket.subscribe("1", "subscription { datasetChanged { sources(first: 1) { nodes { code } } } }");
            var message = socket.next();
            assertEquals("next", message.getString("type"), message::encode);
            var payload = message.getJsonObject("payload");
            assertNull(payload.getValue("data"));
            assertTrue(payload.encode().contains("EXECUTION_TIMEOUT"), payload::encode);
            assertNothingRuns();
        }
    }

    private void assertNothingRuns() throws Exception {
        int left = 1;
        for (int tries = 0; tries < 100 && left > 0; tries++) {
            Thread.sleep(50);
            left = count();
        }
        assertTrue(left == 0, "the statement still runs");
    }

    private Words words() throws SQLException {
        try (var connection = database.getConnection()) {
            return Words.valueOf(
                    connection.getMetaData().getDatabaseProductName().toUpperCase(Locale.ROOT));
        }
    }

    private int count() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(words().running)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
