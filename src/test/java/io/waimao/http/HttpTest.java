package io.waimao.http;

import static io.waimao.http.Http.encoded;
import static io.waimao.http.Http.get;
import static io.waimao.http.Http.post;
import static io.waimao.http.Http.query;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.waimao.http.Http.Reply;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a request, by which method, and what is none. */
@QuarkusTest
class HttpTest {

    private static final String TYPENAME = encoded("{ __typename }");
    private static final String ANSWER = "{\"data\":{\"__typename\":\"Query\"}}";
    private static final String ALLOWED = "GET, POST, OPTIONS";

    /** The message shows the value, which is no date. */
    private static final String SHOW = "query($day: Date) { observations(asOf: $day) { totalCount } }";

    @Test
    void aQueryIsAnsweredByGetAndByPost() {
        assertEquals(ANSWER, get("query=" + TYPENAME).json().encode());
        assertEquals(ANSWER, query("{ __typename }").json().encode());
    }

    @ParameterizedTest
    @CsvSource({
        "a%25b, a%b",
        "%2541, %41",
        "a+b, a b",
        "a%2Bb, a+b",
        "a%26b%3Dc, a&b=c",
        "a=b, a=b",
        "%E5%A4%96%e8%b4%b8, 外贸",
        "%F0%9F%98%80, 😀"
    })
    void aUrlIsDecodedOnce(String inUrl, String meant) {
        var reply = get("query=" + encoded(SHOW) + "&variables=%7B%22day%22:%22" + inUrl + "%22%7D");
        assertEquals("BAD_USER_INPUT", reply.code());
        assertTrue(reply.message().contains("\"" + meant + "\""), reply::message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                        | query",
                "variables=%7B%7D                          | query",
                "query=%7B__typename%7D&query=%7B__typename%7D   | once",
                "query=%7B__typename%7D&%71uery=%7B__typename%7D | once",
                "query=%7B__typename%7D&x=1&x=2            | once",
                "query=%FF                                 | UTF-8",
                "query=%C0%AF                              | UTF-8",
                "query=%ED%A0%80                           | UTF-8",
                "query=%7B__typename%7D&variables=%5B%5D   | variables",
                "query=%7B__typename%7D&variables=%7B      | variables",
                "query=%7B__typename%7D&variables=%22%22   | variables",
                "query=%7B__typename%7D&extensions=1       | extensions",
                "query=%7B__typename%7D&variables=%7B%22a%22:1,%22a%22:2%7D | variables",
            })
    void aGarbledUrlIsRefused(String garbled, String named) {
        assertRefused(400, "BAD_REQUEST", named, get(garbled));
    }

