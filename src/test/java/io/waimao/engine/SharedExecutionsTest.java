package io.waimao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionResult;
import io.waimao.dataset.ChangingData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Equal queries at the same time are executed once. */
class SharedExecutionsTest {

    private static final GraphQLRequest QUESTION = new GraphQLRequest("{ a }", null, Map.of("x", 1), false, false);
    private static final Versioned RESULT =
            new Versioned(ExecutionResult.newExecutionResult().data(1).build(), ChangingData.version("one"));

    private final ChangingData data = new ChangingData("one");
    private final SharedExecutions shared = new SharedExecutions(data);
    private final List<CompletableFuture<Versioned>> executions = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();

    private void ask(String who, GraphQLRequest request) {
        shared.of(
                request,
                () -> {
                    var execution = new CompletableFuture<Versioned>();
                    executions.add(execution);
                    return execution;
                },
                (result, failure) -> taken.add(
                        who + " " + (failure == null ? result.version().version() : "failed")));
    }

    @Test
    void laterCallersGetTheResultAfterTheFirst() {
        ask("first", QUESTION);
        ask("second", new GraphQLRequest("{ a }", null, Map.of("x", 1), false, false));
        ask("third", QUESTION);
        assertEquals(1, executions.size());
        assertTrue(taken.isEmpty());
        executions.get(0).complete(RESULT);
        assertEquals("first one", taken.get(0));
        assertEquals(
                List.of("first one", "second one", "third one"),
                taken.stream().sorted().toList());
    }

    @Test
    void aLaterQueryIsExecutedAgain() {
        ask("first", QUESTION);
        executions.get(0).complete(RESULT);
        ask("second", QUESTION);
        assertEquals(2, executions.size());
    }

    @Test
    void aDifferentQueryIsExecutedSeparately() {
        ask("first", QUESTION);
        ask("second", new GraphQLRequest("{ a }", null, Map.of("x", 2), false, false));
        assertEquals(2, executions.size());
    }

    @Test
    void afterAChangeOfTheDataNoCallerGetsAnEarlierExecution() {
        ask("first", QUESTION);
        data.change("two");
        ask("second", QUESTION);
        assertEquals(2, executions.size());
    }

    @Test
    void ifTheFirstFailsTheOthersExecuteTheQueryThemselves() {
        ask("first", QUESTION);
        ask("second", QUESTION);
        executions.get(0).completeExceptionally(new IllegalStateException("his time is over"));
        assertEquals(List.of("first failed"), taken);
        executions.get(1).complete(RESULT);
        assertEquals(List.of("first failed", "second one"), taken);
    }
}
