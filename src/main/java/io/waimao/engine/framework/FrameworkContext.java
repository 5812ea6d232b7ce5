package io.waimao.engine.framework;

import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.json.JsonValue;
import java.util.Map;

/** What the framework's resolvers expect to find in the context of a request. */
public final class FrameworkContext {

    private FrameworkContext() {}

    public static Map<String, Object> entries() {
        var context = new SmallRyeContext(FrameworkContext.class.getName());
        context.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        // A thread may still hold the context of what it did before.
        SmallRyeContextManager.clearCurrentSmallRyeContext();
        return Map.of(SmallRyeContextManager.CONTEXT, context, "runBlocking", true);
    }
}
