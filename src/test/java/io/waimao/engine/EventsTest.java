package io.waimao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import graphql.GraphQLContext;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.waimao.dataset.ChangingData;
import io.waimao.dataset.DataVersion;
import io.waimao.engine.execution.Execution;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Each event of a subscription has the time of a query, and is answered of the data that it is about or not at all. */
class EventsTest {

    private static final String SDL = """
            type Query { ok: Int }
            type Subscription { tick: Tick changed: Change }
            type Tick { number: Int held: Int }
            type Change { version: String known: String stored: String }
            """;

    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();
    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final ChangingData data = new ChangingData("one");
    private final Queue<String> versions = new ArrayDeque<>(List.of("one", "two", "three", "four"));
    private final Queue<Runnable> meanwhile = new ArrayDeque<>();
    private Subscription subscription;

    /** As many as are asked for. */
    private record Supplied(Supplier<?> events) implements Publisher<Object> {
        @Override
        public void subscribe(Subscriber<? super Object> subscriber) {
            subscriber.onSubscribe(new Subscription() {
                @Override
                public void request(long more) {
                    for (long i = 0; i < more; i++) {
                        subscriber.onNext(events.get());
                    }
                }

                @Override
                public void cancel() {}
            });
        }
    }

    private void subscribe(String selection) throws Exception {
        var number = new AtomicInteger();
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Subscription", type -> type.dataFetcher(
                                "tick", environment -> new Supplied(number::incrementAndGet))
                        .dataFetcher(
                                "changed", environment -> new Supplied(() -> ChangingData.version(versions.remove()))))
                .type("Tick", type -> type.dataFetcher("number", environment -> environment.getSource())
                        .dataFetcher("held", environment -> held(environment.getSource())))
                .type("Change", type -> type.dataFetcher("version", environment -> environment
                                .<DataVersion>getSource()
                                .version())
                        .dataFetcher("known", environment -> known())
                        .dataFetcher("stored", environment -> stored(environment.getGraphQlContext())))
                .build();
        var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring);
        var engine = Settings.engine(schema, Map.of("waimao.limits.execution-time", "200ms"), data);
        var request = new GraphQLRequest("subscription { " + selection + " }", null, Map.of(), false, false);
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

    /** From memory, and then something may happen. */
    private Object known() {
        var version = data.known().map(DataVersion::version).orElse(null);
        if (!meanwhile.isEmpty()) {
            meanwhile.remove().run();
        }
        return version;
    }

    private Object stored(GraphQLContext context) {
        Execution.of(context).countStatement();
        return data.stored().version();
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

    private static Object change(String version) {
        return Map.of("data", Map.of("changed", Map.of("version", version, "known", version, "stored", version)));
    }

    @Test
    void anEventAboutDataThatHasChangedIsSkipped() throws Exception {
        subscribe("changed { version known stored }");
        meanwhile.add(() -> data.change("two"));
        meanwhile.add(() -> data.changeElsewhere("three"));
        assertEquals(change("three"), next());
        assertEquals(0, heard.size());
        data.change("four");
        assertEquals(change("four"), next());
    }

    @Test
    void anOutdatedEventIsSkippedAlsoWithoutQueriesOrAKnownVersion() throws Exception {
        subscribe("changed { version known }");
        meanwhile.add(() -> data.change("two"));
        meanwhile.add(() -> {
            data.changeElsewhere("three");
            data.forget();
        });
        assertEquals(Map.of("data", Map.of("changed", Map.of("version", "three", "known", "three"))), next());
        assertEquals(0, heard.size());
    }

    @Test
    void anEventFailsIfTheVersionOfTheDataCannotBeRead() throws Exception {
        subscribe("changed { version stored }");
        data.fail();
        @SuppressWarnings("unchecked")
        var failed = (Map<String, Object>) next();
        assertNull(failed.get("data"));
        assertEquals(1, ((List<?>) failed.get("errors")).size());
    }

    @Test
    void anEventPastItsTimeIsAnsweredAndTheNextWaitsForItsEnd() throws Exception {
        subscribe("tick { number held }");
        assertEquals(tick(1), next());
        @SuppressWarnings("unchecked")
        var late = (Map<String, Object>) next();
        @SuppressWarnings("unchecked")
        var error = ((List<Map<String, Object>>) late.get("errors")).get(0);
        assertEquals(Map.of("code", "EXECUTION_TIMEOUT"), error.get("extensions"));
        assertEquals("The answer took longer than the allowed 200 ms and was cancelled.", error.get("message"));
        subscription.request(1);
        assertEquals(2, begun.get());
        release.countDown();
        assertEquals(tick(3), hear());
        assertEquals(tick(4), next());
        assertEquals(0, heard.size());
    }
}
