package io.waimao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a resolver does, there is an answer, and nothing of the inside stands in it. */
class EngineTest {

    private static final String SDL = """
            type Query { ok: Int fine: [Item!] boom(kind: String!): Int slow: Int rows(first: Int): [Item!] }
            type Mutation { slow: Int never: Int }
            type Item { id: ID! items(first: Int): [Item!] }
            """;

    private final CountDownLatch release = new CountDownLatch(1);

    private final Engine engine = engine(Map.of());

    private Engine engine(Map<String, String> limits) {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Mutation", type -> type.dataFetcher("slow", environment -> slowly())
                        .dataFetcher("never", environment -> new CompletableFuture<>()))
                .type("Query", type -> type.dataFetcher("ok", environment -> 1)
                        .dataFetcher("boom", environment -> {
                            switch (environment.<String>getArgument("kind")) {
                                case "overflow" -> throw new StackOverflowError();
                                case "memory" -> throw new OutOfMemoryError("heap of secret.Thing");
                                case "assertion" -> throw new AssertionError("secret");
                                default -> throw new IllegalStateException("secret");
                            }
                        })
                        .dataFetcher("rows", environment -> Collections.nCopies(5_000, Map.of("id", "a")))
                        .dataFetcher("slow", environment -> slowly()))
                .build();
        var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring);
        return Settings.engine(schema, limits);
    }

    private CompletableFuture<Integer> slowly() {
        return CompletableFuture.supplyAsync(() -> {
            await(release);
            return 1;
        });
    }

    private static <T> T unchecked(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Map<String, Object> ask(Engine engine, String document) throws Exception {
        var request = new GraphQLRequest(document, null, Map.of(), false, false);
        return engine.answer(request, operation -> {}, "an-id", false)
                .get(20, TimeUnit.SECONDS)
                .result()
                .toSpecification();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> error(Map<String, Object> answer) {
        return ((List<Map<String, Object>>) answer.get("errors")).get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"overflow", "memory", "assertion", "exception"})
    void anyFailureHasACodeAndLeaksNothing(String kind) throws Exception {
        var answer = ask(engine, "{ ok boom(kind: \"%s\") }".formatted(kind));
        assertEquals(
                Map.of("code", "INTERNAL_SERVER_ERROR", "requestId", "an-id"),
                error(answer).get("extensions"));
        assertTrue(!answer.toString().contains("secret") && !answer.toString().contains("java."), answer::toString);
        assertEquals(Map.of("data", Map.of("ok", 1)), ask(engine, "{ ok }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ rows { id } }", "{ rows { id items { id } } }", "{ a: rows { id } b: rows { id } }"})
    void anAnswerThatIsLargerThanItsEstimateIsNotCompleted(String document) throws Exception {
        var answer = ask(engine(Map.of("waimao.limits.cost", "4000")), document);
        assertEquals(Map.of("code", "QUERY_TOO_COMPLEX"), error(answer).get("extensions"));
        assertTrue(error(answer).get("message").toString().contains("4000"), answer::toString);
    }

    @Test
    void aQueryPastItsTimeIsAnsweredAndKeepsItsPlaceWhileItRuns() throws Exception {
        var hasty = engine(Map.of(
                "waimao.limits.execution-time", Duration.ofMillis(500).toString(), "waimao.limits.concurrency", "1"));
        var late = ask(hasty, "{ slow }");
        assertEquals(
                "The answer took longer than the allowed 500 ms and was cancelled.",
                error(late).get("message"));
        assertEquals(Map.of("code", "EXECUTION_TIMEOUT"), error(late).get("extensions"));
        assertTrue(late.containsKey("data"));
        // It keeps its place while it runs: the next one waits, and is told so when its own time is over.
        assertEquals(
                Map.of("code", "EXECUTION_TIMEOUT"), error(ask(hasty, "{ ok }")).get("extensions"));
        release.countDown();
        while (ask(hasty, "{ ok }").containsKey("errors")) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aMutationHasATimeOfItsOwn() throws Exception {
        var hasty = engine(Map.of("waimao.limits.execution-time", "100ms", "waimao.limits.change-time", "1m"));
        var change = CompletableFuture.supplyAsync(() -> unchecked(() -> ask(hasty, "mutation { slow }")));
        assertEquals(
                Map.of("code", "EXECUTION_TIMEOUT"),
                error(ask(hasty, "{ slow }")).get("extensions"));
        release.countDown();
        assertEquals(Map.of("data", Map.of("slow", 1)), change.get(20, TimeUnit.SECONDS));

        var impatient = engine(Map.of("waimao.limits.execution-time", "10ms", "waimao.limits.change-time", "200ms"));
        var late = ask(impatient, "mutation { never }");
        assertEquals(
                "The answer took longer than the allowed 200 ms and was cancelled.",
                error(late).get("message"));
    }
}
