package io.waimao.engine.limits;

import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Bounds the lengths of lists that depend on the data and have no page. */
public interface ListLengths {

    /**
     * The largest number of elements that a field can return.
     *
     * @param field the name of the field
     * @param arguments raw values of arguments by name: literals of the document or values of variables; null if absent
     * @return empty if the length of the field is not known
     */
    OptionalInt most(String field, Function<String, @Nullable Object> arguments);
}
