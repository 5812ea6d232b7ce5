package io.waimao.ingestion.csv;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word most similar to a mistyped one. */
final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /** The word with the fewest edits (Levenshtein, ignoring case), if at most a third of the letters, or one. */
    static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        var least = Math.max(1, word.length() / 3) + 1;
        String nearest = null;
        for (var candidate : known) {
            var edits = edits(word.toUpperCase(Locale.ROOT), candidate.toUpperCase(Locale.ROOT));
            if (edits < least) {
                least = edits;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int edits(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
