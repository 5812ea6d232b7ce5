package io.waimao.engine.execution;

import graphql.GraphQLContext;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.MappedBatchLoader;
import org.jspecify.annotations.Nullable;

/**
 * Answers a nested field for all objects of a level at once. A question's key is a value object of the object's code
 * and all arguments, so aliases with different arguments are separate questions and equal ones are one. (The
 * framework's own batching uses a 32-bit hash as key, and the first argument list for all.)
 */
public final class Batches {

    private Batches() {}

    /**
     * Answers one question, once the whole level has asked.
     *
     * @param field what is loaded; questions are collected by this name
     * @param load answers many questions; it runs on a worker in its own transaction, and omits unanswerable ones
     */
    public static <K, V> CompletionStage<@Nullable V> one(
            Context context, String field, K question, Function<Set<K>, Map<K, V>> load) {
        var environment = context.unwrap(DataFetchingEnvironment.class);
        DataLoader<K, V> loader = environment
                .getDataLoaderRegistry()
                .computeIfAbsent(
                        field,
                        name -> DataLoaderFactory.newMappedDataLoader(
                                onWorker(load, environment.getGraphQlContext()),
                                DataLoaderOptions.newOptions()
                                        .setCachingEnabled(!isSubscription(environment))
                                        .build()));
        return loader.load(question);
    }

    /** As {@link #one}, for a list; empty without an answer. */
    public static <K, V> CompletionStage<List<V>> many(
            Context context, String field, K question, Function<Set<K>, Map<K, List<V>>> load) {
        return one(context, field, question, load).thenApply(list -> list == null ? List.of() : list);
    }

    /** As {@link #one}, for questions that always have an answer. */
    public static <K, V> CompletionStage<V> sure(
            Context context, String field, K question, Function<Set<K>, Map<K, V>> load) {
        return one(context, field, question, load).thenApply(answer -> {
            if (answer == null) {
                throw new IllegalStateException("no " + field + " for " + question);
            }
            return answer;
        });
    }

    /** Events share the loaders, but an answer for one event may be outdated for the next. */
    private static boolean isSubscription(DataFetchingEnvironment environment) {
        return environment.getOperationDefinition().getOperation() == Operation.SUBSCRIPTION;
    }

    /** Events of a subscription share the loaders, but each is an execution of its own. */
    private static <K, V> MappedBatchLoader<K, V> onWorker(Function<Set<K>, Map<K, V>> load, GraphQLContext context) {
        return questions -> {
            var execution = Execution.of(context);
            var answers = new CompletableFuture<Map<K, V>>();
            CompletableFuture.supplyAsync(
                            () -> execution.working(() -> load.apply(questions)), Infrastructure.getDefaultExecutor())
                    .whenComplete(
                            (loaded, failure) -> execution.resume(() -> Execution.complete(answers, loaded, failure)));
            return answers;
        };
    }
}
