package io.waimao.engine.limits;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionResult;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private static final ExecutionResult LATE =
            ExecutionResult.newExecutionResult().build();

    /** Otherwise work that fails as it sees the end could answer first, with an internal error. */
    @Test
    void theAnswerIsThereBeforeAnyWorkSeesTheEnd() {
        var answer = new Answer();
        var limit = new TimeLimit(answer);
        answer.limit = limit;
        assertTrue(limit.end(LATE));
        assertTrue(limit.isOver());
        assertFalse(answer.wasOver);
    }

    @Test
    void anAnswerThatIsThereStays() {
        var answer = CompletableFuture.completedFuture(LATE);
        assertFalse(
                new TimeLimit(answer).end(ExecutionResult.newExecutionResult().build()));
        assertTrue(answer.join() == LATE);
    }

    private static final class Answer extends CompletableFuture<ExecutionResult> {

        private TimeLimit limit = new TimeLimit(this);
        private boolean wasOver;

        @Override
        public boolean complete(ExecutionResult result) {
            wasOver = limit.isOver();
            return super.complete(result);
        }
    }
}
