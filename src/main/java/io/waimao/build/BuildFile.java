package io.waimao.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Reads the file that Maven fills in. */
@Singleton
class BuildFile {

    private static final String PATH = "/build.properties";

    @Produces
    @Singleton
    Build read() {
        try (var file = Objects.requireNonNull(BuildFile.class.getResourceAsStream(PATH), PATH)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(file, UTF_8));
            return new Build(value(properties, "version"), value(properties, "commit"), value(properties, "code"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String value(Properties properties, String key) {
        return Objects.requireNonNull(properties.getProperty(key), key);
    }
}
