package io.waimao.engine.framework;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.cdi.producer.GraphQLProducer;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.schema.model.Wrapper;
import io.waimao.nativeimage.NativeBuild;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * All classes that the engine loads by name and all methods that it calls by reflection are registered for the native
 * executable, by the GraphQL extension or by ourselves.
 */
@QuarkusTest
class NativeReflectionTest {

    private static final String UNREGISTERED = "add them to io.waimao.api.NativeReflection";

    @Inject
    GraphQLProducer producer;

    private final NativeBuild nativeBuild = NativeBuild.ofTheApplication();
    private Schema schema;

    @BeforeEach
    void readSchema() throws ReflectiveOperationException {
        var field = GraphQLProducer.class.getDeclaredField("schema");
        field.setAccessible(true);
        schema = (Schema) field.get(ClientProxy.unwrap(producer));
    }

    @Test
    void classesOfResolversAreLoadedByName() {
        assertRegistered(operations().map(Operation::getClassName));
    }

    @Test
    void methodsOfResolversAreCalled() {
        assertCallable(operations().map(operation -> new ResolverMethod(operation).method()));
    }

    @Test
    void parametersOfResolversAreLoadedByName() {
        assertRegistered(operations()
                .map(operation -> new ResolverMethod(operation).method())
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .filter(type -> !type.isPrimitive())
                .map(Class::getName));
    }

    @Test
    void typesAreLoadedByName() {
        assertRegistered(types().map(Type::getClassName));
    }

    @Test
    void gettersOfTypesAreCalled() {
        assertCallable(
                types().flatMap(type -> type.getFields().values().stream().map(field -> getter(field, type))));
    }

    private static Method getter(Field field, Type type) {
        try {
            return new Member(field, type, type).getter();
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void inputTypesAreMadeOfTheirOwnConstructorsAndSetters() throws ClassNotFoundException {
        var missing = new TreeSet<String>();
        for (var input : schema.getInputs().values()) {
            var type = load(input.getClassName());
            for (var part = type; part != Object.class && part != Record.class; part = part.getSuperclass()) {
                if (!nativeBuild.constructs(part)
                        || !Arrays.stream(part.getDeclaredMethods()).allMatch(nativeBuild::calls)) {
                    missing.add(part.getName());
                }
            }
        }
        assertEquals(Set.of(), missing, UNREGISTERED);
    }

    /** Other collections have failed in a native executable. */
    @Test
    void severalValuesAreLists() {
        var wrapped = Stream.concat(
                        operations()
                                .flatMap(operation ->
                                        Stream.concat(Stream.of(operation), operation.getArguments().stream())),
                        types().flatMap(type -> type.getFields().values().stream()))
                .filter(Field::hasWrapper)
                .map(Field::getWrapper)
                .flatMap(wrapper -> Stream.iterate(wrapper, Objects::nonNull, Wrapper::getWrapper))
                .filter(Wrapper::isCollection)
                .map(Wrapper::getWrapperClassName)
                .collect(toSet());
        assertEquals(Set.of("java.util.List"), wrapped);
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    }

    private void assertRegistered(Stream<String> classes) {
        var missing = new TreeSet<String>();
        classes.forEach(missing::add);
        assertTrue(missing.size() > 5, missing::toString);
        missing.removeIf(nativeBuild::loads);
        assertEquals(Set.of(), missing, UNREGISTERED);
    }

    private void assertCallable(Stream<Method> methods) {
        var missing = new TreeSet<String>();
        methods.filter(method -> !nativeBuild.calls(method)).forEach(method -> missing.add(method.toString()));
        assertEquals(Set.of(), missing, UNREGISTERED);
    }

    /** Root fields, and fields that API classes add to types. */
    private Stream<Operation> operations() {
        return Stream.of(
                        schema.getAllOperations().stream(),
                        schema.getBatchOperations().stream(),
                        types().flatMap(type -> type.getOperations().values().stream()),
                        types().flatMap(type -> type.getBatchOperations().values().stream()))
                .flatMap(operations -> operations);
    }

    private Stream<Type> types() {
        return Stream.concat(schema.getTypes().values().stream(), schema.getInterfaces().values().stream());
    }
}
