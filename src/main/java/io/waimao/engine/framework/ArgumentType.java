package io.waimao.engine.framework;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a value that graphql-java has coerced into an argument of a resolver, by the Java type of its parameter. The
 * framework writes inputs as JSON and reads them again.
 */
@FunctionalInterface
interface ArgumentType {

    /** Types of which a coerced value already is. */
    Set<Type> AS_COERCED = Set.of(String.class, Integer.class, BigDecimal.class, Boolean.class, boolean.class);

    Object of(Object coerced);

    /** @throws IllegalArgumentException if no argument can have the type */
    static ArgumentType of(Type type) {
        if (AS_COERCED.contains(type)) {
            return coerced -> coerced;
        } else if (type == LocalDate.class) {
            return coerced -> LocalDate.parse((String) coerced);
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return listOf(of(list.getActualTypeArguments()[0]));
        } else if (type instanceof Class<?> constants && constants.isEnum()) {
            return constantOf(constants);
        } else if (type instanceof Class<?> input && input.isRecord()) {
            return inputOf(input);
        }
        throw new IllegalArgumentException("no argument can be a " + type);
    }

    private static ArgumentType listOf(ArgumentType element) {
        return coerced -> {
            var list = new ArrayList<@Nullable Object>();
            ((Iterable<?>) coerced).forEach(value -> list.add(orNull(element, value)));
            return list;
        };
    }

    private static ArgumentType constantOf(Class<?> type) {
        var constants = Arrays.stream(type.getEnumConstants())
                .collect(toUnmodifiableMap(constant -> ((Enum<?>) constant).name(), constant -> (Object) constant));
        return coerced -> requireNonNull(constants.get(coerced.toString()));
    }

    /** The fields of an input have the names of its components. */
    private static ArgumentType inputOf(Class<?> type) {
        var constructor = type.getConstructors()[0];
        var names = Arrays.stream(constructor.getParameters())
                .map(Parameter::getName)
                .toArray(String[]::new);
        var types = Arrays.stream(constructor.getGenericParameterTypes())
                .map(ArgumentType::of)
                .toArray(ArgumentType[]::new);
        return coerced -> {
            var fields = (Map<?, ?>) coerced;
            var values = new @Nullable Object[names.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = orNull(types[i], fields.get(names[i]));
            }
            return made(constructor, values);
        };
    }

    static @Nullable Object orNull(ArgumentType type, @Nullable Object coerced) {
        return coerced == null ? null : type.of(coerced);
    }

    private static Object made(Constructor<?> constructor, @Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(thrown);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
