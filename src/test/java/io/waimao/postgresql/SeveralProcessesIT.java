package io.waimao.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import io.waimao.http.Service;
import io.waimao.http.Socket;
import io.waimao.ingestion.ManyFigures;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one database, which is empty when both start. */
class SeveralProcessesIT {

    private static final String VERSION = "/graphql?query=%7Bdataset%7Bversion%7D%7D";

    @TempDir
    Path folder;

    private Service one;
    private Service other;

    @BeforeEach
    void start() throws Exception {
        var database = "quarkus.datasource.jdbc.url=" + PostgresqlDatabase.create();
        one = Service.start(folder, database);
        other = Service.start(folder, database);
        for (var service : List.of(one, other)) {
            assertEquals(200, service.get("/q/health/ready").statusCode(), service::output);
        }
        assertEquals(201, figures(one, 0).importSource().join().statusCode(), one::output);
    }

    @AfterEach
    void end() throws Exception {
        one.close();
        other.close();
    }

    /** @param size thousands of figures, of which smaller files have the first */
    private static ManyFigures figures(Service service, int size) {
        return new ManyFigures(service, ManyFigures.file(1000 * size));
    }

    private static String version(Service service) throws Exception {
        return dataset(service).getString("version");
    }

    private static int count(Service service) throws Exception {
        return dataset(service).getInteger("observationCount");
    }

    /** Of the database: as it is not asked the same again, it is no answer that was kept. */
    private static JsonObject dataset(Service service) throws Exception {
        return service.ask("{ dataset { version observationCount } } # " + System.nanoTime())
                .getJsonObject("dataset");
    }

    private static List<Integer> statuses(
            CompletableFuture<HttpResponse<byte[]>> some, CompletableFuture<HttpResponse<byte[]>> others) {
        return List.copyOf(
                new TreeSet<>(List.of(some.join().statusCode(), others.join().statusCode())));
    }

    @Test
    void aChangeByOneReachesWhoeverListensToTheOtherAndItsTags() throws Exception {
        try (var socket = other.subscribe("subscription { datasetChanged { version } }")) {
            var before = version(one);
            await(before, socket);
            var kept = other.get(VERSION).headers().firstValue("ETag").orElseThrow();
            assertEquals(304, other.get(VERSION, "If-None-Match", kept).statusCode());
            assertEquals(201, figures(one, 1).importing().join().statusCode(), one::output);
            var after = heard(socket.next());
            assertEquals(version(one), after);
            assertNotEquals(before, after);
            var answer = other.get(VERSION, "If-None-Match", kept);
            assertEquals(200, answer.statusCode());
            assertNotEquals(kept, answer.headers().firstValue("ETag").orElseThrow());
            assertEquals(
                    answer.headers().firstValue("ETag"),
                    one.get(VERSION).headers().firstValue("ETag"));
        }
    }

    @Test
    void aChangeByOneEndsTheAnswersThatTheOtherKeeps() throws Exception {
        var before = version(one);
        assertEquals(before, kept(before));
        assertEquals(201, figures(one, 1).importing().join().statusCode(), one::output);
        var after = version(one);
        assertNotEquals(before, after);
        assertEquals(after, kept(after));
    }

    /** What the other answers to the very same request, in the end or after some seconds. */
    private String kept(String awaited) throws Exception {
        var version = "";
        for (int tries = 0; tries < 200 && !version.equals(awaited); tries++) {
            Thread.sleep(50);
            version = other.ask("{ dataset { version } }")
                    .getJsonObject("dataset")
                    .getString("version");
        }
        return version;
    }

    /** The other process may only be about to know of the source that was imported at the start. */
    private static void await(String version, Socket socket) throws InterruptedException {
        var heard = heard(socket.next());
        while (!heard.equals(version)) {
            heard = heard(socket.next());
        }
    }

    private static String heard(JsonObject message) {
        assertEquals("next", message.getString("type"), message::encode);
        return message.getJsonObject("payload")
                .getJsonObject("data")
                .getJsonObject("datasetChanged")
                .getString("version");
    }

    @Test
    void theSameFileAtTheSameTimeIsOneRelease() throws Exception {
        var statuses = statuses(figures(one, 5).importing(), figures(other, 5).importing());
        assertEquals(List.of(200, 201), statuses, () -> one.output() + other.output());
    }

    @Test
    void theSameFiguresInDifferentFilesAtTheSameTimeAreReportedOnce() throws Exception {
        var statuses = statuses(figures(one, 5).importing(), figures(other, 6).importing());
        assertEquals(List.of(201, 422), statuses, () -> one.output() + other.output());
    }

    /** Each version is a sum over all releases, so that neither change may miss the other. */
    @Test
    void changesAtTheSameTimeFollowEachOther() throws Exception {
        var empty = count(one);
        var first = figures(one, 5);
        assertEquals(201, first.importing().join().statusCode(), one::output);
        var withFirst = version(one);
        Service.answer(first.retracting().join());
        var sources = other.importing("sources", ManyFigures.source("another"));
        assertEquals(201, sources.join().statusCode(), other::output);
        var without = version(other);

        var importing = first.importing();
        var retracting = other.asking("mutation { retractRelease(code: \"%s\") { code } }"
                .formatted(Service.json(sources.join()).getJsonObject("release").getString("code")));
        assertEquals(201, importing.join().statusCode(), one::output);
        Service.answer(retracting.join());
        assertNotEquals(without, version(one));
        assertEquals(withFirst, version(one));
        assertEquals(withFirst, version(other));
        assertEquals(empty + 5000, count(other));
    }

    @Test
    void whoIsKilledInItsTurnDoesNotHoldUpTheOther() throws Exception {
        var importing = figures(one, 50).importing("killed");
        figures(one, 50).await(10_000, "killed", importing);
        one.kill();
        assertEquals(201, figures(other, 1).importing().join().statusCode(), other::output);
        assertTrue(importing.isCompletedExceptionally() || importing.join().statusCode() == 201);
    }
}
