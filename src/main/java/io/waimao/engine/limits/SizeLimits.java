package io.waimao.engine.limits;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import java.util.Map;

/** Refuses queries larger than allowed. */
public final class SizeLimits {

    /** Several times the whole schema, as tools ask for it. */
    private static final int MOST_OF_SCHEMA = 50_000;

    private final GraphQLSchema schema;
    private final LimitSettings limits;
    private final ListLengths lengths;
    private final Introspection introspection;

    public SizeLimits(GraphQLSchema schema, LimitSettings limits, ListLengths lengths, Introspection introspection) {
        this.schema = schema;
        this.limits = limits;
        this.lengths = lengths;
        this.introspection = introspection;
    }

    /** @throws Refused with the size and the limit exceeded */
    public QuerySize measure(Document document, OperationDefinition operation, Map<String, Object> variables) {
        if (!introspection.enabled()) {
            SchemaQuestions.refuseIn(document);
        }
        var size = QuerySizer.measure(schema, limits, lengths, document, operation, variables);
        limit(
                ErrorCode.QUERY_TOO_DEEP,
                "The query is %d levels deep; at most %d are allowed.",
                size.depth(),
                limits.depth());
        limit(
                ErrorCode.TOO_MANY_ALIASES,
                "The query has %d aliases; at most %d are allowed.",
                size.aliases(),
                limits.aliases());
        limit(
                ErrorCode.TOO_MANY_DIRECTIVES,
                "The query has %d directives; at most %d are allowed.",
                size.directives(),
                limits.directives());
        limit(
                ErrorCode.QUERY_TOO_COMPLEX,
                "The query has a cost of %d; at most %d are allowed. Ask for fewer or shorter lists.",
                size.cost(),
                limits.cost());
        if (SchemaAnswer.exceeds(MOST_OF_SCHEMA, schema, document, operation)) {
            throw new Refused(
                    ErrorCode.QUERY_TOO_COMPLEX,
                    "The query asks for more than %d fields about the schema. Ask for fewer types, or do not ask for the fields of the types of fields."
                            .formatted(MOST_OF_SCHEMA));
        }
        return size;
    }

    private static void limit(ErrorCode code, String message, long requested, int allowed) {
        if (requested > allowed) {
            throw new Refused(code, message.formatted(requested, allowed));
        }
    }
}
