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
 * Automatic persisted queries by Apollo's protocol: a client sends only the SHA-256 of a document, and the document
 * once if the hash is unknown. Only valid documents are remembered. The store is bounded; the least used documents are
 * evicted.
 */
final class PersistedQueries {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String SHAPE = "{\"version\": 1, \"sha256Hash\": \"64 hexadecimal digits\"}";

    /** What an entry takes beside its characters, in characters. */
    private static final int OVERHEAD = 100;

    /** The largest fraction of the store for one document is one in this many. */
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
                .weigher((String hash, String document) -> hash.length() + document.length() + OVERHEAD)
                .executor(Runnable::run)
                .build();
    }

    /**
     * The hash that a request names its document by, or null.
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

    /** @throws Refused if the hash is unknown, or is not that of the document */
    String resolve(String hash, @Nullable String document) {
        if (!enabled) {
            throw new Refused(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
        }
        if (document == null) {
            var known = documents.getIfPresent(hash);
            metrics.lookedUp("persisted_queries", known != null);
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
        return document;
    }

    /** Remembers a valid document. */
    void remember(String document) {
        if (enabled && document.length() <= longest) {
            documents.put(Sha256.of(document), document);
        }
    }
}
