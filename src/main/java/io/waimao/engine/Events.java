package io.waimao.engine;

import static java.util.Objects.requireNonNull;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * The answers to the events of a subscription, each an execution of its own with the time of one. One event is answered after
 * the other: past its time it gets its answer, but the next one waits until its work has ended.
 */
final class Events implements Publisher<Object>, Subscriber<Object>, Subscription {

    private final Consumer<Execution> limit;
    private final String requestId;
    private @Nullable Publisher<?> source;
    private @Nullable Subscriber<? super Object> subscriber;
    private @Nullable Subscription subscription;
    private volatile Execution current;
    private long wanted;
    private boolean busy;

    /**
     * @param requestId by which the log knows the request
     * @param limit gives an execution its time
     */
    Events(String requestId, Consumer<Execution> limit) {
        this.requestId = requestId;
        this.current = new Execution(requestId, Trace.NONE);
        this.limit = limit;
    }

    /** The answers that the engine gives, in whatever time. */
    Publisher<Object> of(Publisher<?> answers) {
        source = answers;
        return this;
    }

    /** An event has come, and its answer begins. */
    void begin(GraphQLContext context) {
        var execution = new Execution(requestId, Trace.NONE);
        context.put(Execution.class, execution);
        current = execution;
        execution.answer().thenAccept(answer -> requireNonNull(subscriber)
                .onNext(ErrorCodes.identified(answer, requestId)));
        limit.accept(execution);
    }

    @Override
    public void subscribe(Subscriber<? super Object> whoever) {
        subscriber = whoever;
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
            wanted += more;
        }
        goOn();
    }

    private void goOn() {
        synchronized (this) {
            if (busy || wanted == 0) {
                return;
            }
            busy = true;
            wanted--;
        }
        requireNonNull(subscription).request(1);
    }

    @Override
    public void onNext(Object answer) {
        var execution = current;
        synchronized (this) {
            busy = false;
        }
        execution.answer().complete((ExecutionResult) answer);
        goOn();
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
