package io.waimao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappingInterface.Property;
import io.smallrye.config.ConfigMappings;
import io.waimao.engine.errors.ErrorCode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
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
    void everySettingStandsInTheReadmeWithItsEnvironmentVariableAndDefault() {
        var readme = readme();
        var settings = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("io.waimao").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(type -> ConfigMappings.ConfigClass.configClass(type.reflect()))
                        .flatMap(mapping -> ConfigMappings.getProperties(mapping).entrySet().stream())
                        .toList();
        assertTrue(settings.size() > 20, settings::toString);
        assertEquals(
                List.of(),
                settings.stream()
                        .map(setting -> row(setting.getKey().replace("[*]", ""), setting.getValue()))
                        .filter(row -> !readme.contains(row))
                        .toList());
    }

    private static String row(String key, Property property) {
        var variable = key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        var start = "| `%s` | `%s` | ".formatted(key, variable);
        return property.hasDefaultValue() ? start + property.getDefaultValue() + " |" : start;
    }

    @Test
    void whatIsSetForBothDatabasesIsNotMeantToDifferBetweenThem() throws IOException {
        var both = settings("src/main/resources/application.properties").stringPropertyNames();
        for (var database : List.of("h2", "postgresql")) {
            var own = settings("src/main/" + database + "/META-INF/microprofile-config.properties");
            assertTrue(Collections.disjoint(both, own.stringPropertyNames()), database);
        }
    }

    private static Properties settings(String file) throws IOException {
        var settings = new Properties();
        settings.load(new StringReader(read(Path.of(file))));
        return settings;
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
