package io.waimao.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Map;

/** The closed list of {@code extensions.code}. */
enum ErrorCode {
    /** The document is not GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED,
    /** An argument has a value that is not accepted; the message says which and what is allowed. */
    BAD_USER_INPUT,
    /** A fault of the service, which is in its log; the message tells nothing of it. */
    INTERNAL_SERVER_ERROR;

    static final String KEY = "code";

    GraphQLError error(GraphqlErrorBuilder<?> builder, String message) {
        return builder.message("%s", message)
                .extensions(Map.of(KEY, name()))
                .errorType(graphql.ErrorType.DataFetchingException)
                .build();
    }
}
