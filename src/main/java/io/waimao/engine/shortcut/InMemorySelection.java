package io.waimao.engine.shortcut;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selected fields of an object, all answered from memory. */
final class InMemorySelection {

    private final InMemoryField[] fields;
    private final SerializedString[] names;

    InMemorySelection(List<InMemoryField> fields) {
        this.fields = fields.toArray(InMemoryField[]::new);
        this.names =
                fields.stream().map(field -> new SerializedString(field.name())).toArray(SerializedString[]::new);
    }

    /** @throws Exception if any field fails */
    CompletedObject of(@Nullable Object source) throws Exception {
        if (source == null) {
            throw Completion.IMPOSSIBLE;
        }
        var values = new @Nullable Object[fields.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = fields[i].of(source);
        }
        return new CompletedObject(names, values);
    }
}
