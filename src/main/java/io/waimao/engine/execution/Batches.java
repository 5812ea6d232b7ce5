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
 * Answers a nested field for all objects of a level at once. The key of a question is a value object that holds the object's
 * code and all arguments, so that two aliases with different arguments are two questions, and equal ones are one. (The
 * framework's own batching knows a question by a 32-bit hash, and an argument list by its first occurrence.)
 */
public final class Batches {

    private Batches() {}

    /**
     * The answer to one question, once the whole level has asked.
     *
     * @param field what is loaded; questions are collected by this name
     * @param load answers many questions; it runs on a worker, in a transaction of its own, and leaves out what it cannot
     *     answer
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

    /** As {@link #one}, for a list: what has no answer is empty. */
    public static <K, V> CompletionStage<List<V>> many(
            Context context, String field, K question, Function<Set<K>, Map<K, List<V>>> load) {
        return one(context, field, question, load).thenApply(list -> list == null ? List.of() : list);
    }

    /** As {@link #one}, for what is there whenever it is asked for. */
    public static <K, V> CompletionStage<V> sure(
            Context context, String field, K question, Function<Set<K>, Map<K, V>> load) {
        return one(context, field, question, load).thenApply(answer -> {
            if (answer == null) {
                throw new IllegalStateException("no " + field + " for " + question);
            }
            return answer;
        });
    }

    /** Its events share the loaders, but what was true at one need not be at the next. */
    private static boolean isSubscription(DataFetchingEnvironment environment) {
        return environment.getOperationDefinition().getOperation() == Operation.SUBSCRIPTION;
    }

    /** The events of a subscription share the loaders, but each is an execution of its own. */
    private static <K, V> MappedBatchLoader<K, V> onWorker(Function<Set<K>, Map<K, V>> load, GraphQLContext context) {
        return questions -> {
            var execution = Execution.of(context);
            var answers = new CompletableFuture<Map<K, V>>();
            CompletableFuture.supplyAsync(
                            () -> execution.working(() -> load.apply(questions)), Infrastructure.getDefaultExecutor())
                    .whenComplete(
                            (loaded, failure) -> execution.goOn(() -> Execution.complete(answers, loaded, failure)));
            return answers;
        };
    }
}
