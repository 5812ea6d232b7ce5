package io.waimao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Type;
import org.junit.jupiter.api.Test;

/** What a native build does not find by itself. */
class NativeImageTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** The record in a query's constructor expression, a projection, or a list. */
    private static final Pattern CONSTRUCTED = Pattern.compile(
            "select (?:distinct )?new ([\\w.]+)|\\.project\\((\\w+)\\.class\\)|new Listing<>\\(\\s*\\w+\\.class,\\s*(\\w+)\\.class");

    @Test
    void recordsThatQueriesConstructAreTypesOfTheSchemaOrRegistered() throws IOException {
        var schema = Files.readString(Path.of("src/test/resources/schema.graphql"), UTF_8);
        var constructed = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(NativeImageTest::constructedIn)
                    .forEach(constructed::add);
        }
        assertTrue(constructed.size() >= 10, constructed::toString);
        constructed.removeIf(name -> classes(name)
                .allMatch(type -> type.isAnnotationPresent(RegisterForReflection.class)
                        || schema.contains("type " + nameOf(type) + " ")));
        assertEquals(Set.of(), constructed);
    }

    private static Stream<String> constructedIn(Path file) {
        return CONSTRUCTED.matcher(read(file)).results().map(NativeImageTest::name);
    }

    private static String name(MatchResult match) {
        var name = Stream.of(1, 2, 3)
                .map(match::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The one of the name, in whatever package. */
    private static Stream<Class<?>> classes(String name) {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith(name + ".java")).toList().stream()
                    .map(file -> SOURCES.relativize(file).toString())
                    .map(file ->
                            file.substring(0, file.length() - ".java".length()).replace('/', '.'))
                    .map(NativeImageTest::load);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String nameOf(Class<?> type) {
        var named = type.getAnnotation(Type.class);
        return named == null || named.value().isEmpty() ? type.getSimpleName() : named.value();
    }
}
