package io.waimao.engine;

import static java.util.Objects.requireNonNull;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.waimao.dataset.DataVersions;
import io.waimao.engine.errors.DatabaseOutage;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.ErrorCodes;
import io.waimao.engine.errors.Refused;
import io.waimao.engine.errors.RequestLog;
import io.waimao.engine.execution.Execution;
import io.waimao.engine.execution.ResolverErrors;
import io.waimao.engine.framework.FieldResolvers;
import io.waimao.engine.framework.FrameworkContext;
import io.waimao.engine.limits.Admission;
import io.waimao.engine.limits.Introspection;
import io.waimao.engine.limits.LimitSettings;
import io.waimao.engine.limits.ListLengths;
import io.waimao.engine.limits.QuerySize;
import io.waimao.engine.limits.SizeLimits;
import io.waimao.engine.shortcut.MemoryStrategy;
import io.waimao.engine.shortcut.Selections;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.dataloader.DataLoaderRegistry;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Answers requests within limits. */
@ApplicationScoped
public class Engine {

    /** Accepts or rejects an operation, the latter by throwing {@link Refused}. */
    @FunctionalInterface
    public interface OperationRule {
        void check(Operation operation);
    }

    private static final Logger LOG = Logger.getLogger(Engine.class);

    private final LimitSettings limits;
    private final SizeLimits sizes;
    private final Documents documents;
    private final Admission admission;
    private final RequestMetrics metrics;
    private final Traces traces;
    private final DatabaseOutage outage;
    private final OneVersion oneVersion;
    private final SharedExecutions shared;
    private final Executor workers = Infrastructure.getDefaultExecutor();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Engine::timerThread);
    private final GraphQL graphQL;

    Engine(
            GraphQLSchema schema,
            EngineSettings settings,
            LimitSettings limits,
            ListLengths lengths,
            Introspection introspection,
            RequestMetrics metrics,
            Traces traces,
            DatabaseOutage outage,
            DataVersions data) {
        this.limits = limits;
        this.sizes = new SizeLimits(schema, limits, lengths, introspection);
        this.documents = new Documents(schema, limits, metrics);
        this.admission = new Admission(workers, limits.concurrency(), limits.queue());
        this.metrics = metrics;
        this.traces = traces;
        this.outage = outage;
        this.oneVersion = new OneVersion(data);
        this.shared = new SharedExecutions(data);
        metrics.watch(admission);
        var errors = new ResolverErrors(outage);
        this.graphQL = GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(errors)
                .queryExecutionStrategy(
                        settings.shortcut() ? new MemoryStrategy(errors) : new AsyncExecutionStrategy(errors))
                .subscriptionExecutionStrategy(new EventStrategy(errors))
                .instrumentation(new FieldResolvers())
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
                .build();
    }

    /** A thread of its own: time limits are kept when all workers are busy. */
    private static Thread timerThread(Runnable limits) {
        var thread = new Thread(limits, "time-limits");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether the next request would be refused, as so many wait. */
    boolean isSaturated() {
        return admission.waiting() >= limits.queue();
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    /**
     * Answers a request within its time. Completes with an answer or with errors by {@link ErrorCode}, never
     * exceptionally. The data of a subscription is a publisher of answers.
     */
    public CompletableFuture<Answer> answer(GraphQLRequest request, OperationRule rule) {
        return answer(request, rule, RequestLog.newId(), false);
    }

    /**
     * @param requestId the id in the log
     * @param sharing whether a query may share the answer of an equal one that is running
     */
    public CompletableFuture<Answer> answer(
            GraphQLRequest request, OperationRule rule, String requestId, boolean sharing) {
        var start = System.nanoTime();
        var execution = new Execution(requestId, traces.begin(requestId), limits.cost());
        try {
            admission.admit(
                    () -> execution.isCancelled() ? Admission.completed() : run(request, rule, execution, sharing));
        } catch (Refused refused) {
            execution.answer().complete(refused.result());
        }
        limit(execution);
        return execution.answer().thenApply(result -> {
            var chosen = execution.operation();
            var operation = chosen == null ? null : chosen.getOperation();
            execution.trace().end(chosen, result, execution.statements());
            metrics.answered(operation, result, (System.nanoTime() - start) / 1e9, execution.statements());
            return new Answer(ErrorCodes.identified(result, requestId), operation, execution.version());
        });
    }

    private void limit(Execution execution) {
        execution.limit(limits.executionTime(), timer, workers);
    }

    private CompletionStage<?> run(GraphQLRequest request, OperationRule rule, Execution execution, boolean sharing) {
        try {
            var document = documents.parse(request.document());
            var operation = Operations.choose(document, request.operationName());
            rule.check(operation.getOperation());
            documents.validate(request.document(), document);
            execution.setOperation(operation);
            var size = sizes.measure(document, operation, request.variables());
            if (operation.getOperation() == Operation.MUTATION) {
                execution.extendLimit(limits.changeTime());
            }
            Supplier<CompletionStage<?>> executing =
                    () -> execute(document, operation, request, size, execution, sharing);
            var places = places(size);
            if (places == 1) {
                return executing.get();
            }
            admission.admit(places, () -> execution.isCancelled() ? Admission.completed() : executing.get());
        } catch (Refused refused) {
            execution.answer().complete(refused.result());
        } catch (Throwable failure) {
            execution.answer().complete(failed(failure, execution));
        }
        return Admission.completed();
    }

    /** The dearest request that is allowed takes a quarter of all places. */
    private int places(QuerySize size) {
        return (int) Math.max(1, size.cost() * (limits.concurrency() / 4) / limits.cost());
    }

    private CompletionStage<?> execute(
            Document document,
            OperationDefinition operation,
            GraphQLRequest request,
            QuerySize size,
            Execution execution,
            boolean sharing) {
        BiConsumer<@Nullable Versioned, @Nullable Throwable> taking =
                (result, failure) -> take(result, failure, request, size, execution);
        if (operation.getOperation() != Operation.QUERY) {
            return execute(document, request, execution)
                    .thenApply(result -> new Versioned(result, null))
                    .whenComplete(taking);
        }
        Supplier<CompletionStage<Versioned>> once =
                () -> oneVersion.of(execution, () -> execute(document, request, execution));
        return sharing ? shared.of(request, once, taking) : once.get().whenComplete(taking);
    }

    private void take(
            @Nullable Versioned result,
            @Nullable Throwable failure,
            GraphQLRequest request,
            QuerySize size,
            Execution execution) {
        if (result == null) {
            execution.answer().complete(failed(requireNonNull(failure), execution));
        } else {
            execution.setVersion(result.version());
            execution.answer().complete(reported(result.result(), request, size));
        }
    }

    private CompletionStage<ExecutionResult> execute(Document document, GraphQLRequest request, Execution execution) {
        var events = new Events(execution, oneVersion, this::limit, this::failed);
        var input = ExecutionInput.newExecutionInput(request.document())
                .operationName(request.operationName())
                .variables(request.variables())
                .locale(Locale.ENGLISH)
                .dataLoaderRegistry(new DataLoaderRegistry())
                .graphQLContext(Map.of(
                        Execution.class,
                        execution,
                        Events.class,
                        events,
                        Selections.class,
                        new Selections(),
                        PreparsedDocumentEntry.class,
                        new PreparsedDocumentEntry(document)))
                .graphQLContext(FrameworkContext.entries())
                // SizeLimits measures what is asked about the schema; tools ask about several types at once.
                .graphQLContext(Map.of(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true))
                .build();
        var result = new CompletableFuture<ExecutionResult>();
        execution.resume(() -> {
            try {
                execution
                        .working(() -> graphQL.executeAsync(input))
                        .thenApply(answer -> answer.getData() instanceof Publisher<?> answers
                                ? answer.transform(builder -> builder.data(events.of(answers)))
                                : answer)
                        .whenComplete((value, failure) -> Execution.complete(result, value, failure));
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return result;
    }

    private ExecutionResult reported(ExecutionResult result, GraphQLRequest request, QuerySize size) {
        var coded = ErrorCodes.coded(result);
        if (!request.costWanted()) {
            return coded;
        }
        return coded.transform(builder -> builder.addExtension("cost", size.against(limits, coded.getData())));
    }

    private ExecutionResult failed(Throwable failure, Execution execution) {
        if (!execution.isCancelled()) {
            if (outage.isBehind(failure)) {
                return new Refused(ErrorCode.DATABASE_UNAVAILABLE, DatabaseOutage.MESSAGE).result();
            }
            RequestLog.error(LOG, execution.requestId(), "cannot answer a request", failure);
        }
        return new Refused(ErrorCode.INTERNAL_SERVER_ERROR, ErrorCodes.SERVICE_FAILED).result();
    }
}
