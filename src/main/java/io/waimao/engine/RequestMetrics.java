package io.waimao.engine;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.limits.Admission;
import io.waimao.metrics.Counter;
import io.waimao.metrics.Histogram;
import io.waimao.metrics.Metrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts requests by what they were and what became of them: OK, or the code of the first error. */
@ApplicationScoped
public class RequestMetrics {

    private static final double[] SECONDS = {0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
    private static final double[] STATEMENTS = {0, 1, 2, 5, 10, 20, 50, 100};

    private final Metrics metrics;
    private final Counter requests;
    private final Histogram seconds;
    private final Histogram statements;
    private final Counter lookups;

    RequestMetrics(Metrics metrics) {
        this.metrics = metrics;
        this.requests = metrics.counter("waimao_requests_total", "Requests answered.", "operation", "outcome");
        this.seconds = metrics.histogram(
                "waimao_request_seconds", "From arrival to answer, waiting included.", SECONDS, "operation");
        this.statements =
                metrics.histogram("waimao_request_statements", "SQL statements of a request.", STATEMENTS, "operation");
        this.lookups = metrics.counter(
                "waimao_cache_lookups_total", "Documents and answers looked for in a cache.", "cache", "outcome");
    }

    /** A request that came as far as the engine. */
    void answered(@Nullable Operation operation, ExecutionResult result, double duration, int sqlStatements) {
        var kind = operation == null ? "none" : operation.name().toLowerCase(Locale.ROOT);
        var errors = result.getErrors();
        requests.add(
                1, kind, errors.isEmpty() ? "OK" : ErrorCode.of(errors.get(0)).name());
        seconds.record(duration, kind);
        statements.record(sqlStatements, kind);
    }

    /** A query that was answered without the engine. */
    public void kept(double duration) {
        requests.add(1, "query", "OK");
        seconds.record(duration, "query");
        statements.record(0, "query");
    }

    /** A request that did not. */
    public void refused(ErrorCode code) {
        requests.add(1, "none", code.name());
    }

    public void looked(String cache, boolean hit) {
        lookups.add(1, cache, hit ? "hit" : "miss");
    }

    void watch(Admission admission) {
        metrics.gauge("waimao_requests_running", "Requests being executed.", () -> alone(admission.running()));
        metrics.gauge("waimao_requests_waiting", "Requests waiting for their turn.", () -> alone(admission.waiting()));
    }

    private static Map<List<String>, Integer> alone(int number) {
        return Map.of(List.of(), number);
    }
}
