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

/** The same query about the same data at the same time is executed once, and its result is everybody's. */
final class SharedExecutions {

    private record Question(GraphQLRequest request, Optional<DataVersion> version) {}

    private final Map<Question, CompletableFuture<Versioned>> running = new ConcurrentHashMap<>();
    private final DataVersions data;

    SharedExecutions(DataVersions data) {
        this.data = data;
    }

    /**
     * @param executing by whoever comes first; where it fails for him, such as by the end of his time, others execute it
     *     themselves
     * @param taking the result or the failure; he takes it before others do, who may find then what he made of it
     * @return is complete when it was taken
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
