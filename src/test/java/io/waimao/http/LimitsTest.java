package io.waimao.http;

import static io.waimao.http.Http.RESPONSE;
import static io.waimao.http.Http.encoded;
import static io.waimao.http.Http.get;
import static io.waimao.http.Http.post;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.http.Http.Reply;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exactly at a limit is answered, and one more is refused with both numbers. */
@QuarkusTest
@TestProfile(Narrow.class)
class LimitsTest {

    @Test
    void depth() {
        var four = "{ claims(first: 1) { nodes { source { code } } } }";
        var five = "{ claims(first: 1) { nodes { check { evidence { code } } } } }";
        assertEquals(Narrow.DEPTH, measured("depth", four));
        assertRefused("QUERY_TOO_DEEP", Narrow.DEPTH, five);
    }

    @Test
    void depthThroughFragments() {
        var four = "{ ...A } fragment A on Query { claims(first: 1) { ...B } }"
                + " fragment B on ClaimConnection { nodes { ... { source { code } } } }";
        assertEquals(Narrow.DEPTH, measured("depth", four));
        assertRefused("QUERY_TOO_DEEP", Narrow.DEPTH, four.replace("source { code }", "check { evidence { code } }"));
    }

    @Test
    void cost() {
        var most = "{ claims(first: 10) { nodes { source { code } } } %s}";
        assertEquals(Narrow.COST, measured("requested", most.formatted("")));
        assertRefused("QUERY_TOO_COMPLEX", Narrow.COST, most.formatted("dataset { version } "));
    }

    @Test
    void costWhereverAFragmentIsSpread() {
        var fragment = " fragment F on Query { claims(last: 4) { nodes { source { code } } } }";
        var most = "{ ...F ...F dataset { version } dataset { earliest { code } %s} }" + fragment;
        assertEquals(Narrow.COST, measured("requested", most.formatted("")));
        assertRefused("QUERY_TOO_COMPLEX", Narrow.COST, most.formatted("latest { code } "));
    }

    @Test
    void aliases() {
        assertEquals(Narrow.ALIASES, measured("aliases", "{ a: __typename b: __typename c: __typename }"));
        assertRefused(
                "TOO_MANY_ALIASES", Narrow.ALIASES, "{ a: __typename b: __typename c: __typename d: __typename }");
    }

