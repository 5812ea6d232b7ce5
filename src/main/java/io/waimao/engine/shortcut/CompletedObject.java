package io.waimao.engine.shortcut;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An object of the answer, completed in memory. All objects of a selection share the names of its fields, so that each
 * needs no table of its own.
 */
public final class CompletedObject extends AbstractMap<String, @Nullable Object> {

    private final SerializedString[] names;
    private final @Nullable Object[] values;

    CompletedObject(SerializedString[] names, @Nullable Object[] values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public int size() {
        return names.length;
    }

    /** The name of a field, counted from 0, with its bytes in JSON. */
    public SerializedString name(int field) {
        return names[field];
    }

    /** The value of a field, counted from 0. */
    @Nullable
    public Object value(int field) {
        return values[field];
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
                return IntStream.range(0, names.length)
                        .<Map.Entry<String, @Nullable Object>>mapToObj(
                                field -> new SimpleImmutableEntry<>(names[field].getValue(), values[field]))
                        .iterator();
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }
}
