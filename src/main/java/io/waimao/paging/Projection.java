package io.waimao.paging;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that are read of a row, and the record that it becomes.
 *
 * @param parameters the attribute for each parameter of the constructor; null for parameters that get null
 */
record Projection<T>(Constructor<T> constructor, @Nullable String[] parameters) {

    /** Uses the constructor with this number of parameters. */
    @SuppressWarnings("unchecked")
    static <T> Projection<T> of(Class<T> record, List<String> attributes) {
        var constructor = (Constructor<T>) Arrays.stream(record.getConstructors())
                .filter(candidate -> candidate.getParameterCount() == attributes.size())
                .findFirst()
                .orElseThrow();
        // The record may belong to another package alone.
        constructor.setAccessible(true);
        return new Projection<>(constructor, attributes.toArray(String[]::new));
    }

    Projection<T> without(Set<String> leftOut) {
        if (leftOut.isEmpty()) {
            return this;
        }
        var read = new @Nullable String[parameters.length];
        for (int i = 0; i < read.length; i++) {
            read[i] = leftOut.contains(parameters[i]) ? null : parameters[i];
        }
        return new Projection<>(constructor, read);
    }

    /** The attributes that are read. */
    List<String> attributes() {
        return Arrays.stream(parameters).filter(Objects::nonNull).toList();
    }

    /** @param values of the attributes, possibly followed by others */
    T record(@Nullable Object[] values) {
        var arguments = new @Nullable Object[parameters.length];
        int next = 0;
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = parameters[i] == null ? null : values[next++];
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
