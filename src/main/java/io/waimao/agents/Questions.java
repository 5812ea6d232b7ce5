package io.waimao.agents;

import graphql.language.OperationDefinition.Operation;
import io.waimao.engine.Answer;
import io.waimao.engine.Engine;
import io.waimao.engine.GraphQLRequest;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Runs documents in the engine, within its limits. Only queries run. */
@ApplicationScoped
class Questions {

    private final Engine engine;

    Questions(Engine engine) {
        this.engine = engine;
    }

    CompletionStage<Answer> ask(String document, Map<String, @Nullable Object> variables, String requestId) {
        var request = new GraphQLRequest(document, null, variables, false, false);
        return engine.answer(request, Questions::requireQuery, requestId, true);
    }

    private static void requireQuery(Operation operation) {
        if (operation != Operation.QUERY) {
            throw new Refused(ErrorCode.METHOD_NOT_ALLOWED, "Agents may only read.");
        }
    }
}
