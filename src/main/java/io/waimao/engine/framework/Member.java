package io.waimao.engine.framework;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.FieldDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A fetcher for a component or getter of an object in memory. */
public final class Member extends FieldDataFetcher<Object> {

    private final Field field;
    private final Reference owner;
    private final Conversion conversion;
    private final LightDataFetcher<@Nullable Object> light = new Light();

    /** Looked up on first use: when the schema is built, classes may not be loaded yet. */
    private volatile @Nullable Method getter;

    Member(Field field, Type type, Reference owner) {
        super(field, type, owner);
        this.field = field;
        this.owner = owner;
        this.conversion = new Conversion(field);
    }

    /** The same, without an environment. */
    LightDataFetcher<@Nullable Object> light() {
        return light;
    }

    @Nullable
    public Object of(Object source) throws Exception {
        try {
            return conversion.of(getter().invoke(source));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof Exception cause ? cause : thrown;
        }
    }

    /** The method called, declared by the owner or inherited. */
    Method getter() throws NoSuchMethodException {
        var known = getter;
        if (known == null) {
            known = ClassloadingService.get().loadClass(owner.getClassName()).getMethod(field.getMethodName());
            // Spares a check of access at each call.
            known.setAccessible(true);
            getter = known;
        }
        return known;
    }

    private final class Light implements LightDataFetcher<@Nullable Object> {

        @Override
        public @Nullable Object get(
                GraphQLFieldDefinition definition, Object source, Supplier<DataFetchingEnvironment> environment)
                throws Exception {
            return of(source);
        }

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
            return of(environment.getSource());
        }
    }
}
