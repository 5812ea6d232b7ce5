package io.waimao.http;

import static io.waimao.http.Http.RESPONSE;
import static io.waimao.http.Http.encoded;
import static io.waimao.http.Http.get;
import static io.waimao.http.Http.post;
import static io.waimao.http.Http.query;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What scanners try, under the default limits: each attempt is refused with a code, or costs what a plain query costs.
 */
@QuarkusTest
class AttackTest {

    private static final Pattern INTERNALS = Pattern.compile(
            "\\bat [a-z]+\\.|Exception|\\w+Error\\b|\\b(java|jakarta|graphql|io|org|com)\\.\\w|[Hh]ibernate|SQL|NullPointer|HashMap|ArrayList");

    static Stream<Arguments> tooMuch() {
        return Stream.of(
                attack("TOO_MANY_ALIASES", "{ " + times(150, " ", i -> "a" + i + ": __typename") + " }"),
                attack("TOO_MANY_ALIASES", "{ ...F0 } " + doubling(80, "a: __typename")),
                attack("TOO_MANY_DIRECTIVES", "{ " + times(60, " ", i -> "__typename @skip(if: false)") + " }"),
                attack("GRAPHQL_VALIDATION_FAILED", "{ __typename " + "@aa".repeat(1000) + " }"),
                attack("GRAPHQL_VALIDATION_FAILED", "{ __typename " + "@skip(if: false)".repeat(60) + " }"),
                attack("GRAPHQL_VALIDATION_FAILED", "{ " + times(2000, " ", i -> "nope" + i) + " }"),
                attack("TOO_MANY_DEFINITIONS", "{ ...F0 } " + chain(600)),
                attack("TOO_MANY_DEFINITIONS", times(101, " ", i -> "query Q" + i + " { __typename }")),
                attack("TOO_MANY_TOKENS", "{ " + "__typename ".repeat(5000) + " }"),
                attack("TOO_MANY_TOKENS", "{ nodes(ids: [" + "-1".repeat(100_000) + "]) { id } }"),
                attack("TOO_MANY_TOKENS", "#\n".repeat(6000) + "{ __typename }"),
                attack("GRAPHQL_PARSE_FAILED", "{ province(code: " + "[".repeat(6000)),
                attack("GRAPHQL_PARSE_FAILED", "{ a".repeat(1000) + " }".repeat(1000)),
                attack("GRAPHQL_PARSE_FAILED", "{ node(id: " + "[".repeat(1000) + "]".repeat(1000) + ") { id } }"),
                attack(
                        "GRAPHQL_VALIDATION_FAILED",
                        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
                attack("GRAPHQL_VALIDATION_FAILED", "{ ...A } fragment A on Query { __typename ...A }"),
                attack(
                        "QUERY_TOO_DEEP",
                        "{ sector(code: \"PV\") { " + "parent { ".repeat(20) + "code" + " }".repeat(20) + " } }"),
                attack(
                        "QUERY_TOO_COMPLEX",
                        "{ markets(first: 100) { nodes { " + "members { groups { ".repeat(5) + "code" + " } }".repeat(5)
                                + " } } }"),
                attack(
                        "QUERY_TOO_COMPLEX",
                        "{ __schema { types { " + "interfaces { possibleTypes { ".repeat(5) + "name" + " } }".repeat(5)
                                + " } } }"),
                attack("PAGE_TOO_LARGE", "{ provinces(first: 2147483647) { nodes { code } } }"));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void tooMuchIsRefused(String code, String document) {
        var reply = query(document, "Accept", RESPONSE);
        assertEquals(400, reply.status(), () -> new String(reply.bytes()));
        assertEquals(code, reply.code(), reply::message);
        assertTrue(reply.json().getJsonArray("errors").size() <= 101);
        assertFalse(INTERNALS.matcher(reply.json().encode()).find(), reply.json()::encode);
        assertEquals(
                "{\"data\":{\"__typename\":\"Query\"}}",
                query("{ __typename }").json().encode());
    }

    private static Arguments attack(String code, String document) {
        return Arguments.of(code, document);
    }

    private static String times(int count, String between, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(joining(between));
    }

    /** Each fragment spreads the next one twice: as short as it is, it stands for 2^levels fields. */
    /** Fragments, each of which spreads the next. */
    private static String chain(int length) {
        return times(length - 1, " ", i -> "fragment F" + i + " on Query { ...F" + (i + 1) + " }") + " fragment F"
                + (length - 1) + " on Query { __typename }";
    }

    private static String doubling(int levels, String last) {
        return times(levels, " ", i -> "fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
                + " fragment F%d on Query { %s }".formatted(levels, last);
    }

    @Test
    void aFieldThatIsAskedForManyTimesIsAnsweredOnce() {
        assertEquals(
                "{\"data\":{\"__typename\":\"Query\"}}",
                query("{ " + "__typename ".repeat(4000) + " }").json().encode());
        assertEquals(
                "{\"data\":{\"__typename\":\"Query\"}}",
                query("{ ...F0 } " + doubling(80, "__typename")).json().encode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ NAME }",
                "query NAME { nope }",
                "{ province(code: \"CN-ZJ\") { NAME: nope } }",
                "{ province(code: \"CN-ZJ\") { series(flow: NAME, measure: VALUE) { code } } }",
                "{ province(code: \"CN-ZJ\") { figure(flow: EXPORT, measure: VALUE, period: \"NAME\") { code } } }"
            })
    void longNamesAreShortenedInMessages(String document) {
        var reply = query(document.replace("NAME", "x".repeat(50_000)));
        assertTrue(reply.json().getJsonArray("errors").encode().length() < 3_000, reply.json()::encode);
    }

    @Test
    void thereAreNoBatches() {
        var reply = post("[" + "{\"query\":\"{ __typename }\"},".repeat(9) + "{\"query\":\"{ __typename }\"}]");
        assertEquals(400, reply.status());
        assertEquals("BAD_REQUEST", reply.code());
    }

    @Test
    void nothingIsChangedByGet() {
        var reply = get("query=" + encoded("mutation { __typename }"));
        assertEquals(405, reply.status());
        assertEquals("METHOD_NOT_ALLOWED", reply.code());
    }

    /** A page elsewhere can make a browser send these without asking first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain | {\"query\":\"{ __typename }\"}",
                "text/plain;charset=UTF-8 | {\"query\":\"mutation { __typename }\"}",
                "application/x-www-form-urlencoded | query=%7B__typename%7D",
                "multipart/form-data; boundary=x | --x--",
            })
    void noFormIsARequest(String type, String body) {
        var reply = Http.send(Http.request("POST", "", BodyPublishers.ofString(body), "Content-Type", type));
        assertEquals(415, reply.status());
        assertEquals("UNSUPPORTED_MEDIA_TYPE", reply.code());
    }

    @Test
    void noModeRevealsMoreThanRequested() {
        var wanted = Map.of("tracing", true, "debug", true, "trace", true, "cost", 1);
        var headers =
                new String[] {"X-Apollo-Tracing", "1", "X-Debug", "true", "apollo-federation-include-trace", "ftv1"};
        for (var document : List.of("{ dataset { version } }", "{ search(text: \" \") { __typename } }", "{ nope }")) {
            var answer = post(Map.of("query", document, "extensions", wanted, "debug", true), headers);
            assertFalse(answer.json().containsKey("extensions"), answer.json()::encode);
            var byUrl = get("debug=1&trace=1&query=" + encoded(document), headers);
            assertFalse(byUrl.json().containsKey("extensions"), byUrl.json()::encode);
            assertFalse(INTERNALS.matcher(answer.json().encode()).find(), answer.json()::encode);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query($v: String!) { province(code: $v) { code } }              | {\"a\":1}",
                "query($v: String!) { province(code: $v) { code } }              | [1]",
                "query($v: Boolean!) { __typename @skip(if: $v) }                | {}",
                "query($v: Flow!) { compare(provinces: [], flow: $v, measure: VALUE) { figures { code } } } | {\"a\":1}",
                "query($v: ID!) { node(id: $v) { id } }                          | {\"a\":[]}",
                "query($v: Date) { observations(asOf: $v) { totalCount } }       | {\"a\":[]}",
                "query($v: [CatalogueOrder!]) { provinces(orderBy: $v) { totalCount } } | [[]]",
                "query($v: ObservationFilter) { observations(filter: $v) { totalCount } } | \"x\"",
                "query($v: ObservationFilter) { observations(filter: $v) { totalCount } } | {\"nope\":{}}",
                "query($v: String) { observations(after: $v) { totalCount } }    | \"\\u0000' OR 1=1 --\"",
                "query($v: ID!) { node(id: $v) { id __typename } search(text: \"\") { __typename } } | \"bm9kZTox\"",
            })
    void noValueOfAVariableRevealsInternals(String document, String value) {
        var reply =
                post("{\"query\":\"%s\",\"variables\":{\"v\":%s}}".formatted(document.replace("\"", "\\\""), value));
        assertEquals("BAD_USER_INPUT", reply.code());
        assertFalse(INTERNALS.matcher(reply.json().encode()).find(), reply.json()::encode);
    }
}
