package io.waimao.engine.shortcut;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Selected fields of an object, all answered from memory. */
final class InMemorySelection {

    private final InMemoryField[] fields;
    private final int capacity;

    InMemorySelection(List<InMemoryField> fields) {
        this.fields = fields.toArray(InMemoryField[]::new);
        this.capacity = 1 + fields.size() * 4 / 3;
    }

    /** @throws Exception if any field fails */
    Map<String, @Nullable Object> of(@Nullable Object source) throws Exception {
        if (source == null) {
            throw Completion.IMPOSSIBLE;
        }
        var values = new LinkedHashMap<String, @Nullable Object>(capacity);
        for (var field : fields) {
            values.put(field.name(), field.of(source));
        }
        return values;
    }
}
