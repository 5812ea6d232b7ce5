package io.waimao.ingestion.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A step of the build, not a test: starts the application on an empty database and saves its contents. */
@QuarkusTest
class SnapshotMaker {

    @Inject
    DataSource database;

    @Test
    void makesTheSnapshotOfThePackagedApplication() throws Exception {
        var statements = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var script = statement.executeQuery("script nopasswords nosettings")) {
            while (script.next()) {
                var sql = script.getString(1);
                assertFalse(sql.contains(Snapshot.SEPARATOR), sql);
                if (!sql.startsWith("--") && !sql.startsWith("CREATE USER")) {
                    statements.add(sql);
                }
            }
        }
        var file = Path.of("target/classes", Snapshot.RESOURCE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join(Snapshot.SEPARATOR, statements), UTF_8);
    }
}
