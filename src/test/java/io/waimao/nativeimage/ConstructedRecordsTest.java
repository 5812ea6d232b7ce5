package io.waimao.nativeimage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The records that queries construct can be instantiated in a native executable. */
class ConstructedRecordsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** The record in a query's constructor expression, a projection, or a list. */
    private static final Pattern CONSTRUCTED = Pattern.compile(
            "select (?:distinct )?new ([\\w.]+)|\\.project\\((\\w+)\\.class\\)|new Listing<>\\(\\s*\\w+\\.class,\\s*(\\w+)\\.class");

    @Test
    void recordsThatQueriesConstructAreRegistered() throws IOException {
        var nativeBuild = NativeBuild.ofTheApplication();
        var constructed = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(ConstructedRecordsTest::constructedIn)
                    .forEach(constructed::add);
        }
        assertTrue(constructed.size() >= 10, constructed::toString);
        constructed.removeIf(name -> classes(name).allMatch(nativeBuild::constructs));
        assertEquals(Set.of(), constructed);
    }

    private static Stream<String> constructedIn(Path file) {
        return CONSTRUCTED.matcher(read(file)).results().map(ConstructedRecordsTest::name);
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
                    .map(ConstructedRecordsTest::load);
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
}
