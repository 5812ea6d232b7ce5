package io.waimao.http.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DatasetChanges;
import io.waimao.http.message.HttpSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finished answers to queries, those of the version of the data that is known: when another one becomes known they are all
 * gone. While none is known for sure, none is given.
 */
@ApplicationScoped
class ResponseCache {

    /** No answer takes more than this part of the cache. */
    private static final int PARTS = 8;

    /** Of an entry besides its bytes. */
    private static final int OVERHEAD = 256;

    private final DatasetChanges changes;
    private final Clock clock;
    private final long largest;
    private final @Nullable Cache<ResponseKey, CachedResponse> kept;
    private volatile @Nullable DataVersion latest;

    ResponseCache(DatasetChanges changes, Clock clock, HttpSettings settings) {
        this.changes = changes;
        this.clock = clock;
        var size = settings.answers().size();
        this.largest = size / PARTS;
        this.kept = size <= 0
                ? null
                : Caffeine.newBuilder()
                        .maximumWeight(size)
                        .weigher(ResponseCache::weight)
                        .executor(Runnable::run)
                        .build();
    }

    /** With room for the compressed body: it may be made later. */
    private static int weight(ResponseKey key, CachedResponse answer) {
        return key.body().length + answer.body().length * 5 / 4 + OVERHEAD;
    }

    boolean areKept() {
        return kept != null;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Optional<CachedResponse> find(ResponseKey key) {
        if (kept == null) {
            return Optional.empty();
        }
        var now = changes.known().orElse(null);
        if (now == null) {
            return Optional.empty();
        }
        if (!now.equals(latest)) {
            kept.invalidateAll();
            latest = now;
        }
        return Optional.ofNullable(kept.getIfPresent(key)).filter(answer -> answer.holds(now, today()));
    }

    void keep(ResponseKey key, CachedResponse answer) {
        if (kept != null && weight(key, answer) <= largest) {
            kept.put(key, answer);
        }
    }
}
