package io.waimao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.ConfigMappings;
import io.waimao.engine.ErrorCode;
import io.waimao.engine.Introspection;
import io.waimao.engine.Limits;
import io.waimao.findings.FindingSettings;
import io.waimao.http.HttpSettings;
import io.waimao.http.StewardSettings;
import io.waimao.ingestion.DatasetSettings;
import io.waimao.ingestion.ImportSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final Pattern TABLE = Pattern.compile("(?i)create table (\\w+)");

    private static String readme() {
        return read(Path.of("README.md"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyErrorCodeStandsInTheReadme() {
        var readme = readme();
        assertEquals(
                List.of(),
                Arrays.stream(ErrorCode.values())
                        .filter(code -> !readme.contains("`" + code + "`"))
                        .toList());
    }

    @Test
    void everySettingStandsInTheReadme() {
        var readme = readme();
        assertEquals(
                List.of(),
                Stream.of(
                                Limits.class,
                                Introspection.class,
                                HttpSettings.class,
                                StewardSettings.class,
                                ImportSettings.class,
                                FindingSettings.class,
                                DatasetSettings.class)
                        .map(ConfigMappings.ConfigClass::configClass)
                        .flatMap(mapping -> ConfigMappings.getProperties(mapping).keySet().stream())
                        .filter(key -> !readme.contains("| `" + key.replace("[*]", "") + "` |"))
                        .toList());
    }

    @Test
    void everyTableHasItsPlaceInADistributedDatabase() throws IOException {
        var distribution = read(Path.of("docker/citus.sql"));
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertEquals(
                    List.of(),
                    migrations
                            .flatMap(file -> TABLE.matcher(read(file)).results())
                            .map(table -> table.group(1))
                            .filter(table -> !distribution.contains("'" + table + "'"))
                            .toList());
        }
    }
}
