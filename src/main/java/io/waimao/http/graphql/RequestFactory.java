package io.waimao.http.graphql;

import io.quarkus.runtime.Startup;
import io.waimao.engine.Answer;
import io.waimao.engine.GraphQLRequest;
import io.waimao.engine.RequestMetrics;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.engine.limits.LimitSettings;
import io.waimao.http.message.HttpSettings;
import io.waimao.http.message.QueryString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns parameters into requests: finds the document, and refuses documents that may not run. The documents of the
 * explorer may always be named by id. Created at start-up, so
 * that the service does not start with an unreadable manifest.
 */
@Startup
@ApplicationScoped
public class RequestFactory {

    private final LimitSettings limits;
    private final PersistedQueries persisted;
    private final TrustedDocuments explorer;
    private final @Nullable TrustedDocuments trusted;

    RequestFactory(LimitSettings limits, HttpSettings settings, RequestMetrics metrics) {
        this.limits = limits;
        this.persisted = new PersistedQueries(settings.persistedQueries(), metrics);
        this.explorer = TrustedDocuments.ofExplorer();
        this.trusted = settings.trustedDocuments()
                .map(manifest -> explorer.with(TrustedDocuments.read(manifest)))
                .orElse(null);
    }

    public GraphQLRequest ofBody(Map<String, @Nullable Object> body) {
        return request(Parameters.ofBody(body, limits));
    }

    GraphQLRequest ofUrl(@Nullable String queryString) {
        return request(Parameters.ofUrl(QueryString.parse(queryString), limits));
    }

    /** Remembers the document of a request that asked for it, if its answer shows that it is valid. */
    public void answered(GraphQLRequest request, Answer answer) {
        if (request.persisting() && answer.operation() != null) {
            persisted.remember(request.document());
        }
    }

    private GraphQLRequest request(Parameters parameters) {
        return new GraphQLRequest(
                document(parameters),
                parameters.operationName(),
                parameters.variables(),
                trusted == null && parameters.query() != null && PersistedQueries.hash(parameters.extensions()) != null,
                Boolean.TRUE.equals(parameters.extensions().get("cost")));
    }

    private String document(Parameters parameters) {
        var query = parameters.query();
        var hash = PersistedQueries.hash(parameters.extensions());
        if (trusted != null) {
            var id = parameters.documentId() == null ? hash : parameters.documentId();
            return trusted(trusted, id, query);
        }
        if (hash != null) {
            return persisted.resolve(hash, query);
        }
        if (query != null) {
            return query;
        }
        return Optional.ofNullable(parameters.documentId())
                .flatMap(explorer::find)
                .orElseThrow(
                        () -> new Refused(ErrorCode.BAD_REQUEST, "query is missing; allowed: a GraphQL document."));
    }

    private static String trusted(TrustedDocuments trusted, @Nullable String id, @Nullable String query) {
        if (query == null && id != null) {
            return trusted.find(id).orElseThrow(RequestFactory::notTrusted);
        } else if (query != null && trusted.contains(query)) {
            return query;
        }
        throw notTrusted();
    }

    private static Refused notTrusted() {
        return new Refused(
                ErrorCode.DOCUMENT_NOT_TRUSTED, "Only the documents of the manifest may run here, by id or text.");
    }
}
