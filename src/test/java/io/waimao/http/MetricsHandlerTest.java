package io.waimao.http;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Prometheus reads. */
@QuarkusTest
class MetricsHandlerTest {

    @Test
    void requestsAreCountedByOperationAndOutcome() {
        assertGrows("waimao_requests_total{operation=\"query\",outcome=\"OK\"}", "{ __typename }");
        assertGrows("waimao_requests_total{operation=\"none\",outcome=\"GRAPHQL_VALIDATION_FAILED\"}", "{ nope }");
        assertGrows("waimao_request_seconds_count{operation=\"query\"}", "{ __typename }");
        var before = number("waimao_requests_total{operation=\"none\",outcome=\"BAD_REQUEST\"}");
        Http.post("nonsense");
        assertEquals(before + 1, number("waimao_requests_total{operation=\"none\",outcome=\"BAD_REQUEST\"}"));
    }

    @Test
    void anExceededLimitIsAnOutcome() {
        var deep = "query Deep { provinces { nodes { claims { nodes { province { claims { nodes { province { claims {"
                + " nodes { province { claims { nodes { province { claims { nodes { province { claims { nodes {"
                + " province { code } } } } } } } } } } } } } } } } } } } } }";
        assertGrows("waimao_requests_total{operation=\"query\",outcome=\"QUERY_TOO_DEEP\"}", deep);
    }

    @Test
    void theStatementsOfARequestAreCounted() {
        var sum = "waimao_request_statements_sum{operation=\"query\"}";
        var before = number(sum);
        Http.query("query Two { provinces(first: 5) { totalCount nodes { code } } }");
        assertEquals(before + 2, number(sum));
    }

    @Test
    void cachesCountHitsAndMisses() {
        var document = "query Remembered { provinces(first: 3) { nodes { code } } }";
        var first = Http.query(document);
        var documents = "waimao_cache_lookups_total{cache=\"documents\",outcome=\"hit\"}";
        var before = number(documents);
        Http.post(Map.of("query", document, "variables", Map.of("other", 1)));
        assertEquals(before + 1, number(documents));
        var answers = "waimao_cache_lookups_total{cache=\"answers\",outcome=\"hit\"}";
        assertGrows(answers, document);
        before = number(answers);
        Http.query(document, "If-None-Match", first.header("ETag"));
        assertEquals(before + 1, number(answers));
    }

    @Test
    void theVersionOfTheDataIsReported() {
        var dataset =
                Http.query("{ dataset { version observationCount } }").data().getJsonObject("dataset");
        assertEquals(1, number("waimao_dataset_info{version=\"%s\"}".formatted(dataset.getString("version"))));
        assertEquals(dataset.getInteger("observationCount").doubleValue(), number("waimao_dataset_observations"));
        assertTrue(number("waimao_dataset_age_seconds") >= 0);
        assertEquals(0, number("waimao_requests_waiting"));
    }

    @Test
    void theVirtualMachineThePoolOfConnectionsAndExchangesByHttpAreTold() {
        Http.query("{ provinces(first: 4) { nodes { code } } }");
        var text = get("/q/metrics").asString();
        for (var name : List.of(
                "jvm_memory_used_bytes{",
                "jvm_gc_memory_allocated_bytes_total ",
                "jvm_threads_live_threads ",
                "process_cpu_usage ",
                "agroal_active_count{",
                "agroal_awaiting_count{",
                "worker_pool_queue_size{",
                "http_server_requests_seconds_count{")) {
            assertTrue(text.contains("\n" + name), name);
        }
    }

    private static void assertGrows(String sample, String document) {
        var before = number(sample);
        Http.post(Map.of("query", document));
        assertEquals(before + 1, number(sample), sample);
    }

    /** 0 for what has not been counted yet. */
    private static double number(String sample) {
        return get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(sample + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(sample.length() + 1)))
                .findFirst()
                .orElse(0);
    }
}
