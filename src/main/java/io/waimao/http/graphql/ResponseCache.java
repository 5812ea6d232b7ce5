package io.waimao.http.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DatasetChanges;
import io.waimao.http.message.HttpSettings;
import io.waimao.http.message.MediaType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finished answers to queries for the known version of the data. All are dropped when the version changes; none is
 * returned while the version is unknown.
 */
@ApplicationScoped
public class ResponseCache {

    /** The largest fraction of the cache for one answer is one in this many. */
    private static final int PARTS = 8;

    /** Bytes of an entry beyond its content. */
    private static final int OVERHEAD = 256;

    private final DatasetChanges changes;
    private final Clock clock;
    private final long largest;
    private final @Nullable Cache<ResponseKey, CachedResponse> cache;
    private volatile @Nullable DataVersion latest;

    ResponseCache(DatasetChanges changes, Clock clock, HttpSettings settings) {
        this.changes = changes;
        this.clock = clock;
        var size = settings.answers().size();
        this.largest = size / PARTS;
        this.cache = size <= 0
                ? null
                : Caffeine.newBuilder()
                        .maximumWeight(size)
                        .weigher(ResponseCache::weight)
                        .executor(Runnable::run)
                        .build();
    }

    /** Includes the compressed body, which may be added later. */
    private static int weight(ResponseKey key, CachedResponse answer) {
        return key.body().length + answer.body().length * 5 / 4 + OVERHEAD;
    }

    boolean isEnabled() {
        return cache != null;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    Optional<CachedResponse> find(ResponseKey key) {
        if (cache == null) {
            return Optional.empty();
        }
        var now = changes.known().orElse(null);
        if (now == null) {
            return Optional.empty();
        }
        if (!now.equals(latest)) {
            cache.invalidateAll();
            latest = now;
        }
        return Optional.ofNullable(cache.getIfPresent(key)).filter(answer -> answer.holds(now, today()));
    }

    /** The kept answer to a request of another protocol, whose text no request in JSON has. */
    public Optional<byte[]> find(byte[] request) {
        return find(new ResponseKey(true, MediaType.JSON, request)).map(CachedResponse::body);
    }

    /**
     * Keeps an answer to a request of another protocol.
     *
     * @param day the day on which it was asked
     */
    public void keep(byte[] request, byte[] answer, DataVersion version, LocalDate day) {
        keep(new ResponseKey(true, MediaType.JSON, request), new CachedResponse(version, day, "", answer));
    }

    void keep(ResponseKey key, CachedResponse answer) {
        if (cache != null && weight(key, answer) <= largest) {
            cache.put(key, answer);
        }
    }
}
