package io.waimao.operations;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What a collector of traces gets. */
@QuarkusTest
@TestProfile(Traced.class)
class TracesTest {

    @Test
    void aRequestIsPartOfTheTraceOfItsCaller() throws InterruptedException {
        var spans = spans("""
                query Exports { province(code: "CN-ZJ") { figure(flow: EXPORT, measure: VALUE, period: "2024") { value { value } } } }
                """);
        var operation = one(spans, " query in POST");
        assertTrue(operation.contains("graphql.operation.name=Exports graphql.operation.type=query"), operation);
        assertTrue(operation.contains("waimao.request.id=traced-request"), operation);
        assertTrue(operation.matches(".* waimao.statements=[1-9].*"), operation);
        one(spans, " Derivations.figures in query:");
    }

    @Test
    void anErrorIsNamedByItsCode() throws InterruptedException {
        var operation = one(spans("{ nope }"), " GraphQL Operation in POST");
        assertTrue(operation.contains("error.type=GRAPHQL_VALIDATION_FAILED"), operation);
    }

    private static String one(List<String> spans, String part) {
        var found = spans.stream().filter(span -> span.contains(part)).toList();
        assertEquals(1, found.size(), part + " among " + spans);
        return found.get(0);
    }

    /** @return those of a request with the document, when that of the exchange by HTTP is there, which ends last */
    private static List<String> spans(String document) throws InterruptedException {
        var bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        var trace = HexFormat.of().formatHex(bytes);
        given().contentType("application/json")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .header("X-Request-Id", "traced-request")
                .body(Map.of("query", document))
                .post("/graphql");
        var all = "";
        for (int i = 0; i < 200; i++) {
            all = get(Collector.url() + Collector.SPANS).asString();
            var own = all.lines().filter(line -> line.startsWith(trace)).toList();
            if (own.stream().anyMatch(line -> line.startsWith(trace + " POST "))) {
                return own;
            }
            Thread.sleep(50);
        }
        return fail("the collector got only:\n" + all.lines().collect(joining("\n")));
    }
}
