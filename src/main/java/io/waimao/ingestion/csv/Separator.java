package io.waimao.ingestion.csv;

import java.io.IOException;
import java.io.Reader;

/** Finds the character between values: the most frequent one of the first line that has any, quoted text aside. */
final class Separator {

    private static final char[] KNOWN = {',', ';', '\t'};
    private static final int LOOKED_AT = 16_384;

    private Separator() {}

    /** @param text whose beginning is looked at, and then still there to be read; it supports marks */
    static char of(Reader text) throws IOException {
        text.mark(LOOKED_AT);
        var counts = new int[KNOWN.length];
        var quoted = false;
        for (int i = 0, c = text.read(); i < LOOKED_AT - 1 && c >= 0; i++, c = text.read()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r') && max(counts) > 0) {
                break;
            } else if (!quoted) {
                count(c, counts);
            }
        }
        text.reset();
        return mostFrequent(counts);
    }

    private static void count(int character, int[] counts) {
        for (int k = 0; k < KNOWN.length; k++) {
            counts[k] += KNOWN[k] == character ? 1 : 0;
        }
    }

    private static int max(int[] counts) {
        return Math.max(counts[0], Math.max(counts[1], counts[2]));
    }

    private static char mostFrequent(int[] counts) {
        int best = 0;
        for (int k = 1; k < KNOWN.length; k++) {
            best = counts[k] > counts[best] ? k : best;
        }
        return KNOWN[best];
    }
}