    @ParameterizedTest
    @ValueSource(strings = {"query=%", "query=%4", "query=%zz", "query=%u0041", "query={__typename}", "query=\u00e5"})
    void aMalformedUrlIsRefusedByTheServer(String garbled) throws Exception {
        var answer = Http.raw("GET /graphql?" + garbled + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&variables=", "&variables=null", "&variables=%7B%7D", "&operationName=", "&extensions=", "&"})
    void parametersMayBeEmpty(String empty) {
        assertEquals(ANSWER, get("query=" + TYPENAME + empty).json().encode());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, mutation { __typename }, mutation",
        "GET, subscription { datasetChanged { version } }, subscription",
        "POST, subscription { datasetChanged { version } }, WebSocket"
    })
    void anOperationIsRefusedByAMethodThatIsNotItsOwn(String method, String document, String named) {
        for (var accept : new String[] {"application/json", Http.RESPONSE}) {
            var reply = method.equals("GET")
                    ? get("query=" + encoded(document), "Accept", accept)
                    : query(document, "Accept", accept);
            assertRefused(405, "METHOD_NOT_ALLOWED", named, reply);
            assertEquals(ALLOWED, reply.header("Allow"));
        }
    }

    @Test
    void theChosenOperationDecidesWhetherGetIsAllowed() {
        var both = "query=" + encoded("query Read { __typename } mutation Write { __typename }");
        assertEquals(405, get(both + "&operationName=Write").status());
        assertEquals(200, get(both + "&operationName=Read").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "QUERY"})
    void otherMethodsAreRefused(String method) {
        var reply = Http.send(Http.request(method, "query=" + TYPENAME, BodyPublishers.noBody()));
        assertRefused(405, "METHOD_NOT_ALLOWED", ALLOWED, reply);
        assertEquals(ALLOWED, reply.header("Allow"));
    }

    @Test
    void optionsSaysWhatIsAllowed() {
        var reply = Http.send(Http.request("OPTIONS", "", BodyPublishers.noBody()));
        assertEquals(204, reply.status());
        assertEquals(ALLOWED, reply.header("Allow"));
        assertEquals(0, reply.bytes().length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                              | empty",
                "' '                                             | object",
                "null                                            | object",
                "\"{ __typename }\"                              | object",
                "{ __typename }                                  | JSON",
                "[{\"query\":\"{ __typename }\"}]                | batches",
                "{}                                              | query",
                "{\"query\":null}                                | query",
                "{\"query\":1}                                   | query is a number; allowed: a string",
                "{\"query\":[\"{ __typename }\"]}                | query is an array; allowed: a string",
                "{\"query\":\"{ __typename }\",\"variables\":[]} | variables is an array; allowed: an object",
                "{\"query\":\"{ __typename }\",\"variables\":\"{}\"}    | variables is a string; allowed: an object",
                "{\"query\":\"{ __typename }\",\"operationName\":{}}    | operationName is an object; allowed: a string",
                "{\"query\":\"{ __typename }\",\"operationName\":false} | operationName is a boolean; allowed: a string",
                "{\"query\":\"{ __typename }\",\"extensions\":0.5}      | extensions is a number; allowed: an object",
                "{\"query\":\"{ __typename }\",\"documentId\":1}        | documentId is a number; allowed: a string",
                "{\"query\":\"{ __typename }\"                   | JSON",
                "{\"query\":\"{ __typename }\"} {}               | JSON",
                "{\"query\":\"{ __typename }\",}                 | JSON",
                "{'query':'{ __typename }'}                      | JSON",
                "{\"query\":\"{ __typename }\",\"query\":\"{ __typename }\"}    | JSON",
                "{\"query\":\"{ __typename }\",\"variables\":{\"a\":1,\"a\":2}} | JSON",
                "{\"query\":\"{ __typename }\",\"variables\":{\"a\":NaN}}       | JSON",
                "{\"query\":\"{ __typename }\",\"variables\":{\"a\":01}}        | JSON",
                "{\"query\":\"{ __typename }\",\"variables\":{\"a\":1e99999999999}} | allowed",
            },
            quoteCharacter = '`')
    void aBodyThatIsNoRequestIsRefused(String body, String named) {
        assertRefused(400, "BAD_REQUEST", named, post(body.equals("''") ? "" : body.replace("' '", " ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FF", "C3", "EDA080", "C0AF", "F4908080"})
    void aBodyThatIsNotUtf8IsRefused(String hexadecimal) {
        var value = HexFormat.of().parseHex(hexadecimal);
        var body = BodyPublishers.concat(
                BodyPublishers.ofString("{\"query\":\"{ __typename } #"),
                BodyPublishers.ofByteArray(value),
                BodyPublishers.ofString("\"}"));
        assertRefused(400, "BAD_REQUEST", "UTF-8", post(body));
    }

    @Test
    void numbersAndNestingAreBounded() {
        var nested = "{\"query\":\"{ __typename }\",\"variables\":%s1%s}";
        assertEquals(
                ANSWER,
                post(nested.formatted("{\"a\":".repeat(49), "}".repeat(49)))
                        .json()
                        .encode());
        assertRefused(400, "BAD_REQUEST", "50", post(nested.formatted("{\"a\":".repeat(50), "}".repeat(50))));
        assertEquals(
                ANSWER,
                post(nested.formatted("{\"a\":" + "1".repeat(99), "}")).json().encode());
        assertRefused(400, "BAD_REQUEST", "100", post(nested.formatted("{\"a\":" + "1".repeat(100), "}")));
    }

    @Test
    void aBodyMayComeInChunks() {
        var body = Http.json(Map.of("query", "{ __typename }")).getBytes(UTF_8);
        assertEquals(
                ANSWER,
                post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .json()
                        .encode());
    }

    /** RFC 9110, section 10.1.1: a client that expects 100 waits with its body; curl does with one of a megabyte. */
    @Test
    void aClientThatExpectsContinueGetsIt() {
        var body = BodyPublishers.ofString("{\"query\":\"{ __typename }\"}");
        var request = Http.request("POST", "", body, "Content-Type", "application/json");
        assertEquals(
                ANSWER,
                Http.send(request.expectContinue(true).timeout(Duration.ofSeconds(10)))
                        .json()
                        .encode());
    }

    @Test
    void aClientThatExpectsContinueWithTooMuchIsRefused() throws Exception {
        var answer = Http.raw(head("Expect: 100-continue\r\nContent-Length: 262145"));
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("{\"code\":\"REQUEST_TOO_LARGE\"}"), answer);
    }

    @Test
    void aBodyThatEndsTooSoonIsNotAnswered() throws Exception {
        assertEquals("", Http.raw(head("Content-Length: 100") + "{\"query\":\"{ __typename }\"}"));
        assertEquals("", Http.raw(head("Transfer-Encoding: chunked") + "1a\r\n{\"query\":\"{ __typename }\"}\r\n"));
        assertEquals(ANSWER, query("{ __typename }").json().encode());
    }

    private static String head(String more) {
        return "POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n" + more
                + "\r\n\r\n";
    }

    @Test
    void theOperationIsChosenByName() {
        var two = "query A { a: __typename } query B { b: __typename }";
        assertEquals(
                "{\"b\":\"Query\"}",
                post(Map.of("query", two, "operationName", "B")).data().encode());
        assertEquals(
                "{\"a\":\"Query\"}",
                get("query=" + encoded(two) + "&operationName=A").data().encode());
        assertRefused(400, "OPERATION_RESOLUTION_FAILURE", "[A, B]", query(two, "Accept", Http.RESPONSE));
        assertRefused(
                400,
                "OPERATION_RESOLUTION_FAILURE",
                "[A, B]",
                post(Map.of("query", two, "operationName", "C"), "Accept", Http.RESPONSE));
        assertRefused(
                400,
                "OPERATION_RESOLUTION_FAILURE",
                "(none)",
                post(Map.of("query", "{ __typename }", "operationName", "A"), "Accept", Http.RESPONSE));
    }

    private static void assertRefused(int status, String code, String named, Reply reply) {
        assertEquals(status, reply.status(), () -> new String(reply.bytes()));
        assertEquals(code, reply.code());
        assertTrue(reply.message().contains(named), reply::message);
        assertFalse(reply.json().containsKey("data"));
        assertEquals("no-store", reply.header("Cache-Control"));
    }
}
