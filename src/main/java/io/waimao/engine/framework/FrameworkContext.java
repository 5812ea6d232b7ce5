package io.waimao.engine.framework;

import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.json.JsonValue;
import java.util.Map;

/** Context entries that the framework's resolvers expect in a request. */
public final class FrameworkContext {

    private FrameworkContext() {}

    public static Map<String, Object> entries() {
        var context = new SmallRyeContext(FrameworkContext.class.getName());
        context.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        // The thread may still hold the context of its previous work.
        SmallRyeContextManager.clearCurrentSmallRyeContext();
        return Map.of(SmallRyeContextManager.CONTEXT, context, "runBlocking", true);
    }
}
