package io.waimao.engine.limits;

import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what a field costs where that depends on the data: lengths of lists that have no page, and figures computed.
 */
public interface ListLengths {

    /**
     * The largest number of elements that a field can return.
     *
     * @param field the name of the field
     * @param arguments raw values of arguments by name: literals of the document or values of variables; null if absent
     * @return empty if the length of the field is not known
     */
    OptionalInt most(String field, Function<String, @Nullable Object> arguments);

    /**
     * The largest number of figures that a field computes besides the objects in its answer.
     *
     * @param field the name of the field
     * @param arguments as for {@link #most}
     */
    default int computed(String field, Function<String, @Nullable Object> arguments) {
        return 0;
    }

    /**
     * Whether the resolver of a field limits the lengths of its list arguments, to less than a page.
     *
     * @param field the name of the field
     */
    default boolean limitsItself(String field) {
        return false;
    }
}
