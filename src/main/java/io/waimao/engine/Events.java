package io.waimao.engine;

import static java.util.Objects.requireNonNull;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import io.waimao.engine.errors.ErrorCodes;
import io.waimao.engine.execution.Execution;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * The answers to the events of a subscription. Each event is an execution with its own time limit. Events are answered
 * one at a time: an event past its time is answered at once, but the next waits until its work has ended. An event
 * whose data changed before it was answered is skipped, because an event about the change follows.
 */
final class Events implements Publisher<Object>, Subscriber<Object>, Subscription {

    private final Execution subscribing;
    private final OneVersion oneVersion;
    private final Consumer<Execution> limit;
    private final BiFunction<Throwable, Execution, ExecutionResult> failed;
    private @Nullable Publisher<?> source;
    private @Nullable Subscriber<? super Object> subscriber;
    private @Nullable Subscription subscription;
    private volatile Execution current;
    private volatile @Nullable Object event;
    private long requested;
    private boolean busy;

    /**
     * @param subscribing the execution of the subscription itself
     * @param limit sets the time limit of an execution
     * @param failed turns a failure into an answer
     */
    Events(
            Execution subscribing,
            OneVersion oneVersion,
            Consumer<Execution> limit,
            BiFunction<Throwable, Execution, ExecutionResult> failed) {
        this.subscribing = subscribing;
        this.current = subscribing.ofEvent();
        this.oneVersion = oneVersion;
        this.limit = limit;
        this.failed = failed;
    }

    static Events of(GraphQLContext context) {
        return requireNonNull(context.get(Events.class));
    }

    /** Publishes the answers of the engine, within their time limits. */
    Publisher<Object> of(Publisher<?> answers) {
        source = answers;
        return this;
    }

    /** Begins the answer to an event. */
    void begin(GraphQLContext context, @Nullable Object about) {
        event = about;
        var execution = subscribing.ofEvent();
        context.put(Execution.class, execution);
        current = execution;
        execution.answer().thenAccept(answer -> requireNonNull(subscriber)
                .onNext(ErrorCodes.identified(answer, subscribing.requestId())));
        limit.accept(execution);
    }

    @Override
    public void subscribe(Subscriber<? super Object> listener) {
        subscriber = listener;
        requireNonNull(source).subscribe(this);
    }

    @Override
    public void onSubscribe(Subscription events) {
        subscription = events;
        requireNonNull(subscriber).onSubscribe(this);
    }

    @Override
    public void request(long more) {
        synchronized (this) {
            requested += more;
        }
        resume();
    }

    private void resume() {
        synchronized (this) {
            if (busy || requested == 0) {
                return;
            }
            busy = true;
            requested--;
        }
        requireNonNull(subscription).request(1);
    }

    @Override
    public void onNext(Object answer) {
        var execution = current;
        synchronized (this) {
            busy = false;
        }
        end(execution, (ExecutionResult) answer);
        resume();
    }

    private void end(Execution execution, ExecutionResult answer) {
        try {
            var about = event;
            if (about != null && !execution.isCancelled() && oneVersion.isPast(about, execution)) {
                skip(execution);
            } else {
                execution.answer().complete(answer);
            }
        } catch (RuntimeException unknown) {
            execution.answer().complete(answer.getErrors().isEmpty() ? failed.apply(unknown, execution) : answer);
        }
    }

    private void skip(Execution execution) {
        synchronized (this) {
            requested++;
        }
        execution.answer().cancel(false);
    }

    @Override
    public void onError(Throwable failure) {
        requireNonNull(subscriber).onError(failure);
    }

    @Override
    public void onComplete() {
        requireNonNull(subscriber).onComplete();
    }

    @Override
    public void cancel() {
        requireNonNull(subscription).cancel();
    }
}
