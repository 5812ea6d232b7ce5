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
 * Computes answers from a single version of the data, although their parts are read in separate transactions. If the
 * data changed in between, the answer is computed again. Changes are far rarer than answers are long, and the time
 * limit of a request bounds the repetitions.
 */
final class OneVersion {

    private final DataVersions data;

    OneVersion(DataVersions data) {
        this.data = data;
    }

    /** @param executing may be called several times */
    CompletionStage<Versioned> of(Execution execution, Supplier<CompletionStage<ExecutionResult>> executing) {
        return of(data.known(), execution, executing);
    }

    private CompletionStage<Versioned> of(
            Optional<DataVersion> before, Execution execution, Supplier<CompletionStage<ExecutionResult>> executing) {
        var statements = execution.statements();
        return executing.get().thenCompose(result -> {
            var queried = execution.statements() > statements;
            if (execution.isCancelled() || (before.isEmpty() && !queried)) {
                return CompletableFuture.completedFuture(new Versioned(result, null));
            }
            try {
                if (before.isPresent() && isStill(before.get(), queried)) {
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

    /** Whether the data of an event changed before its answer was computed. */
    boolean isPast(Object event, Execution execution) {
        return event instanceof DataVersion version && !isStill(version, execution.statements() > 0);
    }

    /** @param queried whether the database was queried; otherwise everything came from memory, of the known version */
    private boolean isStill(DataVersion version, boolean queried) {
        return queried || data.known().isEmpty()
                ? data.isStill(version)
                : data.known().filter(version::equals).isPresent();
    }
}
