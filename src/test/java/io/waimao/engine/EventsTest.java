package io.waimao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Each event of a subscription has the time of a query. */
class EventsTest {

    private static final String SDL = """
            type Query { ok: Int }
            type Subscription { tick: Tick }
            type Tick { number: Int held: Int }
            """;

    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();
    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private Subscription subscription;

    /** As many ticks as are asked for, numbered from one. */
    private static final class Ticks implements Publisher<Integer> {
        @Override
        public void subscribe(Subscriber<? super Integer> subscriber) {
            subscriber.onSubscribe(new Subscription() {
                private int number;

                @Override
                public void request(long more) {
                    for (long i = 0; i < more; i++) {
                        subscriber.onNext(++number);
                    }
                }

                @Override
                public void cancel() {}
            });
        }
    }

    private void subscribe() throws Exception {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Subscription", type -> type.dataFetcher("tick", environment -> new Ticks()))
                .type("Tick", type -> type.dataFetcher("number", environment -> environment.getSource())
                        .dataFetcher("held", environment -> held(environment.getSource())))
                .build();
        var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring);
        var engine = Settings.engine(schema, Map.of("waimao.limits.execution-time", "200ms"));
        var request = new GraphQLRequest("subscription { tick { number held } }", null, Map.of(), false);
        var answer = engine.answer(request, operation -> {}).get(20, TimeUnit.SECONDS);
        ((Publisher<?>) answer.result().getData()).subscribe(new Subscriber<Object>() {
            @Override
            public void onSubscribe(Subscription events) {
                subscription = events;
            }

            @Override
            public void onNext(Object event) {
                heard.add(Answer.ofEvent(event).toSpecification());
            }

            @Override
            public void onError(Throwable failure) {
                heard.add(failure);
            }

            @Override
            public void onComplete() {
                heard.add("complete");
            }
        });
    }

    /** The second one waits. */
    private CompletableFuture<Integer> held(int number) {
        begun.incrementAndGet();
        return number != 2
                ? CompletableFuture.completedFuture(0)
                : CompletableFuture.supplyAsync(() -> {
                    try {
                        release.await();
                        return 0;
                    } catch (InterruptedException interrupted) {
                        throw new IllegalStateException(interrupted);
                    }
                });
    }

    private Object next() throws InterruptedException {
        subscription.request(1);
        return hear();
    }

    private Object hear() throws InterruptedException {
        var next = heard.poll(60, TimeUnit.SECONDS);
        assertNotNull(next, "nothing was heard");
        return next;
    }

    private static Object tick(int number) {
        return Map.of("data", Map.of("tick", Map.of("number", number, "held", 0)));
    }

    @Test
    void anEventPastItsTimeIsAnsweredAndTheNextOneComesWhenItHasEnded() throws Exception {
        subscribe();
        assertEquals(tick(1), next());
        @SuppressWarnings("unchecked")
        var late = (Map<String, Object>) next();
        @SuppressWarnings("unchecked")
        var error = ((List<Map<String, Object>>) late.get("errors")).get(0);
        assertEquals(Map.of("code", "EXECUTION_TIMEOUT"), error.get("extensions"));
        assertEquals(
                "The answer took longer than the 200 ms that are allowed and was cancelled.", error.get("message"));
        subscription.request(1);
        assertEquals(2, begun.get());
        release.countDown();
        assertEquals(tick(3), hear());
        assertEquals(tick(4), next());
        assertEquals(0, heard.size());
    }
}
