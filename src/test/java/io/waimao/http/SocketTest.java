package io.waimao.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketConnectOptions;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol graphql-transport-ws, message by message. */
@QuarkusTest
class SocketTest {

    private static final String CHANGES = "subscription { datasetChanged { version } }";
    private static final Map<String, ?> INIT = Map.of("type", "connection_init");

    @Test
    void aQueryIsAnsweredOnce() throws Exception {
        try (var socket = Socket.initialised()) {
            socket.subscribe(
                    "1",
                    Map.of(
                            "query",
                            "query A($c: String!) { province(code: $c) { code } } query B { __typename }",
                            "operationName",
                            "A",
                            "variables",
                            Map.of("c", "CN-ZJ"),
                            "extensions",
                            Map.of("cost", true)));
            var payload = socket.next().getJsonObject("payload");
            assertEquals(
                    "{\"province\":{\"code\":\"CN-ZJ\"}}",
                    payload.getJsonObject("data").encode());
            assertEquals(
                    1, payload.getJsonObject("extensions").getJsonObject("cost").getInteger("requested"));
            assertEquals("complete 1", socket.kind());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"query\":\"{\"}                                       | GRAPHQL_PARSE_FAILED",
                "{\"query\":\"{ nope }\"}                                | GRAPHQL_VALIDATION_FAILED",
                "{\"query\":\"mutation { __typename }\"}                 | FORBIDDEN",
                "{\"query\":\"{ provinces(first: 101) { totalCount } }\"} | PAGE_TOO_LARGE",
                "{\"query\":\"query($n: Int!) { provinces(first: $n) { totalCount } }\"} | BAD_USER_INPUT",
                "{\"query\":\"{ __typename }\",\"operationName\":\"A\"}  | OPERATION_RESOLUTION_FAILURE",
                "{\"query\":1}                                           | BAD_REQUEST",
                "{}                                                      | BAD_REQUEST",
                "{\"query\":\"{ __typename }\",\"variables\":[]}         | BAD_REQUEST",
                "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}}} | PERSISTED_QUERY_NOT_FOUND",
            })
    void aRequestThatIsRefusedEndsWithItsErrorsAndNothingElse(String payload, String code) throws Exception {
        try (var socket = Socket.initialised()) {
            socket.say("{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":%s}".formatted(payload));
            assertEquals(code, socket.code("error 1"));
            socket.subscribe("1", "{ __typename }");
            assertEquals("next 1", socket.kind());
            assertEquals("complete 1", socket.kind());
        }
    }

    @Test
    void aSubscriptionStartsWithTheCurrentVersionAndEndsOnRequest() throws Exception {
        var version = Http.query("{ dataset { version } }")
                .data()
                .getJsonObject("dataset")
                .getString("version");
        try (var socket = Socket.initialised()) {
            socket.subscribe("1", "subscription { datasetChanged { version coverage { province { name } } } }");
            var message = socket.next();
            assertEquals("next", message.getString("type"), message::encode);
            var dataset = message.getJsonObject("payload").getJsonObject("data").getJsonObject("datasetChanged");
            assertEquals(version, dataset.getString("version"));
            assertTrue(dataset.getJsonArray("coverage").encode().contains("{\"province\":{\"name\":\"Zhejiang\"}}"));
            socket.say(Map.of("type", "complete", "id", "1"));
            socket.subscribe("1", "{ __typename }");
            assertEquals("next 1", socket.kind());
            assertEquals("complete 1", socket.kind());
        }
    }

    @Test
    void subscriptionsThatStartTogetherAllGetTheCurrentVersion() throws Exception {
        for (int round = 0; round < 5; round++) {
            try (var socket = Socket.initialised()) {
                var expected = new HashSet<String>();
                for (int id = 0; id < 10; id++) {
                    socket.subscribe("" + id, CHANGES);
                    expected.add("next " + id);
                }
                Set<String> heard = new HashSet<>();
                for (int id = 0; id < 10; id++) {
                    heard.add(socket.kind());
                }
                assertEquals(expected, heard);
            }
        }
    }

    @Test
    void aPingIsAnswered() throws Exception {
        try (var socket = Socket.open()) {
            socket.say(Map.of("type", "ping"));
            assertEquals("pong", socket.kind());
            socket.say(INIT);
            assertEquals("connection_ack", socket.kind());
            socket.say(Map.of("type", "pong", "payload", Map.of("a", 1)));
            socket.say(Map.of("type", "ping", "payload", Map.of("a", 1)));
            assertEquals("pong", socket.kind());
        }
    }

