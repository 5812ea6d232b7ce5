package io.waimao.engine.errors;

import graphql.GraphQLError;
import io.waimao.engine.Answer;

/**
 * The closed list of {@code extensions.code}, each with the HTTP status of an answer that has no data because of it.
 */
public enum ErrorCode {
    /** The request is not a GraphQL request: broken JSON, a missing or mistyped parameter, a batch. */
    BAD_REQUEST(400, false),
    /** The operation may not be sent this way, such as a mutation by GET. */
    METHOD_NOT_ALLOWED(405, false),
    /** No media type of the Accept header can be served. */
    NOT_ACCEPTABLE(406, false),
    /** The body is not JSON in UTF-8. */
    UNSUPPORTED_MEDIA_TYPE(415, false),
    /** The body is too long. */
    REQUEST_TOO_LARGE(413, false),
    /** The body did not arrive in time. */
    REQUEST_TIMEOUT(408, false),
    /** The variables are too long. */
    VARIABLES_TOO_LARGE(413, false),
    /** Only stewards may do this, and the caller is not authenticated. */
    UNAUTHENTICATED(401, false),
    /** The caller may not do this: only stewards may, or no steward is configured. */
    FORBIDDEN(403, false),
    /** The limits of running and waiting requests are reached; retry after a second. */
    OVERLOADED(503, false),
    /** The database cannot be reached; retry after a second. */
    DATABASE_UNAVAILABLE(503, false),
    /** The service has no room for the temporary files of an import. */
    STORAGE_FULL(507, false),
    /** The service is shutting down and accepts no new requests; use another instance. */
    SERVICE_STOPPING(503, false),
    /** The hash is unknown; the client sends the document once. */
    PERSISTED_QUERY_NOT_FOUND(200, true),
    /** The hash is not that of the document. */
    PERSISTED_QUERY_MISMATCH(400, false),
    /** Persisted queries are switched off. */
    PERSISTED_QUERY_NOT_SUPPORTED(200, true),
    /** Only documents of the manifest may run; this is none of them. */
    DOCUMENT_NOT_TRUSTED(403, false),
    /** The document is not GraphQL. */
    GRAPHQL_PARSE_FAILED(400, true),
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED(400, true),
    /** The document has no operation of this name, or has several and no name was given. */
    OPERATION_RESOLUTION_FAILURE(400, true),
    /** Introspection is switched off. */
    INTROSPECTION_DISABLED(400, true),
    /** The document has too many tokens. */
    TOO_MANY_TOKENS(400, true),
    /** The document has too many operations and fragments. */
    TOO_MANY_DEFINITIONS(400, true),
    /** The fields are nested too deeply. */
    QUERY_TOO_DEEP(400, true),
    /** The answer could hold too many objects. */
    QUERY_TOO_COMPLEX(400, true),
    /** Too many fields are renamed. */
    TOO_MANY_ALIASES(400, true),
    /** Too many directives are applied. */
    TOO_MANY_DIRECTIVES(400, true),
    /** A page is too large. */
    PAGE_TOO_LARGE(400, true),
    /** The value of an argument or variable is not accepted; the message names it and the allowed values. */
    BAD_USER_INPUT(400, true),
    /** The answer took too long and was cancelled. */
    EXECUTION_TIMEOUT(200, true),
    /** A failure of the service. Details are in the log, not in the message. */
    INTERNAL_SERVER_ERROR(500, false);

    private final int status;
    private final boolean wellFormed;

    ErrorCode(int status, boolean wellFormed) {
        this.status = status;
        this.wellFormed = wellFormed;
    }

    /** Whether the failure lies with the service, not the request. */
    boolean isServiceFailure() {
        return this == INTERNAL_SERVER_ERROR || this == DATABASE_UNAVAILABLE;
    }

    /** The HTTP status of an answer without data. */
    public int status() {
        return status;
    }

    /** Whether the request was a GraphQL request; as {@code application/json} it is answered with status 200. */
    public boolean wellFormed() {
        return wellFormed;
    }

    /** The code of an error of an {@link Answer}. */
    public static ErrorCode of(GraphQLError error) {
        return error instanceof CodedError coded ? coded.code() : INTERNAL_SERVER_ERROR;
    }
}
