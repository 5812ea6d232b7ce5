package io.waimao.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtifactTest {

    @TempDir
    Path build;

    @Test
    void aJarIsRunByJava() throws IOException {
        packaged("type=jar\npath=quarkus-app/quarkus-run.jar");
        var command = Artifact.in(build).command(List.of("a=b"));
        assertEquals("java", Path.of(command.get(0)).getFileName().toString());
        assertEquals(
                List.of("-Da=b", "-jar", build + "/quarkus-app/quarkus-run.jar"),
                command.subList(command.size() - 3, command.size()));
    }

    @Test
    void aNativeExecutableRunsByItself() throws IOException {
        packaged("type=native\npath=waimao-1.0.0-runner");
        assertEquals(
                List.of(build + "/waimao-1.0.0-runner", "-Da=b", "-Dc=d"),
                Artifact.in(build).command(List.of("a=b", "c=d")));
    }

    @Test
    void aPackageMustExist() {
        assertThrows(IllegalStateException.class, () -> Artifact.in(build));
    }

    private void packaged(String about) throws IOException {
        Files.writeString(build.resolve("quarkus-artifact.properties"), about);
    }
}
