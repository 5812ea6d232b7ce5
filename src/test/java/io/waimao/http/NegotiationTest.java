package io.waimao.http;

import static io.waimao.http.Http.RESPONSE;
import static io.waimao.http.Http.query;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.waimao.http.Http.Reply;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Media types of requests and answers, the status that goes with them, and compression. */
@QuarkusTest
class NegotiationTest {

    private static final String BODY = "{\"query\":\"{ __typename }\"}";
    private static final String LONG = "{ provinces(first: 31) { nodes { id code name } } }";
    private static final int COMPRESSED_FROM = 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=UTF-8",
                "application/json; charset=\"utf-8\"",
                "Application/JSON ; Charset=utf8",
                "application/json; profile=x"
            })
    void aBodyIsJsonInUtf8(String contentType) {
        assertEquals(200, sent(contentType).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain; application/json",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json-seq",
                "application/json, text/plain",
                "application/json;charset=utf-16",
                "application/json; charset=iso-8859-1",
                "application/json; charset=utf-8; charset=utf-16",
                "*/*"
            })
    void noOtherBodyIsRead(String contentType) {
        assertUnsupported(sent(contentType));
    }

    @Test
    void aBodyWithoutATypeOrWithACodingIsNotRead() {
        assertUnsupported(Http.send(Http.request("POST", "", BodyPublishers.ofString(BODY))));
        assertUnsupported(Http.post(BODY, "Content-Encoding", "gzip"));
        assertEquals(200, Http.post(BODY, "Content-Encoding", "identity").status());
    }

    private static Reply sent(String contentType) {
        return Http.send(Http.request("POST", "", BodyPublishers.ofString(BODY), "Content-Type", contentType));
    }

    private static void assertUnsupported(Reply reply) {
        assertEquals(415, reply.status());
        assertEquals("UNSUPPORTED_MEDIA_TYPE", reply.code());
        assertTrue(reply.message().contains("allowed"), reply::message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json                                             | application/json",
                "application/graphql-response+json                            | application/graphql-response+json",
                "*/*                                                          | application/json",
                "application/*                                                | application/json",
                "text/html, */*;q=0.1                                         | application/json",
                "application/graphql-response+json, application/json;q=0.9    | application/graphql-response+json",
                "application/graphql-response+json;q=0.9, application/json    | application/json",
                "application/json, application/graphql-response+json          | application/graphql-response+json",
                "application/graphql-response+json;q=0.5, */*;q=0.5           | application/graphql-response+json",
                "application/graphql-response+json;q=0.5, */*                 | application/json",
                "application/graphql-response+json;q=0, */*                   | application/json",
                "application/json;q=0, */*;q=0.1                              | application/graphql-response+json",
                "application/json;q=0.001                                     | application/json",
                "APPLICATION/GraphQL-Response+JSON ; Q=1.000                  | application/graphql-response+json",
                "application/json;charset=utf-8                               | application/json",
                "application/json;q=2, application/graphql-response+json;q=.5, */*;q=0.1 | application/json",
                ", ,application/json;q=0.3                                    | application/json",
                "''                                                           | application/json",
                "text/html                                                    | 406",
                "application/xml, text/*                                      | 406",
                "*/*;q=0                                                      | 406",
                "application/json;q=0                                         | 406",
                "application/json;q=0.0, application/graphql-response+json;q=0.000 | 406",
                "application/json;q=high                                      | 406",
                "application/*;q=0, text/html                                 | 406",
            })
    void theAnswerHasThePreferredType(String accept, String expected) {
        var reply = query("{ __typename }", "Accept", accept);
        if (expected.equals("406")) {
            assertEquals(406, reply.status());
            assertEquals("NOT_ACCEPTABLE", reply.code());
            assertTrue(reply.message().contains("allowed: application/graphql-response+json, application/json"));
        } else {
            assertEquals(200, reply.status());
            assertEquals(expected + "; charset=utf-8", reply.header("Content-Type"));
        }
        assertEquals("Accept, Accept-Encoding, Origin", reply.header("Vary"));
        assertEquals("nosniff", reply.header("X-Content-Type-Options"));
    }

    @Test
    void aListOfTypesMayBeSplitIntoSeveralHeaders() {
        var reply = query("{ __typename }", "Accept", "text/html", "Accept", RESPONSE);
        assertEquals(200, reply.status());
        assertEquals(RESPONSE + "; charset=utf-8", reply.header("Content-Type"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                  | GRAPHQL_PARSE_FAILED",
                "{ province(code: 1e99999999999) { code } }         | GRAPHQL_PARSE_FAILED",
                "{ nope }                                           | GRAPHQL_VALIDATION_FAILED",
                "{ provinces(first: \"1\") { totalCount } }         | GRAPHQL_VALIDATION_FAILED",
                "query($n: Int!) { provinces(first: $n) { totalCount } } | BAD_USER_INPUT",
                "query A { __typename } query B { __typename }      | OPERATION_RESOLUTION_FAILURE",
            })
    void aRequestThatIsNotExecutedHasAStatusByItsType(String document, String code) {
        var json = query(document, "Accept", "application/json");
        assertEquals(200, json.status());
        assertEquals(code, json.code());
        var response = query(document, "Accept", RESPONSE);
        assertEquals(400, response.status());
        assertEquals(json.json(), response.json());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", RESPONSE})
    void aRequestThatIsExecutedHasStatus200EvenIfAFieldFails(String type) {
        var reply = query("{ dataset { provinceCount } search(text: \" \") { __typename } }", "Accept", type);
        assertEquals(200, reply.status());
        assertEquals("BAD_USER_INPUT", reply.code());
        assertEquals("[\"search\"]", reply.error().getJsonArray("path").encode());
        assertTrue(reply.data().getJsonObject("dataset").getInteger("provinceCount") > 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ province(code: \"CN-ZJ\") { figure(flow: EXPRT, measure: VALUE) { code } } } | Flow",
                "{ provinces(orderBy: [{field: CODE, direction: UP}]) { totalCount } }          | OrderDirection",
                "{ provinces(orderBy: {field: CODE, way: ASC}) { totalCount } }                 | way",
                "{ provinces(orderBy: CODE) { totalCount } }                                    | orderBy",
            })
    void aMessageSaysWhatIsWrongInTheWordsOfGraphQL(String document, String named) {
        var message = query(document).message();
        assertTrue(message.contains(named), message);
        assertTrue(!message.contains("Value{"), message);
    }

    @ParameterizedTest
    @CsvSource({"gzip", "'br, gzip;q=0.5'", "*", "'*;q=0.1'", "GZIP"})
    void aLongAnswerIsCompressedForClientsThatAcceptIt(String accepted) throws Exception {
        var plain = query(LONG);
        var reply = query(LONG, "Accept-Encoding", accepted);
        assertEquals("gzip", reply.header("Content-Encoding"));
        assertTrue(reply.bytes().length < plain.bytes().length / 2);
        assertArrayEquals(plain.bytes(), new GZIPInputStream(new ByteArrayInputStream(reply.bytes())).readAllBytes());
    }

    @ParameterizedTest
    @CsvSource({"identity", "br", "gzip;q=0", "'gzip;q=0, *'", "''"})
    void noAnswerIsCompressedForOthers(String accepted) {
        assertNull(query(LONG, "Accept-Encoding", accepted).header("Content-Encoding"));
        assertNull(query(LONG).header("Content-Encoding"));
    }

    @Test
    void answersAreCompressedFromTheConfiguredSizeOn() {
        var shortest = query("{ a: __typename }").bytes().length;
        for (int size : new int[] {COMPRESSED_FROM - 1, COMPRESSED_FROM}) {
            var document = "{ %s: __typename }".formatted("a".repeat(1 + size - shortest));
            assertEquals(size, query(document).bytes().length);
            assertEquals(
                    size < COMPRESSED_FROM ? null : "gzip",
                    query(document, "Accept-Encoding", "gzip").header("Content-Encoding"));
        }
    }
}
