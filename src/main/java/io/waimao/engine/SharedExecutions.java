package io.waimao.engine;

import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DataVersions;
import io.waimao.engine.execution.Execution;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Executes equal queries on the same data at the same time once, and shares the result. */
final class SharedExecutions {

    private record Question(GraphQLRequest request, Optional<DataVersion> version) {}

    private final Map<Question, CompletableFuture<Versioned>> running = new ConcurrentHashMap<>();
    private final DataVersions data;

    SharedExecutions(DataVersions data) {
        this.data = data;
    }

    /**
     * @param executing runs the query for the first caller; if it fails, for example at the end of its time limit, the
     *     others run it themselves
     * @param taking receives the result or the failure, for the first caller before all others
     * @return completes after {@code taking}
     */
    CompletionStage<?> of(
            GraphQLRequest request,
            Supplier<CompletionStage<Versioned>> executing,
            BiConsumer<@Nullable Versioned, @Nullable Throwable> taking) {
        var question = new Question(request, data.known());
        var own = new CompletableFuture<Versioned>();
        var first = running.putIfAbsent(question, own);
        return first == null ? lead(question, own, executing, taking) : follow(first, executing, taking);
    }

    private CompletionStage<?> lead(
            Question question,
            CompletableFuture<Versioned> own,
            Supplier<CompletionStage<Versioned>> executing,
            BiConsumer<@Nullable Versioned, @Nullable Throwable> taking) {
        return started(executing).whenComplete((result, failure) -> {
            try {
                taking.accept(result, failure);
            } finally {
                running.remove(question, own);
                Execution.complete(own, result, failure);
            }
        });
    }

    private static CompletionStage<?> follow(
            CompletableFuture<Versioned> first,
            Supplier<CompletionStage<Versioned>> executing,
            BiConsumer<@Nullable Versioned, @Nullable Throwable> taking) {
        return first.handle((result, failure) -> failure == null ? first : started(executing))
                .thenCompose(stage -> stage.whenComplete(taking));
    }

    private static CompletionStage<Versioned> started(Supplier<CompletionStage<Versioned>> executing) {
        try {
            return executing.get();
        } catch (RuntimeException failed) {
            return CompletableFuture.failedFuture(failed);
        }
    }
}
