package io.waimao.engine;

import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed request.
 *
 * @param document the GraphQL document
 * @param operationName the operation to execute; null if the document has only one
 * @param variables raw values of variables, as in JSON
 * @param persisting whether the client asks to remember the document by its hash
 * @param costWanted whether to report the measured size in {@code extensions.cost}
 */
public record GraphQLRequest(
        String document,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        boolean persisting,
        boolean costWanted) {

    public GraphQLRequest {
        variables = Collections.unmodifiableMap(variables);
    }
}
