package io.waimao.engine.framework;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DelegatingDataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An environment with other arguments. */
final class WithArguments extends DelegatingDataFetchingEnvironment {

    private final Map<String, @Nullable Object> arguments;

    WithArguments(DataFetchingEnvironment environment, Map<String, @Nullable Object> arguments) {
        super(environment);
        this.arguments = arguments;
    }

    @Override
    public Map<String, @Nullable Object> getArguments() {
        return arguments;
    }

    @Override
    public boolean containsArgument(String name) {
        return arguments.containsKey(name);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getArgument(String name) {
        return (T) arguments.get(name);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getArgumentOrDefault(String name, T otherwise) {
        var value = (T) arguments.get(name);
        return value == null ? otherwise : value;
    }
}
