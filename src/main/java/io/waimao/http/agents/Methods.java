package io.waimao.http.agents;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.waimao.agents.InvalidCall;
import io.waimao.agents.NoSuchResource;
import io.waimao.agents.Prompts;
import io.waimao.agents.Resources;
import io.waimao.agents.ToolResult;
import io.waimao.agents.Tools;
import io.waimao.engine.limits.LimitSettings;
import io.waimao.http.message.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The methods of the protocol, by name. */
@ApplicationScoped
class Methods {

    private final ServiceCard card;
    private final Tools tools;
    private final Resources resources;
    private final Prompts prompts;
    private final LimitSettings limits;

    Methods(ServiceCard card, Tools tools, Resources resources, Prompts prompts, LimitSettings limits) {
        this.card = card;
        this.tools = tools;
        this.resources = resources;
        this.prompts = prompts;
        this.limits = limits;
    }

    /** Completes with the result of a request, or fails with an {@link RpcError}. */
    CompletionStage<ToolResult> result(Message message, Revision revision, String requestId) {
        return CompletableFuture.supplyAsync(
                        () -> begin(message, revision, requestId), Infrastructure.getDefaultExecutor())
                .thenCompose(result -> result);
    }

    private CompletionStage<ToolResult> begin(Message message, Revision revision, String requestId) {
        try {
            return switch (message.method()) {
                case "initialize" -> only(Revision.INITIALIZED, revision, message, card.initialized(version(message)));
                case "ping" -> only(Revision.INITIALIZED, revision, message, Map.of());
                case "server/discover" -> only(Revision.STATELESS, revision, message, card.discovered());
                case "tools/list" -> list(message, "tools", tools.list());
                case "resources/list" -> list(message, "resources", resources.list());
                case "resources/templates/list" -> list(message, "resourceTemplates", resources.templates());
                case "prompts/list" -> list(message, "prompts", prompts.list());
                case "prompts/get" -> now(prompts.get(message.text("name"), message.object("arguments")));
                case "tools/call" -> tools.call(message.text("name"), arguments(message), requestId);
                case "resources/read" ->
                    resources
                            .read(message.text("uri"), requestId, Methods::json)
                            .thenApply(ToolResult::of);
                default -> throw unknown(message, revision);
            };
        } catch (InvalidCall invalid) {
            throw RpcError.invalidParams(String.valueOf(invalid.getMessage()));
        } catch (NoSuchResource missing) {
            throw missing(revision);
        }
    }

    static RpcError missing(Revision revision) {
        return new RpcError(
                revision == Revision.STATELESS ? RpcError.INVALID_PARAMS : RpcError.RESOURCE_NOT_FOUND,
                200,
                "No resource has this address.");
    }

    private static CompletionStage<ToolResult> only(
            Revision offered, Revision revision, Message message, Map<String, Object> result) {
        if (offered != revision) {
            throw unknown(message, revision);
        }
        return now(result);
    }

    private static CompletionStage<ToolResult> now(Map<String, Object> result) {
        return CompletableFuture.completedFuture(ToolResult.of(result));
    }

    /** A whole list: there are no further pages, so no cursor is valid. */
    private static CompletionStage<ToolResult> list(Message message, String name, List<Map<String, Object>> items) {
        if (message.params().get("cursor") != null) {
            throw RpcError.invalidParams("params.cursor is not valid; the list has one page.");
        }
        return now(Map.of(name, items));
    }

    private static String version(Message message) {
        return message.method().equals("initialize") ? Revision.negotiated(message.text("protocolVersion")) : "";
    }

    private Map<String, @Nullable Object> arguments(Message message) {
        var arguments = message.object("arguments");
        var size = Json.write(arguments).length;
        if (size > limits.variablesSize()) {
            throw RpcError.invalidParams("arguments: %d bytes are not accepted; allowed: at most %d."
                    .formatted(size, limits.variablesSize()));
        }
        return arguments;
    }

    private static RpcError unknown(Message message, Revision revision) {
        return new RpcError(
                RpcError.METHOD_NOT_FOUND,
                revision == Revision.STATELESS ? 404 : 200,
                "Method not found: " + (message.method().length() > 60 ? "too long" : message.method()));
    }

    private static String json(Object value) {
        return new String(Json.write(value), UTF_8);
    }
}
