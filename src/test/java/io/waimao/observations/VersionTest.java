package io.waimao.observations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionTest {

    private static Version version(int day, String source) {
        return new Version(LocalDate.of(2026, 1, day), source);
    }

    @Test
    void aVersionIsKnownUntilTheNextOneIsPublished() {
        var untils = Version.untils(List.of(version(20, "a"), version(3, "b"), version(10, "a")));
        assertEquals(LocalDate.of(2026, 1, 10), untils.get(version(3, "b")));
        assertEquals(LocalDate.of(2026, 1, 20), untils.get(version(10, "a")));
        assertNull(untils.get(version(20, "a")));
    }

    @Test
    void ofThoseOfOneDayTheLastBySourceCounts() {
        var untils = Version.untils(List.of(version(3, "b"), version(3, "a")));
        assertEquals(LocalDate.of(2026, 1, 3), untils.get(version(3, "a")));
        assertNull(untils.get(version(3, "b")));
    }
}