    @Test
    void nothingIsExecutedBeforeTheConnectionIsInitialised() throws Exception {
        try (var socket = Socket.open()) {
            socket.subscribe("1", "{ __typename }");
            assertEquals("close 4401", socket.kind());
        }
    }

    @Test
    void aConnectionIsInitialisedOnce() throws Exception {
        try (var socket = Socket.initialised()) {
            socket.say(INIT);
            assertEquals("close 4429", socket.kind());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "外", "😀"})
    void anIdStandsForOneOperationAtATime(String character) throws Exception {
        var id = character.repeat(128 / character.length());
        try (var socket = Socket.initialised()) {
            socket.subscribe(id, CHANGES);
            assertEquals("next " + id, socket.kind());
            socket.subscribe(id, "{ __typename }");
            assertEquals("close 4409", socket.kind());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "[]",
                "null",
                "{}",
                "{\"type\":1}",
                "{\"type\":\"start\"}",
                "{\"type\":\"ping\",\"type\":\"ping\"}",
                "{\"type\":\"subscribe\",\"payload\":{\"query\":\"{ __typename }\"}}",
                "{\"type\":\"subscribe\",\"id\":1,\"payload\":{\"query\":\"{ __typename }\"}}",
                "{\"type\":\"subscribe\",\"id\":\"\",\"payload\":{\"query\":\"{ __typename }\"}}",
                "{\"type\":\"subscribe\",\"id\":\"1\"}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":\"{ __typename }\"}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{ __typename }\",\"variables\":{\"a\":1e99999999999}}}",
                "{\"type\":\"complete\"}"
            })
    void anInvalidMessageClosesTheConnection(String message) throws Exception {
        try (var socket = Socket.initialised()) {
            socket.say(message);
            assertEquals("close 4400", socket.kind());
        }
    }

    @Test
    void bytesAreNoMessage() throws Exception {
        try (var socket = Socket.initialised()) {
            socket.say(new byte[] {'{', '}'});
            assertEquals("close 4400", socket.kind());
        }
    }

    @Test
    void unknownOperationsMayBeCompleted() throws Exception {
        try (var socket = Socket.initialised()) {
            socket.say(Map.of("type", "complete", "id", "1"));
            socket.say(Map.of("type", "ping"));
            assertEquals("pong", socket.kind());
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "graphql-ws", "'graphql-ws,soap'"})
    void onlyOneProtocolIsSpoken(String offered) throws Exception {
        try (var socket = Socket.offering(offered.isEmpty() ? new String[0] : offered.split(","))) {
            assertEquals("close 4406", socket.kind());
        }
    }

    @Test
    void theProtocolMayBeOneOfSeveral() throws Exception {
        try (var socket = Socket.offering("graphql-ws", "graphql-transport-ws")) {
            socket.say(INIT);
            assertEquals("connection_ack", socket.kind());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60_000, 70_000, 200_000})
    void aMessageMayBeAsLongAsABody(int length) throws Exception {
        try (var socket = Socket.initialised()) {
            socket.subscribe("1", "{ __typename } #" + "x".repeat(length));
            assertEquals("next 1", socket.kind());
        }
    }

    /** Java's client cuts a long message into frames; others, such as Node's, do not. */
    @ParameterizedTest
    @ValueSource(ints = {60_000, 70_000, 200_000})
    void aMessageMayComeInOneFrame(int length) throws Exception {
        var query = Map.of("query", "{ __typename } #" + "x".repeat(length));
        var heard = new LinkedBlockingQueue<String>();
        var vertx = Vertx.vertx();
        try {
            var options = new WebSocketConnectOptions()
                    .setAbsoluteURI(Http.endpoint("ws").toString())
                    .addSubProtocol("graphql-transport-ws");
            vertx.createWebSocketClient().connect(options).onSuccess(socket -> {
                socket.textMessageHandler(heard::add).closeHandler(closed -> heard.add("closed"));
                socket.writeFinalTextFrame(Http.json(INIT));
                socket.writeFinalTextFrame(Http.json(Map.of("type", "subscribe", "id", "1", "payload", query)));
            });
            assertEquals("{\"type\":\"connection_ack\"}", heard.poll(60, TimeUnit.SECONDS));
            assertEquals(
                    "{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"__typename\":\"Query\"}}}",
                    heard.poll(60, TimeUnit.SECONDS));
        } finally {
            vertx.close();
        }
    }
}
