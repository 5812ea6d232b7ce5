package io.waimao.nativeimage;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * All objects reachable from given roots through fields (including the captured variables of lambdas), arrays,
 * collections
 * and maps. Other JDK objects are found but not opened.
 */
final class Reachable {

    /** @param path from a root, for messages */
    record Found(Object object, String path) {

        @Override
        public String toString() {
            return path + ": " + object.getClass().getName();
        }
    }

    private final Predicate<Class<?>> opened;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Found> next = new ArrayDeque<>();
    private final List<Found> all = new ArrayList<>();

    private Reachable(Predicate<Class<?>> opened) {
        this.opened = opened;
    }

    /** @param opened classes whose fields are followed */
    static List<Found> from(List<Found> roots, Predicate<Class<?>> opened) {
        var reachable = new Reachable(opened);
        roots.forEach(root -> reachable.add(root.object, root.path));
        while (!reachable.next.isEmpty()) {
            reachable.open(reachable.next.pop());
        }
        return reachable.all;
    }

    /** The values of the static fields of a class. */
    static List<Found> statics(Class<?> type) {
        var found = new ArrayList<Found>();
        for (var field : type.getDeclaredFields()) {
            var value = Modifier.isStatic(field.getModifiers()) ? value(field, null) : null;
            if (value != null) {
                found.add(new Found(value, type.getName() + "." + field.getName()));
            }
        }
        return found;
    }

    private void add(Object object, String path) {
        if (object != null && seen.add(object)) {
            var found = new Found(object, path);
            all.add(found);
            next.push(found);
        }
    }

    private void open(Found found) {
        var object = found.object;
        var path = found.path;
        if (object instanceof Object[] array) {
            for (int i = 0; i < Array.getLength(array); i++) {
                add(array[i], path + "[" + i + "]");
            }
        } else if (isOfTheJdk(object.getClass())) {
            openContainer(object, path);
        } else if (!(object instanceof Logger) && opened.test(object.getClass())) {
            for (Class<?> type = object.getClass(); type != null && !isOfTheJdk(type); type = type.getSuperclass()) {
                openFields(object, type, path);
            }
        }
    }

    private void openContainer(Object object, String path) {
        if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                add(key, path + " key");
                add(value, path + "[" + key + "]");
            });
        } else if (object instanceof Iterable<?> elements && !(object instanceof java.nio.file.Path)) {
            elements.forEach(element -> add(element, path + "[]"));
        } else if (object instanceof Optional<?> optional) {
            optional.ifPresent(value -> add(value, path));
        } else if (object instanceof AtomicReference<?> reference) {
            add(reference.get(), path);
        }
    }

    private void openFields(Object object, Class<?> type, String path) {
        for (var field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                add(value(field, object), path + "." + field.getName());
            }
        }
    }

    private static Object value(Field field, Object owner) {
        try {
            return ((AccessibleObject) field).trySetAccessible() ? field.get(owner) : null;
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isOfTheJdk(Class<?> type) {
        return type.getClassLoader() == null || type.getClassLoader() == ClassLoader.getPlatformClassLoader();
    }
}
