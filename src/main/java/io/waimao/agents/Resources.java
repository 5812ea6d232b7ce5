package io.waimao.agents;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.ExecutionResult;
import graphql.schema.GraphQLSchema;
import io.waimao.catalogue.NodeId;
import io.waimao.engine.SchemaText;
import io.waimao.engine.errors.Refused;
import io.waimao.engine.limits.Introspection;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The resources: the schema, and any figure or source by its code. */
@ApplicationScoped
public class Resources {

    private static final String SCHEMA = "waimao://schema";
    private static final String FIGURE = "waimao://figure/";
    private static final String SOURCE = "waimao://source/";
    private static final String TEXT = "text/plain";
    private static final String JSON = "application/json";
    private static final int LONGEST = 500;

    private final GraphQLSchema schema;
    private final Introspection introspection;
    private final Questions questions;
    private @Nullable String printed;

    Resources(GraphQLSchema schema, Introspection introspection, Questions questions) {
        this.schema = schema;
        this.introspection = introspection;
        this.questions = questions;
    }

    /** Without the schema if introspection is off. */
    public List<Map<String, Object>> list() {
        return introspection.enabled()
                ? List.of(new TreeMap<>(Map.of(
                        "uri",
                        SCHEMA,
                        "name",
                        "schema",
                        "title",
                        "The GraphQL schema",
                        "description",
                        "All types and fields with units and meanings; for questions that no tool asks.",
                        "mimeType",
                        TEXT)))
                : List.of();
    }

    public List<Map<String, Object>> templates() {
        return List.of(
                template(
                        FIGURE,
                        "figure",
                        "A figure",
                        "A figure by its code, with bounds, source, inputs, publications."),
                template(SOURCE, "source", "A source", "A source by its code, with citation and terms."));
    }

    private static Map<String, Object> template(String root, String name, String title, String description) {
        return new TreeMap<>(Map.of(
                "uriTemplate",
                root + "{code}",
                "name",
                name,
                "title",
                title,
                "description",
                description,
                "mimeType",
                JSON));
    }

    /**
     * Completes with the content of a resource. Fails with {@link NoSuchResource}, or with {@link Refused} if the engine
     * refuses.
     *
     * @param json writes an object as JSON
     */
    public CompletionStage<Map<String, Object>> read(String uri, String requestId, Function<Object, String> json) {
        if (uri.equals(SCHEMA) && introspection.enabled()) {
            return CompletableFuture.completedFuture(contents(uri, TEXT, schema()));
        } else if (uri.startsWith(FIGURE)) {
            return ask("figure_resource", Map.of("id", NodeId.of("Observation", code(uri, FIGURE))), requestId)
                    .thenApply(figure -> contents(uri, JSON, json.apply(figure)));
        } else if (uri.startsWith(SOURCE)) {
            return ask("source_resource", Map.of("code", code(uri, SOURCE)), requestId)
                    .thenApply(source -> contents(uri, JSON, json.apply(source)));
        }
        throw new NoSuchResource();
    }

    private static Map<String, Object> contents(String uri, String type, String text) {
        return Map.of("contents", List.of(Map.of("uri", uri, "mimeType", type, "text", text)));
    }

    /** @throws NoSuchResource if the address is malformed or too long */
    private static String code(String uri, String root) {
        try {
            var code = URLDecoder.decode(uri.substring(root.length()).replace("+", "%2B"), UTF_8);
            if (code.length() <= LONGEST && code.indexOf('\0') < 0) {
                return code;
            }
        } catch (IllegalArgumentException malformed) {
            // As for an unknown code.
        }
        throw new NoSuchResource();
    }

    private CompletionStage<Object> ask(String document, Map<String, @Nullable Object> variables, String requestId) {
        return questions
                .ask(AgentFiles.document(document), variables, requestId)
                .thenApply(answer -> only(answer.result()));
    }

    /** The value of the only field of the answer. */
    private static Object only(ExecutionResult result) {
        if (!result.getErrors().isEmpty()) {
            throw new Refused(result.getErrors());
        }
        Map<String, @Nullable Object> data = result.getData();
        var value = data.values().iterator().next();
        if (value == null) {
            throw new NoSuchResource();
        }
        return value;
    }

    private synchronized String schema() {
        var kept = printed;
        if (kept == null) {
            kept = SchemaText.of(schema);
            printed = kept;
        }
        return kept;
    }
}
