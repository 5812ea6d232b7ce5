package io.waimao.ingestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.http.Service;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the service at moments throughout a change of the data and restarts it on the same database: down to each row,
 * the data is in the state before or after the change, and acknowledged changes are present. The moments are
 * pseudo-random, the same in each run on equally fast machines.
 */
public abstract class KillScenario {

    private static final Logger LOG = Logger.getLogger(KillScenario.class);

    private static final int ROWS = 50_000;
    private static final long SEED = 20251023;
    private static final int WHILE_READING = 5;
    private static final int AFTER_READING = 4;
    private static final int WHILE_RETRACTING = 2;

    private final Random random = new Random(SEED);
    private final String file = ManyFigures.file(ROWS);

    @TempDir
    protected Path folder;

    private String database;
    private Service service;
    private ManyFigures figures;
    private DataState without;
    private DataState with;

    /** The URL of a database that survives the service. */
    protected abstract String database();

    /** Waits for the moment of a kill. */
    private interface Moment {
        void await(CompletableFuture<HttpResponse<byte[]>> change) throws Exception;
    }

    @BeforeEach
    void prepare() {
        database = database();
    }

    @AfterEach
    void end() throws Exception {
        if (service != null) {
            service.kill();
        }
    }

    private void start() throws Exception {
        service = Service.start(folder, "quarkus.datasource.jdbc.url=" + database);
        figures = new ManyFigures(service, file);
        assertEquals(200, service.get("/q/health/ready").statusCode(), service::output);
    }

    @Test
    void aChangeThatIsKilledIsMadeOrNot() throws Exception {
        start();
        assertEquals(201, figures.importSource().join().statusCode(), service::output);
        warmUp();
        without = DataState.of(service);
        var importing = figures.importing("first");
        figures.await(ROWS, "first", importing);
        var tail = nanos(importing);
        assertEquals(201, importing.join().statusCode(), service::output);
        with = DataState.of(service);
        assertNotEquals(without, with);
        var retraction = nanos(figures.retracting());
        assertEquals(without, DataState.of(service));

        for (int kill = 0; kill < WHILE_READING; kill++) {
            killAfterRows((int) (ROWS * moment(kill, WHILE_READING)), 0);
        }
        for (int kill = 0; kill < AFTER_READING; kill++) {
            killAfterRows(ROWS, (long) (tail * moment(kill, AFTER_READING)));
        }
        kill("an import when it was answered", figures.importing(), CompletableFuture::join);
        for (int kill = 0; kill < WHILE_RETRACTING; kill++) {
            killRetraction((long) (retraction * moment(kill, WHILE_RETRACTING)));
        }
        figures.importing().join();
        kill("a retraction when it was answered", figures.retracting(), CompletableFuture::join);

        assertEquals(201, figures.importing().join().statusCode(), service::output);
        assertEquals(with, DataState.of(service));
    }

    /** Lets the database settle, so that its durations stay the same. */
    private void warmUp() throws Exception {
        var some = new ManyFigures(service, ManyFigures.file(ROWS / 10));
        assertEquals(201, some.importing().join().statusCode(), service::output);
        Service.answer(some.retracting().join());
    }

    private static long nanos(CompletableFuture<?> change) {
        var from = System.nanoTime();
        change.join();
        return System.nanoTime() - from;
    }

    /** A fraction from 0 to 1, within this kill's share of the range. */
    private double moment(int kill, int kills) {
        return (kill + random.nextDouble()) / kills;
    }

    private void killAfterRows(int rows, long nanos) throws Exception {
        var id = UUID.randomUUID().toString();
        var what = "an import %d ms after %d rows".formatted(nanos / 1_000_000, rows);
        kill(what, figures.importing(id), importing -> {
            figures.await(rows, id, importing);
            pass(nanos, importing);
        });
    }

    private void killRetraction(long nanos) throws Exception {
        figures.importing().join();
        kill(
                "a retraction after %d ms".formatted(nanos / 1_000_000),
                figures.retracting(),
                retracting -> pass(nanos, retracting));
    }

    private static void pass(long nanos, CompletableFuture<?> change) throws Exception {
        try {
            change.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException goingOn) {
            // Expected: the process was killed.
        }
    }

    /** Leaves the data without the figures. */
    private void kill(String what, CompletableFuture<HttpResponse<byte[]>> change, Moment moment) throws Exception {
        moment.await(change);
        service.kill();
        var answer = change.handle((response, broken) -> response).join();
        start();
        var found = DataState.of(service);
        var there = found.equals(with);
        LOG.infof("Killed %s, answered: %s; the figures are there: %s", what, answer != null, there);
        assertTrue(there || found.equals(without), () -> what + ": " + found);
        if (answer != null) {
            assertEquals(what.startsWith("an import"), there, what);
        }
        if (there) {
            assertEquals(200, figures.importing().join().statusCode(), "the same content again is no change");
            Service.answer(figures.retracting().join());
            assertEquals(without, DataState.of(service));
        } else {
            assertTrue(figures.release().isEmpty(), what);
        }
    }
}
