package io.waimao.engine.execution;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Where the time of a request goes, for those who watch. */
public interface Trace {

    /** A part of the work, until it is closed. */
    @FunctionalInterface
    interface Part extends AutoCloseable {
        @Override
        void close();
    }

    /** Nobody watches. */
    Trace NONE = new Trace() {};

    /** Begins what the method does. */
    default Part begin(Method method) {
        return () -> {};
    }

    /**
     * The request has been answered.
     *
     * @param operation null if it came not so far
     * @param statements of SQL
     */
    default void end(@Nullable OperationDefinition operation, ExecutionResult result, int statements) {}
}
