package io.waimao.operations;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BuildTest {

    @Test
    void healthSaysWhatRuns() {
        var health = get("/q/health").jsonPath();
        assertEquals("1.0.0", health.getString("checks.find { it.name == 'Build' }.data.version"));
        var commit = health.getString("checks.find { it.name == 'Build' }.data.commit");
        assertTrue(commit.matches("[0-9a-f]{10}(-dirty)?|unknown"), commit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ready", "live", "started"})
    void noProbeAsksForIt(String probe) {
        assertEquals(
                0,
                get("/q/health/" + probe)
                        .jsonPath()
                        .getList("checks.findAll { it.name == 'Build' }")
                        .size());
    }
}
