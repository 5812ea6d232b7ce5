package io.waimao.engine.framework;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Scalars;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.spi.LookupService;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method of the API, its bean and its arguments. */
public final class ResolverMethod {

    private final Operation operation;
    private final ArgumentHelper arguments;
    private volatile @Nullable Target target;

    /** @param context the index of the context parameter; negative if there is none */
    private record Target(Object bean, Method method, int context) {}

    ResolverMethod(Operation operation) {
        this.operation = operation;
        operation.getArguments().forEach(ResolverMethod::correctListOfIds);
        this.arguments = new ArgumentHelper(operation.getArguments());
    }

    /** The framework takes the type of a list of ids for that of each id, and could not convert any. */
    private static void correctListOfIds(Argument argument) {
        var text = Scalars.getIDScalar(String.class.getName());
        if (argument.hasWrapper() && argument.getReference().getName().equals(text.getName())) {
            argument.setReference(text);
        }
    }

    /** The method called. */
    Method method() {
        return target().method;
    }

    /** Whether the answer comes from memory alone. */
    public boolean isInMemory() {
        return method().isAnnotationPresent(InMemory.class);
    }

    /** The arguments, with an empty first place for the source object. They are the same for every source. */
    @Nullable
    public Object[] argumentsWithoutSource(DataFetchingEnvironment environment) throws AbstractDataFetcherException {
        List<@Nullable Object> values = arguments.getArguments(environment, true);
        var all = new @Nullable Object[values.size() + 1];
        for (int i = 0; i < values.size(); i++) {
            all[i + 1] = values.get(i);
        }
        return all;
    }

    @Nullable
    public Object call(DataFetchingEnvironment environment) throws Exception {
        @Nullable Object[] values = arguments.getArguments(environment).toArray();
        var context = target().context;
        if (context >= 0) {
            values[context] = context(environment);
        }
        return call(values);
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

    private static Context context(DataFetchingEnvironment environment) {
        var context = new SmallRyeContext(ResolverMethod.class.getName());
        context.setDataFetchingEnvironment(environment);
        return context;
    }

    /** Looked up on first use: when the schema is built, there are no beans yet. */
    private Target target() {
        var known = target;
        if (known == null) {
            var method = new OperationInvoker(operation).getMethod();
            var bean = LookupService.get()
                    .getInstance(ClassloadingService.get().loadClass(operation.getClassName()))
                    .get();
            known = new Target(
                    bean, method, Arrays.asList(method.getParameterTypes()).indexOf(Context.class));
            target = known;
        }
        return known;
    }
}
