package io.waimao.ingestion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalSortTest {

    @ParameterizedTest(name = "in memory of {0} bytes")
    @ValueSource(ints = {1, 1_000, 100_000, 10_000_000})
    void recordsComeInTheOrderOfTheirBytesWhetherTheyFitIntoMemoryOrNot(int memory) {
        var random = new SplittableRandom(7);
        var expected = new ArrayList<byte[]>();
        var found = new ArrayList<byte[]>();
        try (var sort = new ExternalSort(memory)) {
            for (int i = 0; i < 300; i++) {
                var record = new byte[random.nextInt(200)];
                random.nextBytes(record);
                expected.add(record);
                sort.add(record);
            }
            sort.forEach(found::add);
        }
        expected.sort(Arrays::compareUnsigned);
        assertSame(expected, found);
    }

    @Test
    void anUnwritableFolderIsDistinguishedFromAnUnreadableFile(@TempDir Path folder) throws IOException {
        var full = Files.createFile(folder.resolve("file"));
        try (var sort = new ExternalSort(1, full)) {
            assertThrows(StorageFullException.class, () -> sort.add(new byte[10]));
        }
    }

    private static void assertSame(List<byte[]> expected, List<byte[]> found) {
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            assertArrayEquals(expected.get(i), found.get(i));
        }
    }
}
