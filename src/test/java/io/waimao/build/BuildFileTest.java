package io.waimao.build;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BuildFileTest {

    private final Build build = new BuildFile().read();

    @Test
    void mavenFilledEveryPlaceIn() {
        assertTrue(build.version().matches("\\d+\\.\\d+\\.\\d+"), build.version());
        assertTrue(build.commit().matches("[0-9a-f]{10}(-dirty)?|unknown"), build.commit());
        assertTrue(build.code().matches("[0-9a-f]{64}"), build.code());
    }
}
