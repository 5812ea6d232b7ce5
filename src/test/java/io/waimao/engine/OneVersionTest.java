package io.waimao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import graphql.ExecutionResult;
import io.waimao.dataset.ChangingData;
import io.waimao.engine.execution.Execution;
import io.waimao.engine.execution.Trace;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** An answer is computed again where the data changed meanwhile, whoever changed it. */
class OneVersionTest {

    private final ChangingData data = new ChangingData("one");
    private final Execution execution = new Execution("id", Trace.NONE, 1_000);

    /** Executes with what happens meanwhile, as often as there is something left. */
    private Versioned execute(Runnable... meanwhile) {
        var left = new ArrayDeque<>(List.of(meanwhile));
        return new OneVersion(data)
                .of(execution, () -> attempt(left))
                .toCompletableFuture()
                .join();
    }

    private CompletionStage<ExecutionResult> attempt(ArrayDeque<Runnable> left) {
        var attempts = left.size();
        left.pop().run();
        return CompletableFuture.completedFuture(
                ExecutionResult.newExecutionResult().data(attempts).build());
    }

    private void ask() {
        execution.countStatement();
    }

    @Test
    void withoutAChangeTheFirstAttemptIsTheAnswer() {
        var answer = execute(this::ask);
        assertEquals(ChangingData.version("one"), answer.version());
        assertEquals(1, answer.result().<Integer>getData());
    }

    @Test
    void aChangeByThisProcessMakesASecondAttempt() {
        var answer = execute(
                () -> {
                    ask();
                    data.change("two");
                },
                this::ask);
        assertEquals(ChangingData.version("two"), answer.version());
        assertEquals(1, answer.result().<Integer>getData());
    }

    @Test
    void anUnknownChangeByAnotherProcessMakesASecondAttempt() {
        var answer = execute(
                () -> {
                    ask();
                    data.changeElsewhere("two");
                },
                () -> {
                    ask();
                    data.changeElsewhere("three");
                },
                this::ask);
        assertEquals(ChangingData.version("three"), answer.version());
        assertEquals(1, answer.result().<Integer>getData());
    }

    @Test
    void answersFromMemoryAreComparedWithTheKnownVersion() {
        var answer = execute(() -> data.change("two"), () -> {});
        assertEquals(ChangingData.version("two"), answer.version());
    }

    @Test
    void answersWithoutAKnownVersionAreComputedAgain() {
        data.forget();
        var answer = execute(this::ask, this::ask);
        assertEquals(ChangingData.version("one"), answer.version());
        assertEquals(1, answer.result().<Integer>getData());
    }

    @Test
    void answersWithoutDataHaveNoVersion() {
        data.forget();
        assertNull(execute(() -> {}).version());
    }
}
