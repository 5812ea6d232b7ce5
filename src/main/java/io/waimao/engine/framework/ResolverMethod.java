package io.waimao.engine.framework;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.spi.LookupService;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A method of the API, its bean and its arguments. */
public final class ResolverMethod {

    private final Operation operation;
    private volatile @Nullable Target target;

    /** Supplies the value of a parameter. */
    @FunctionalInterface
    private interface Supply {
        @Nullable
        Object from(DataFetchingEnvironment environment);
    }

    private record Target(Object bean, Method method, Supply[] parameters) {}

    ResolverMethod(Operation operation) {
        this.operation = operation;
    }

    /** The method called. */
    Method method() {
        return target().method;
    }

    /** Whether the answer comes from memory alone. */
    public boolean isInMemory() {
        return method().isAnnotationPresent(InMemory.class);
    }

    /** The values of the parameters. Those after a source object, which comes first, are the same for every source. */
    @Nullable
    public Object[] arguments(DataFetchingEnvironment environment) {
        var parameters = target().parameters;
        var values = new @Nullable Object[parameters.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = parameters[i].from(environment);
        }
        return values;
    }

    @Nullable
    public Object call(DataFetchingEnvironment environment) throws Exception {
        return call(arguments(environment));
    }

    @Nullable
    public Object call(@Nullable Object[] values) throws Exception {
        var called = target();
        try {
            return called.method.invoke(called.bean, values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw thrown.getCause() instanceof Exception cause ? cause : thrown;
        }
    }

    /** Looked up on first use: when the schema is built, there are no beans yet. */
    private Target target() {
        var known = target;
        if (known == null) {
            var method = new OperationInvoker(operation).getMethod();
            // Spares a check of access at each call.
            method.setAccessible(true);
            var bean = LookupService.get()
                    .getInstance(ClassloadingService.get().loadClass(operation.getClassName()))
                    .get();
            known = new Target(bean, method, parameters(method));
            target = known;
        }
        return known;
    }

    private Supply[] parameters(Method method) {
        return IntStream.range(0, method.getParameterCount())
                .mapToObj(i -> parameter(method, i))
                .toArray(Supply[]::new);
    }

    private Supply parameter(Method method, int place) {
        if (method.getParameterTypes()[place] == Context.class) {
            return ResolverMethod::context;
        }
        Argument argument = operation.getArguments().get(place);
        if (argument.isSourceArgument()) {
            return DataFetchingEnvironment::getSource;
        }
        var name = argument.getName();
        var type = ArgumentType.of(method.getGenericParameterTypes()[place]);
        return environment -> ArgumentType.orNull(type, environment.getArgument(name));
    }

    private static Context context(DataFetchingEnvironment environment) {
        var context = new SmallRyeContext(ResolverMethod.class.getName());
        context.setDataFetchingEnvironment(environment);
        return context;
    }
}
