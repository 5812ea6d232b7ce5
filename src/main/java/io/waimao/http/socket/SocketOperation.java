package io.waimao.http.socket;

import io.waimao.engine.Answer;
import io.waimao.engine.errors.Refused;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** One operation on a socket. A subscription requests the next event once the previous one is written. */
final class SocketOperation implements Subscriber<Object> {

    private final SocketOperations operations;
    private final String id;
    private @Nullable Subscription subscription;
    private boolean cancelled;

    SocketOperation(SocketOperations operations, String id) {
        this.operations = operations;
        this.id = id;
    }

    String id() {
        return id;
    }

    void follow(Publisher<?> events) {
        events.subscribe(this);
    }

    synchronized void cancel() {
        cancelled = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }

    @Override
    public synchronized void onSubscribe(Subscription events) {
        subscription = events;
        if (cancelled) {
            events.cancel();
        } else {
            events.request(1);
        }
    }

    @Override
    public void onNext(Object event) {
        try {
            operations.next(this, Answer.ofEvent(event)).onComplete(written -> request());
        } catch (Refused refused) {
            cancel();
            operations.refuse(this, refused);
        }
    }

    private synchronized void request() {
        if (subscription != null && !cancelled) {
            subscription.request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        operations.fail(this, failure);
    }

    @Override
    public void onComplete() {
        operations.end(this);
    }
}
