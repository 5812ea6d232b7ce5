package io.waimao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.ConfigMappings;
import io.waimao.engine.ErrorCode;
import io.waimao.engine.Introspection;
import io.waimao.engine.Limits;
import io.waimao.http.HttpSettings;
import io.waimao.http.StewardSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void everyErrorCodeStandsInTheReadme() throws IOException {
        var readme = readme();
        assertEquals(
                List.of(),
                Arrays.stream(ErrorCode.values())
                        .filter(code -> !readme.contains("`" + code + "`"))
                        .toList());
    }

    @Test
    void everySettingStandsInTheReadme() throws IOException {
        var readme = readme();
        assertEquals(
                List.of(),
                Stream.of(Limits.class, Introspection.class, HttpSettings.class, StewardSettings.class)
                        .map(ConfigMappings.ConfigClass::configClass)
                        .flatMap(mapping -> ConfigMappings.getProperties(mapping).keySet().stream())
                        .filter(key -> !readme.contains("| `" + key + "` |"))
                        .toList());
    }
}
