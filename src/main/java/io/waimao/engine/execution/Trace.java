package io.waimao.engine.execution;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Records where the time of a request goes. */
public interface Trace {

    /** A part of the work, which ends on close. */
    @FunctionalInterface
    interface Part extends AutoCloseable {
        @Override
        void close();
    }

    /** Records nothing. */
    Trace NONE = new Trace() {};

    /** Begins the call of a method. */
    default Part begin(Method method) {
        return () -> {};
    }

    /**
     * Ends with the answer.
     *
     * @param operation null if none was chosen
     * @param statements the number of SQL statements
     */
    default void end(@Nullable OperationDefinition operation, ExecutionResult result, int statements) {}
}