    @Test
    void aliasesWhereverAFragmentIsSpread() {
        var fragment = " fragment F on Query { a: __typename }";
        assertEquals(Narrow.ALIASES, measured("aliases", "{ ...F ...F ... { ...F } }" + fragment));
        assertRefused("TOO_MANY_ALIASES", Narrow.ALIASES, "{ ...F ...F ... { ...F ...F } }" + fragment);
        assertRefused(
                "TOO_MANY_ALIASES",
                Narrow.ALIASES,
                8,
                "{ ...A ...A } fragment A on Query { ...B ...B } fragment B on Query { ...F ...F }" + fragment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ %s }=__typename @skip(if: false)",
                "{ %s }=... @include(if: true) { __typename }",
                "{ %s } fragment F on Query { __typename }=...F @include(if: true)",
                "{ %s } fragment F on Query { __typename @skip(if: false) }=...F"
            })
    void directives(String pattern) {
        var parts = pattern.split("=");
        assertEquals(Narrow.DIRECTIVES, measured("directives", parts[0].formatted((parts[1] + " ").repeat(3))));
        assertRefused("TOO_MANY_DIRECTIVES", Narrow.DIRECTIVES, parts[0].formatted((parts[1] + " ").repeat(4)));
    }

    @Test
    void tokens() {
        var most = "{" + " __typename".repeat(Narrow.TOKENS - 2) + "}";
        assertAnswered(Http.query(most));
        assertAnswered(Http.query("#" + ",".repeat(100) + "\n" + most.replace(" ", " ,, ")));
        assertRefused(
                "TOO_MANY_TOKENS", Narrow.TOKENS, Narrow.TOKENS, "{" + " __typename".repeat(Narrow.TOKENS - 1) + "}");
        assertRefused(
                "TOO_MANY_TOKENS",
                Narrow.TOKENS,
                Narrow.TOKENS,
                "{ nodes(ids: [" + "-1".repeat(Narrow.TOKENS) + "]) { id } }");
    }

    @Test
    void bodySize() {
        var body = Http.json(Map.of("query", "{ __typename } #外"));
        var padded = body + " ".repeat(Narrow.BODY_SIZE - body.getBytes(UTF_8).length);
        assertAnswered(post(padded));
        assertAnswered(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(padded.getBytes(UTF_8)))));
        var more = padded + " ";
        assertTooLarge(post(more));
        assertTooLarge(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(more.getBytes(UTF_8)))));
    }

    private static void assertTooLarge(Reply reply) {
        assertRefused(413, "REQUEST_TOO_LARGE", Narrow.BODY_SIZE, Narrow.BODY_SIZE + 1, reply);
    }

    @Test
    void variablesSize() {
        var empty = Http.json(Map.of("a", "外"));
        for (int size : new int[] {Narrow.VARIABLES_SIZE, Narrow.VARIABLES_SIZE + 1}) {
            var variables = Map.of("a", "外" + "x".repeat(size - empty.getBytes(UTF_8).length));
            for (var reply : new Reply[] {
                Http.query("{ __typename }", variables),
                get("query=%7B__typename%7D&variables=" + encoded(Http.json(variables)))
            }) {
                if (size == Narrow.VARIABLES_SIZE) {
                    assertAnswered(reply);
                } else {
                    assertRefused(413, "VARIABLES_TOO_LARGE", Narrow.VARIABLES_SIZE, size, reply);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ provinces(first: %d) { totalCount } }",
                "{ provinces(last: %d) { totalCount } }",
                "{ search(text: \"e\", first: %d) { __typename } }",
                "{ province(code: \"CN-ZJ\") { breakdown(by: MARKET, flow: EXPORT, period: \"2024\", first: %d) { by } } }",
                "{ ...F } fragment F on Query { ... { provinces(first: %d) { totalCount } } }",
                "query($n: Int = %d) { provinces(first: $n) { totalCount } }",
                "{ provinces(first: %d) { totalCount @skip(if: true) by: totalCount } }"
            })
    void pageSize(String document) {
        assertAnswered(Http.query(document.formatted(Narrow.PAGE_SIZE)));
        assertRefused("PAGE_TOO_LARGE", Narrow.PAGE_SIZE, document.formatted(Narrow.PAGE_SIZE + 1));
    }

    @ParameterizedTest
    @CsvSource({"10, 11", "10.0, 11.0", "1e1, 1.1e1", "100e-1, 110E-1"})
    void pageSizeByVariables(String most, String more) {
        var body = "{\"query\":\"query($n: Int) { provinces(last: $n) { nodes { code } } }\",\"variables\":{\"n\":%s}}";
        var reply = post(body.formatted(most));
        assertEquals(
                10,
                reply.data().getJsonObject("provinces").getJsonArray("nodes").size());
        assertRefused(400, "PAGE_TOO_LARGE", Narrow.PAGE_SIZE, 11, post(body.formatted(more), "Accept", RESPONSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"11\"", "true", "[1]", "10.5", "-1", "1e-999999999"})
    void whatIsNoPageSizeIsRefused(String value) {
        var body =
                "{\"query\":\"query($n: Int) { provinces(first: $n) { nodes { code } } }\",\"variables\":{\"n\":%s}}";
        assertEquals("BAD_USER_INPUT", post(body.formatted(value)).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1000.0", "1e999999999", "99999999999999999999", "2147483648"})
    void numbersOfAnySizeAreFoundTooLarge(String value) {
        var body =
                "{\"query\":\"query($n: Int) { provinces(first: $n) { nodes { code } } }\",\"variables\":{\"n\":%s}}";
        assertEquals("PAGE_TOO_LARGE", post(body.formatted(value)).code());
    }

    @Test
    void listsOfKeys() {
        var document =
                "query($codes: [String!]!) { compare(provinces: $codes, flow: EXPORT, measure: VALUE) { figures { code } } }";
        var ten = Map.of("codes", Collections.nCopies(Narrow.PAGE_SIZE, "X"));
        var eleven = Map.of("codes", Collections.nCopies(Narrow.PAGE_SIZE + 1, "X"));
        assertEquals("QUERY_TOO_COMPLEX", Http.query(document, ten).code());
        assertEquals("PAGE_TOO_LARGE", Http.query(document, eleven).code());
        var ids = IntStream.rangeClosed(1, Narrow.PAGE_SIZE)
                .mapToObj(id -> "\"" + id + "\"")
                .collect(joining(" "));
        assertAnswered(Http.query("{ nodes(ids: [%s]) { id } }".formatted(ids)));
        assertRefused("PAGE_TOO_LARGE", Narrow.PAGE_SIZE, "{ nodes(ids: [%s \"11\"]) { id } }".formatted(ids));
    }

    private static int measured(String what, String document) {
        var reply = post(Map.of("query", document, "extensions", Map.of("cost", true)));
        assertAnswered(reply);
        return reply.json().getJsonObject("extensions").getJsonObject("cost").getInteger(what);
    }

    private static void assertAnswered(Reply reply) {
        assertEquals(200, reply.status());
        assertFalse(reply.json().containsKey("errors"), reply.json()::encode);
    }

    private static void assertRefused(String code, int limit, String document) {
        assertRefused(code, limit, limit + 1, document);
    }

    private static void assertRefused(String code, int limit, int asked, String document) {
        assertRefused(400, code, limit, asked, Http.query(document, "Accept", RESPONSE));
    }

    private static void assertRefused(int status, String code, int limit, int asked, Reply reply) {
        assertEquals(status, reply.status(), () -> new String(reply.bytes()));
        assertEquals(code, reply.code(), reply::message);
        for (int number : new int[] {limit, asked}) {
            assertTrue(
                    Pattern.compile("\\b" + number + "\\b")
                            .matcher(reply.message())
                            .find(),
                    reply::message);
        }
    }
}
