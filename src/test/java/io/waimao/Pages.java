package io.waimao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The README and the pages under {@code src/docs} that it leads to. */
public final class Pages {

    public static final Path README = Path.of("README.md");

    private static final Path FOLDER = Path.of("src/docs");

    private Pages() {}

    public static List<Path> all() {
        return Stream.concat(Stream.of(README), markdown(FOLDER)).toList();
    }

    static Stream<Path> markdown(Path folder) {
        return files(folder, ".md");
    }

    /** Files at any depth, by the end of their path. */
    static Stream<Path> files(Path folder, String end) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path page(String name) {
        return FOLDER.resolve(name);
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What matches on any page. */
    public static Stream<MatchResult> find(Pattern pattern) {
        return all().stream().flatMap(page -> pattern.matcher(read(page)).results());
    }
}
