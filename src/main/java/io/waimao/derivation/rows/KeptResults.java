package io.waimao.derivation.rows;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the results of searches through rows. A result is not kept if rows were missing: it may change when they are read.
 *
 * @param <K> what is searched for
 * @param <V> the results
 */
public final class KeptResults<K, V> {

    private final KnownRows rows;
    private final Map<K, V> found = new HashMap<>();

    public KeptResults(KnownRows rows) {
        this.rows = rows;
    }

    /** The result that is kept, if there is one. */
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
