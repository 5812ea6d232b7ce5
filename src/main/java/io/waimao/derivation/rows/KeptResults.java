package io.waimao.derivation.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Caches the results of searches through rows. A result is not cached if rows were missing: it may change when they are
 * read.
 *
 * @param <K> the search key
 * @param <V> the result
 */
public final class KeptResults<K, V> {

    private final KnownRows rows;
    private final Map<K, V> found = new HashMap<>();

    public KeptResults(KnownRows rows) {
        this.rows = rows;
    }

    /** The cached result; null if there is none. */
    @Nullable
    public V kept(K key) {
        return found.get(key);
    }

    public V get(K key, Supplier<V> search) {
        var known = found.get(key);
        if (known == null) {
            var misses = rows.misses();
            known = search.get();
            if (rows.misses() == misses) {
                found.put(key, known);
            }
        }
        return known;
    }
}
