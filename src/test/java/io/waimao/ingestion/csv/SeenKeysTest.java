package io.waimao.ingestion.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SeenKeysTest {

    @Test
    void aKeyKeepsTheLineOnWhichItStoodFirst() {
        var random = new SplittableRandom(3);
        var seen = new SeenKeys();
        var expected = new HashMap<String, Integer>();
        for (int line = 1; line <= 200_000; line++) {
            var key = "key " + random.nextInt(100_000);
            var earlier = expected.putIfAbsent(key, line);
            assertEquals(earlier == null ? 0 : earlier, seen.put(key, line));
        }
    }
}
