package io.waimao.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.schema.GraphQLSchema;
import io.waimao.http.message.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** One schema with the shortcut and without it. */
final class BothWays {

    /** Large: a document that is refused compares nothing. */
    private static final Map<String, String> LIMITS = Map.of(
            "waimao.limits.execution-time", "1m",
            "waimao.limits.cost", "10000000",
            "waimao.limits.depth", "50",
            "waimao.limits.aliases", "500",
            "waimao.limits.directives", "500");

    private final GraphQLSchema schema;
    private final Engine with;
    private final Engine without;

    BothWays(GraphQLSchema schema) {
        this.schema = schema;
        this.with = Settings.engine(schema, LIMITS);
        var off = new HashMap<>(LIMITS);
        off.put("waimao.engine.shortcut", "false");
        this.without = Settings.engine(schema, off);
    }

    /** The answer with the shortcut. */
    Map<String, Object> with(String document) {
        return answer(with, new GraphQLRequest(document, null, Map.of(), false, false));
    }

    Map<String, Object> without(String document) {
        return answer(without, new GraphQLRequest(document, null, Map.of(), false, false));
    }

    /**
     * Compares the answers to a document of each seed.
     *
     * @return how many of the answers have data
     */
    long compare(long firstSeed, int documents, Function<Long, GraphQLRequest> ofSeed) {
        long answered = 0;
        for (long seed = firstSeed; seed < firstSeed + documents; seed++) {
            var request = ofSeed.apply(seed);
            var expected = answer(without, request);
            var message = "seed " + seed + "\n" + request.document() + request.variables();
            assertEquals(text(expected), text(answer(with, request)), message);
            answered += expected.get("data") == null ? 0 : 1;
        }
        return answered;
    }

    Function<Long, GraphQLRequest> randomDocuments(Map<String, List<String>> words) {
        return seed -> new RandomDocument(schema, words, seed).request();
    }

    private static Map<String, Object> answer(Engine engine, GraphQLRequest request) {
        try {
            return engine.answer(request, operation -> {}, "an-id", false)
                    .get(60, TimeUnit.SECONDS)
                    .result()
                    .toSpecification();
        } catch (Exception failed) {
            throw new IllegalStateException(request.document(), failed);
        }
    }

    /** What goes to the client, with errors in an order of their own: fields that wait for others may fail in any. */
    private static String text(Map<String, Object> answer) {
        if (answer.get("errors") instanceof List<?> errors) {
            var sorted = new ArrayList<Object>(errors);
            sorted.sort(Comparator.comparing(error -> new String(Json.write(error), UTF_8)));
            answer.put("errors", sorted);
        }
        return new String(Json.write(answer), UTF_8);
    }
}
