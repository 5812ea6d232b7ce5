package io.waimao.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.waimao.dataset.DataVersions;
import io.waimao.ingestion.ManyFigures;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The moment in which one machine of a Citus cluster has a new version of the data and another does not. PostgreSQL
 * stands in
 * for the cluster, with tables and a function of Citus's names; the second machine shows the time in the table lagging,
 * if there
 * is one.
 */
@QuarkusTest
@TestProfile(SeveralMachinesTest.Cluster.class)
class SeveralMachinesTest {

    private static final String MICROS = "(extract(epoch from loaded_at) * 1000000)::bigint";

    private static final String[] STAND_IN = {
        "create table pg_dist_node (nodeid int)",
        "create table pg_dist_partition (logicalrelid regclass)",
        "insert into pg_dist_partition values ('dataset')",
        "create sequence asked",
        "create table lagging (micros text)",
        """
        create function run_command_on_all_nodes(command text, out nodeid int, out success bool, out result text)
          returns setof record language plpgsql as $$
        declare
          own text;
        begin
          perform nextval('asked');
          execute command into own;
          nodeid := 1; success := true; result := own; return next;
          nodeid := 2; result := nullif(coalesce((select micros from lagging), own), 'none'); return next;
        end $$
        """,
        "create table modes (mode text)",
        """
        create function note_mode() returns trigger language plpgsql as $$
        begin
          insert into modes values (current_setting('citus.multi_shard_modify_mode', true));
          return new;
        end $$
        """,
        "create trigger note_mode before update on dataset for each row execute function note_mode()"
    };

    private static final String[] REMOVED = {
        "drop trigger note_mode on dataset",
        "drop function note_mode",
        "drop table modes",
        "drop function run_command_on_all_nodes",
        "drop table lagging",
        "drop sequence asked",
        "drop table pg_dist_partition",
        "drop table pg_dist_node"
    };

    /** With a database of its own. */
    public static class Cluster extends Stewarded {}

    @Inject
    AgroalDataSource database;

    @Inject
    DataVersions versions;

    @BeforeEach
    void distribute() throws SQLException {
        run(STAND_IN);
    }

    @AfterEach
    void removeTheStandIn() throws SQLException {
        run(REMOVED);
        Steward.retractAll();
    }

    private void run(String... statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String one(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "none";
        }
    }

    private void holdBack() throws SQLException {
        run("insert into lagging select " + MICROS + " from dataset");
    }

    /** Until the machines have been asked so often that whoever does not wait for them has long gone on. */
    private void awaitQuestions() throws Exception {
        for (int tries = 0; tries < 1000 && Integer.parseInt(one("select last_value from asked")) < 5; tries++) {
            Thread.sleep(10);
        }
        assertTrue(Integer.parseInt(one("select last_value from asked")) >= 5);
    }

    private static String version() {
        return Steward.ask("{ dataset { version } } # " + System.nanoTime()).getString("data.dataset.version");
    }

    @Test
    void anAnswerWaitsUntilAllMachinesHaveTheVersionOfAnotherProcess() throws Exception {
        var before = version();
        holdBack();
        run("update dataset set version = 'another', loaded_at = loaded_at + interval '1 second'");
        var answer = CompletableFuture.supplyAsync(SeveralMachinesTest::version);
        awaitQuestions();
        assertFalse(answer.isDone());
        assertEquals(before, versions.known().orElseThrow().version());
        run("delete from lagging");
        assertEquals("another", answer.join());
        assertEquals("another", versions.known().orElseThrow().version());
    }

    @Test
    void anExportWaitsUntilAllMachinesHaveTheVersionOfAnotherProcess() throws Exception {
        holdBack();
        run("update dataset set version = 'exported', loaded_at = loaded_at + interval '1 second'");
        var export = CompletableFuture.supplyAsync(
                () -> RestAssured.get("/export/sources.csv").statusCode());
        awaitQuestions();
        assertFalse(export.isDone());
        run("delete from lagging");
        assertEquals(200, export.join());
    }

    @Test
    void theImportingProcessKnowsItsVersionWhenAllMachinesHaveIt() throws Exception {
        var before = version();
        holdBack();
        var importing = CompletableFuture.supplyAsync(() -> Steward.post("sources", ManyFigures.source("late")));
        awaitQuestions();
        assertFalse(importing.isDone());
        assertEquals(before, versions.known().orElseThrow().version());
        run("delete from lagging");
        importing.join();
        assertEquals(
                one("select version from dataset"),
                versions.known().orElseThrow().version());
        assertEquals(one("select version from dataset"), version());
    }

    @Test
    void aMachineWithoutAnyVersionIsWaitedFor() throws Exception {
        run("insert into lagging values ('none')", "update dataset set loaded_at = loaded_at + interval '1 second'");
        var answer = CompletableFuture.supplyAsync(SeveralMachinesTest::version);
        awaitQuestions();
        assertFalse(answer.isDone());
        run("delete from lagging");
        answer.join();
    }

    @Test
    void theMachinesOfATableThatIsNotDistributedAreNotAsked() throws Exception {
        run("delete from pg_dist_partition", "alter sequence asked restart");
        Steward.post("sources", ManyFigures.source("alone"));
        assertEquals("f", one("select is_called from asked"));
    }

    @Test
    void aChangeGoesToOneMachineAfterTheOther() throws Exception {
        Steward.post("sources", ManyFigures.source("sequential"));
        assertEquals("sequential", one("select distinct mode from modes"));
        assertEquals("1", one("select count(distinct mode) from modes"));
    }
}
