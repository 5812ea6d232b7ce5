package io.waimao.engine;

import graphql.ExecutionResult;
import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DataVersions;
import io.waimao.engine.execution.Execution;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Makes answers of one version of the data, though each of their parts is read in a transaction of its own: where the data
 * changed meanwhile all is computed once more. Changes are much rarer than answers are long, and the time of a request bounds
 * how often that may happen.
 */
final class OneVersion {

    private final DataVersions data;

    OneVersion(DataVersions data) {
        this.data = data;
    }

    /** @param executing what may be done several times */
    CompletionStage<Versioned> of(Execution execution, Supplier<CompletionStage<ExecutionResult>> executing) {
        return of(data.known(), execution, executing);
    }

    private CompletionStage<Versioned> of(
            Optional<DataVersion> before, Execution execution, Supplier<CompletionStage<ExecutionResult>> executing) {
        var statements = execution.statements();
        return executing.get().thenCompose(result -> {
            var asked = execution.statements() > statements;
            if (execution.isCancelled() || (before.isEmpty() && !asked)) {
                return CompletableFuture.completedFuture(new Versioned(result, null));
            }
            try {
                if (before.isPresent() && isStill(before.get(), asked)) {
                    return CompletableFuture.completedFuture(new Versioned(result, before.get()));
                }
                var now = before.isEmpty() ? data.ask() : data.known().isPresent() ? data.known() : data.ask();
                return now.isEmpty()
                        ? CompletableFuture.completedFuture(new Versioned(result, null))
                        : of(now, execution, executing);
            } catch (RuntimeException unknown) {
                if (result.getErrors().isEmpty()) {
                    throw unknown;
                }
                return CompletableFuture.completedFuture(new Versioned(result, null));
            }
        });
    }

    /** Whether an event is about a version that was no longer the one of the data when its answer was computed. */
    boolean isPast(Object event, Execution execution) {
        return event instanceof DataVersion version && !isStill(version, execution.statements() > 0);
    }

    /** @param asked whether the database was: else all came from memory, whose version is the known one */
    private boolean isStill(DataVersion version, boolean asked) {
        return asked || data.known().isEmpty()
                ? data.isStill(version)
                : data.known().filter(version::equals).isPresent();
    }
}
