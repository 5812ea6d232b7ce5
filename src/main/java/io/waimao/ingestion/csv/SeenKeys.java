package io.waimao.ingestion.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Which keys a file has had, and on which line, in 20 bytes a key: millions of keys as texts would not fit into a small heap.
 * A key is known by 128 bits of its SHA-256, which no two keys share in practice.
 */
public final class SeenKeys {

    private static final int SEGMENTS = 256;

    private final MessageDigest sha256 = RowDigest.sha256();
    private final Segment[] segments = new Segment[SEGMENTS];

    public SeenKeys() {
        Arrays.setAll(segments, i -> new Segment());
    }

    /** The line on which the key stood before, or 0, and then it stands on this one from now on. */
    int put(String key, long line) {
        var digest = ByteBuffer.wrap(sha256.digest(key.getBytes(UTF_8)));
        var high = digest.getLong();
        return segments[(int) (high & (SEGMENTS - 1))].put(high, digest.getLong(), (int) line);
    }

    /** An open hash table that grows by itself, so that the whole never doubles at once. */
    private static final class Segment {

        private long[] highs = new long[16];
        private long[] lows = new long[16];
        private int[] lines = new int[16];
        private int size;

        int put(long high, long low, int line) {
            if (size * 4 >= lines.length * 3) {
                grow();
            }
            var slot = slot(high, low);
            if (lines[slot] != 0) {
                return lines[slot];
            }
            highs[slot] = high;
            lows[slot] = low;
            lines[slot] = line;
            size++;
            return 0;
        }

        private int slot(long high, long low) {
            var mask = lines.length - 1;
            var slot = (int) (low & mask);
            while (lines[slot] != 0 && (highs[slot] != high || lows[slot] != low)) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        private void grow() {
            var oldHighs = highs;
            var oldLows = lows;
            var oldLines = lines;
            highs = new long[oldLines.length * 2];
            lows = new long[highs.length];
            lines = new int[highs.length];
            for (int i = 0; i < oldLines.length; i++) {
                if (oldLines[i] != 0) {
                    var slot = slot(oldHighs[i], oldLows[i]);
                    highs[slot] = oldHighs[i];
                    lows[slot] = oldLows[i];
                    lines[slot] = oldLines[i];
                }
            }
        }
    }
}
