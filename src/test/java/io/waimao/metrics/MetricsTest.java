package io.waimao.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private final Metrics metrics = new Metrics();

    @Test
    void countersAreToldByTheirLabels() {
        var counter = metrics.counter("asked_total", "Questions.", "kind", "outcome");
        counter.add(2, "query", "OK");
        counter.add(1, "query", "a \"b\"\n\\");
        counter.add(3, "query", "OK");
        assertEquals(
                List.of(
                        "# HELP asked_total Questions.",
                        "# TYPE asked_total counter",
                        "asked_total{kind=\"query\",outcome=\"OK\"} 5",
                        "asked_total{kind=\"query\",outcome=\"a \\\"b\\\"\\n\\\\\"} 1"),
                metrics.text().lines().sorted().toList());
    }

    @Test
    void theRangesOfAHistogramIncludeTheirUpperBoundAndAllBelow() {
        var histogram = metrics.histogram("seconds", "Times.", new double[] {0.5, 1}, "kind");
        for (var value : new double[] {0.25, 0.5, 0.75, 4}) {
            histogram.record(value, "query");
        }
        assertEquals("""
                # HELP seconds Times.
                # TYPE seconds histogram
                seconds_bucket{kind="query",le="0.5"} 2
                seconds_bucket{kind="query",le="1.0"} 3
                seconds_bucket{kind="query",le="+Inf"} 4
                seconds_sum{kind="query"} 5.5
                seconds_count{kind="query"} 4
                """, metrics.text());
    }

    @Test
    void aGaugeIsReadWhenItIsAskedFor() {
        var number = new int[] {1};
        metrics.gauge("running", "Now.", () -> Map.of(List.of(), number[0]));
        number[0] = 7;
        assertEquals("""
                # HELP running Now.
                # TYPE running gauge
                running 7
                """, metrics.text());
    }
}
