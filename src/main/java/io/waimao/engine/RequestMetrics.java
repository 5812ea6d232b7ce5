package io.waimao.engine;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition.Operation;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.limits.Admission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts requests by operation and outcome: OK, or the code of the first error. */
@ApplicationScoped
public class RequestMetrics {

    private static final double[] SECONDS = {0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    /** Bounds have to be above 0: 0.5 has the requests without a statement. */
    private static final double[] STATEMENTS = {0.5, 1, 2, 5, 10, 20, 50, 100};

    private static final String OPERATION = "operation";
    private static final String OUTCOME = "outcome";

    private final MeterRegistry registry;
    private final MeterProvider<Counter> requests;
    private final MeterProvider<DistributionSummary> seconds;
    private final MeterProvider<DistributionSummary> statements;
    private final MeterProvider<Counter> lookups;

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.requests = Counter.builder("waimao.requests")
                .description("Requests answered.")
                .withRegistry(registry);
        this.seconds = DistributionSummary.builder("waimao.request.seconds")
                .description("From arrival to answer, waiting included.")
                .serviceLevelObjectives(SECONDS)
                .withRegistry(registry);
        this.statements = DistributionSummary.builder("waimao.request.statements")
                .description("SQL statements of a request.")
                .serviceLevelObjectives(STATEMENTS)
                .withRegistry(registry);
        this.lookups = Counter.builder("waimao.cache.lookups")
                .description("Lookups of documents and answers in a cache.")
                .withRegistry(registry);
    }

    /** Records a request that reached the engine. */
    void answered(@Nullable Operation operation, ExecutionResult result, double duration, int sqlStatements) {
        var kind = operation == null ? "none" : operation.name().toLowerCase(Locale.ROOT);
        var errors = result.getErrors();
        count(kind, errors.isEmpty() ? "OK" : ErrorCode.of(errors.get(0)).name());
        record(kind, duration, sqlStatements);
    }

    /** Records a query answered from the cache. */
    public void answeredFromCache(double duration) {
        count("query", "OK");
        record("query", duration, 0);
    }

    /** Records a request refused before it reached the engine. */
    public void refused(ErrorCode code) {
        count("none", code.name());
    }

    private void count(String kind, String outcome) {
        requests.withTags(OPERATION, kind, OUTCOME, outcome).increment();
    }

    private void record(String kind, double duration, int sqlStatements) {
        seconds.withTag(OPERATION, kind).record(duration);
        statements.withTag(OPERATION, kind).record(sqlStatements);
    }

    public void lookedUp(String cache, boolean hit) {
        lookups.withTags("cache", cache, OUTCOME, hit ? "hit" : "miss").increment();
    }

    void watch(Admission admission) {
        Gauge.builder("waimao.requests.running", admission, Admission::running)
                .description("Requests being executed.")
                .strongReference(true)
                .register(registry);
        Gauge.builder("waimao.requests.waiting", admission, Admission::waiting)
                .description("Requests waiting to be executed.")
                .strongReference(true)
                .register(registry);
    }
}
