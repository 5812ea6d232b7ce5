package io.waimao.engine;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
            return Map.of(
                    "waimao.limits.execution-time", "300ms",
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:cancellation;DB_CLOSE_DELAY=-1");
        }
    }

    private static final String RUNNING =
            "SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS WHERE EXECUTING_STATEMENT LIKE '%province%'"
                    + " AND SESSION_ID <> SESSION_ID()";

    @Inject
    AgroalDataSource database;

    /** The table becomes a view that takes minutes to read. */
    @BeforeEach
    void slowDown() throws SQLException {
        run("ALTER TABLE province RENAME TO quick_province");
        run(
                "CREATE VIEW province AS SELECT p.* FROM quick_province p, SYSTEM_RANGE(1, 10000000000) r WHERE MOD(r.x, 10000000019) = 0");
    }

    @AfterEach
    void speedUp() throws SQLException {
        run("DROP VIEW province");
        run("ALTER TABLE quick_province RENAME TO province");
    }

    @Test
    void theDatabaseStopsWorkingForAQueryPastItsTime() throws Exception {
        given().contentType("application/json")
                .body(Map.of("query", "{ province(code: \"CN-ZJ\") { code } }"))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("EXECUTION_TIMEOUT"))
                .body("data", equalTo(null));
        int left = 1;
        for (int tries = 0; tries < 100 && left > 0; tries++) {
            Thread.sleep(50);
            left = count();
        }
        assertTrue(left == 0, "the statement still runs");
    }

    private int count() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(RUNNING)) {
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
