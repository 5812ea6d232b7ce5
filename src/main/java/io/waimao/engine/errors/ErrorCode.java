package io.waimao.engine.errors;

import graphql.GraphQLError;
import io.waimao.engine.Answer;

/** The closed list of {@code extensions.code}, each with the HTTP status of an answer that has no data because of it. */
public enum ErrorCode {
    /** The request is not a GraphQL request: broken JSON, a missing or mistyped parameter, a batch. */
    BAD_REQUEST(400, false),
    /** The operation may not be sent this way, such as a mutation by GET. */
    METHOD_NOT_ALLOWED(405, false),
    /** No media type of the Accept header can be served. */
    NOT_ACCEPTABLE(406, false),
    /** The body is not JSON in UTF-8. */
    UNSUPPORTED_MEDIA_TYPE(415, false),
    /** The body is longer than is read. */
    REQUEST_TOO_LARGE(413, false),
    /** The variables are longer than is accepted. */
    VARIABLES_TOO_LARGE(413, false),
    /** Only a steward may do this, and the caller did not show to be one. */
    UNAUTHENTICATED(401, false),
    /** The caller may not do this here: nobody may, or only stewards. */
    FORBIDDEN(403, false),
    /** More requests are running and waiting than are admitted; worth another try after a second. */
    OVERLOADED(503, false),
    /** The service cannot reach its database; worth another try after a second. */
    DATABASE_UNAVAILABLE(503, false),
    /** The service was told to stop and takes nothing new; another instance answers. */
    SERVICE_STOPPING(503, false),
    /** The hash is not known; the client sends the document along, once. */
    PERSISTED_QUERY_NOT_FOUND(200, true),
    /** The document does not have the hash that came with it. */
    PERSISTED_QUERY_MISMATCH(400, false),
    /** Persisted queries are switched off. */
    PERSISTED_QUERY_NOT_SUPPORTED(200, true),
    /** Only the documents of a manifest may run here, and this is none of them. */
    DOCUMENT_NOT_TRUSTED(403, false),
    /** The document is not GraphQL. */
    GRAPHQL_PARSE_FAILED(400, true),
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED(400, true),
    /** The document has no operation of the name, or several and no name was given. */
    OPERATION_RESOLUTION_FAILURE(400, true),
    /** The schema may not be asked for here. */
    INTROSPECTION_DISABLED(400, true),
    /** The document has more tokens than are read. */
    TOO_MANY_TOKENS(400, true),
    /** The fields are nested deeper than is accepted. */
    QUERY_TOO_DEEP(400, true),
    /** The answer could hold more objects than are accepted. */
    QUERY_TOO_COMPLEX(400, true),
    /** More fields are renamed than is accepted. */
    TOO_MANY_ALIASES(400, true),
    /** More directives are applied than is accepted. */
    TOO_MANY_DIRECTIVES(400, true),
    /** A page is longer than is served. */
    PAGE_TOO_LARGE(400, true),
    /** An argument or variable has a value that is not accepted; the message says which and what is allowed. */
    BAD_USER_INPUT(400, true),
    /** The answer took longer than is allowed and was cancelled. */
    EXECUTION_TIMEOUT(200, true),
    /** A fault of the service, which is in its log; the message tells nothing of it. */
    INTERNAL_SERVER_ERROR(500, false);

    private final int status;
    private final boolean wellFormed;

    ErrorCode(int status, boolean wellFormed) {
        this.status = status;
        this.wellFormed = wellFormed;
    }

    /** Whether the fault is the service's and not the request's. */
    boolean isOurs() {
        return this == INTERNAL_SERVER_ERROR || this == DATABASE_UNAVAILABLE;
    }

    /** The HTTP status of an answer without data. */
    public int status() {
        return status;
    }

    /** Whether the request was a GraphQL request at all; {@code application/json} answers those with status 200. */
    public boolean wellFormed() {
        return wellFormed;
    }

    /** The code of an error of an {@link Answer}. */
    public static ErrorCode of(GraphQLError error) {
        return error instanceof CodedError coded ? coded.code() : INTERNAL_SERVER_ERROR;
    }
}
