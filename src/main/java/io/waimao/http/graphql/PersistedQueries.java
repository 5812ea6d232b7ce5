package io.waimao.http.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.waimao.engine.RequestMetrics;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.http.message.HttpSettings;
import io.waimao.http.message.Sha256;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Automatic persisted queries by the protocol of Apollo: a client sends the SHA-256 of a document alone, and the document
 * along with it once if the hash is not known. The store is bounded; what is used least is forgotten.
 */
final class PersistedQueries {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String SHAPE = "{\"version\": 1, \"sha256Hash\": \"64 hexadecimal digits\"}";

    /** No document may take more than this part of the store. */
    private static final int PARTS = 20;

    private final boolean enabled;
    private final long longest;
    private final Cache<String, String> documents;
    private final RequestMetrics metrics;

    PersistedQueries(HttpSettings.PersistedQueries settings, RequestMetrics metrics) {
        this.metrics = metrics;
        this.enabled = settings.enabled();
        this.longest = settings.size() / PARTS;
        this.documents = Caffeine.newBuilder()
                .maximumWeight(settings.size())
                .weigher((String hash, String document) -> document.length())
                .executor(Runnable::run)
                .build();
    }

    /**
     * The hash that a request names its document by, or null if it does not.
     *
     * @throws Refused if the extension is malformed
     */
    static @Nullable String hash(Map<String, @Nullable Object> extensions) {
        var extension = extensions.get("persistedQuery");
        if (extension == null) {
            return null;
        }
        if (extension instanceof Map<?, ?> members
                && members.get("version") instanceof Number version
                && new BigDecimal(version.toString()).compareTo(BigDecimal.ONE) == 0
                && members.get("sha256Hash") instanceof String hash
                && HASH.matcher(hash.toLowerCase(Locale.ROOT)).matches()) {
            return hash.toLowerCase(Locale.ROOT);
        }
        throw new Refused(ErrorCode.BAD_REQUEST, "extensions.persistedQuery is not accepted; allowed: " + SHAPE + ".");
    }

    /** @throws Refused if the hash is not known, or the document does not have it */
    String resolve(String hash, @Nullable String document) {
        if (!enabled) {
            throw new Refused(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
        }
        if (document == null) {
            var known = documents.getIfPresent(hash);
            metrics.looked("persisted_queries", known != null);
            if (known == null) {
                throw new Refused(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
            }
            return known;
        }
        if (!Sha256.of(document).equals(hash)) {
            throw new Refused(
                    ErrorCode.PERSISTED_QUERY_MISMATCH,
                    "extensions.persistedQuery.sha256Hash is not the SHA-256 of the query.");
        }
        if (document.length() <= longest) {
            documents.put(hash, document);
        }
        return document;
    }
}
