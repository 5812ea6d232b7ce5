package io.waimao.agents;

import graphql.schema.GraphQLSchema;
import io.waimao.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The tools of the manifest. They are read at the first request, so that a start does no work for them. */
@ApplicationScoped
public class Tools {

    private record Known(Tool tool, ArgumentCheck check) {}

    private final GraphQLSchema schema;
    private final Questions questions;
    private @Nullable Map<String, Known> tools;

    Tools(GraphQLSchema schema, Questions questions) {
        this.schema = schema;
        this.questions = questions;
    }

    /** Advice for the use of the tools. */
    public static String instructions() {
        return AgentFiles.read("instructions.txt").strip();
    }

    /** All tools, always in the same order. */
    public List<Map<String, Object>> list() {
        return tools().values().stream().map(known -> known.tool.listed()).toList();
    }

    /**
     * Calls a tool. Completes with its result; wrong arguments and refusals of the engine are results, too.
     *
     * @param arguments null values count as absent
     * @throws InvalidCall if there is no tool of this name
     */
    public CompletionStage<ToolResult> call(String name, Map<String, @Nullable Object> arguments, String requestId) {
        var known = tools().get(name);
        if (known == null) {
            throw new InvalidCall("Unknown tool; allowed: " + String.join(", ", tools().keySet()) + ".");
        }
        var present = new LinkedHashMap<>(arguments);
        present.values().removeIf(value -> value == null);
        return known.check
                .fault(present)
                .<CompletionStage<ToolResult>>map(fault ->
                        CompletableFuture.completedFuture(ToolResult.of(ToolAnswer.error("BAD_USER_INPUT: " + fault))))
                .orElseGet(() -> questions
                        .ask(known.tool.document(), present, requestId)
                        .thenApply(answer -> ToolAnswer.of(answer, language(present))));
    }

    private static Language language(Map<String, ?> arguments) {
        return Language.ZH.name().equals(arguments.get("language")) ? Language.ZH : Language.EN;
    }

    private synchronized Map<String, Known> tools() {
        var read = tools;
        if (read == null) {
            read = read();
            tools = read;
        }
        return read;
    }

    private Map<String, Known> read() {
        var manifest = AgentFiles.manifest();
        var all = new LinkedHashMap<String, Known>();
        Arrays.stream(manifest.getProperty("tools").split(",")).forEach(name -> {
            var document = AgentFiles.document(name);
            var arguments = ToolArguments.of(document, schema);
            var tool = new Tool(
                    name,
                    manifest.getProperty(name + ".title"),
                    manifest.getProperty(name + ".description"),
                    document,
                    new InputSchema(schema).of(arguments));
            all.put(name, new Known(tool, new ArgumentCheck(arguments)));
        });
        return all;
    }
}
