package io.waimao.nativeimage;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.util.AsciiString;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.waimao.nativeimage.Reachable.Found;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.lang.reflect.Constructor;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A native build initialises all classes of the application and stores their static fields in the executable. The build
 * fails, or the executable misbehaves, if they hold objects of a running process: threads, sockets, buffers, random
 * generators.
 */
@QuarkusTest
class ImageHeapTest {

    private static final List<Class<?>> OF_A_PROCESS = List.of(
            Thread.class,
            ThreadGroup.class,
            ExecutorService.class,
            Timer.class,
            TimerTask.class,
            RandomGenerator.class,
            AutoCloseable.class,
            FileDescriptor.class,
            Process.class);

    @Test
    void staticFieldsHoldNothingOfARunningProcess() throws Exception {
        assertEquals(Set.of(), ofAProcess(statics()));
    }

    private static List<Found> statics() throws Exception {
        var statics = new ArrayList<Found>();
        for (var name : classNames()) {
            statics.addAll(Reachable.statics(Class.forName(name, true, ImageHeapTest.class.getClassLoader())));
        }
        assertTrue(statics.size() > 100, statics::toString);
        return statics;
    }

    private static List<String> classNames() throws Exception {
        var root = NativeBuild.classes();
        try (var files = Files.walk(root.resolve("io/waimao"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }
    }

    private static Set<String> ofAProcess(List<Found> roots) {
        return Reachable.from(roots, type -> !isOfTheNetwork(type)).stream()
                .filter(found -> isOfAProcess(found.object()))
                .map(Found::toString)
                .collect(toSet());
    }

    private static boolean isOfAProcess(Object object) {
        return OF_A_PROCESS.stream().anyMatch(kind -> kind.isInstance(object))
                || object instanceof ByteBuffer buffer && buffer.isDirect()
                || isOfTheNetwork(object.getClass());
    }

    /** Names of headers are plain text. */
    private static boolean isOfTheNetwork(Class<?> type) {
        return type != AsciiString.class
                && (type.getName().startsWith("io.netty.") || type.getName().startsWith("io.vertx."));
    }

    /** Lists keep the constructors of their records. */
    @Test
    void constructorsInStaticFieldsAreRegistered() throws Exception {
        var nativeBuild = NativeBuild.ofTheApplication();
        var constructed = Reachable.from(statics(), type -> !isOfTheNetwork(type)).stream()
                .map(Found::object)
                .filter(Constructor.class::isInstance)
                .map(constructor -> ((Constructor<?>) constructor).getDeclaringClass())
                .collect(toSet());
        assertFalse(constructed.isEmpty());
        constructed.removeIf(nativeBuild::constructs);
        assertEquals(Set.of(), constructed);
    }

    private record Holder(Object held) {}

    static Stream<Object> objectsOfAProcess() {
        return Stream.of(
                Buffer.buffer(),
                Thread.currentThread(),
                new SecureRandom(),
                new SplittableRandom(),
                new ByteArrayInputStream(new byte[0]),
                ByteBuffer.allocateDirect(1),
                Executors.newSingleThreadExecutor());
    }

    @ParameterizedTest
    @MethodSource("objectsOfAProcess")
    void theyAreFoundBehindFieldsArraysCollectionsAndLambdas(Object object) {
        Supplier<Object> captured = () -> object;
        Stream.of(
                        object,
                        new Holder(object),
                        new Object[] {object},
                        List.of(Optional.of(object)),
                        Map.of("key", Map.of(new Holder(object), "value")),
                        captured)
                .forEach(holder -> assertFalse(
                        ofAProcess(List.of(new Found(holder, "holder"))).isEmpty(), holder::toString));
    }
}
