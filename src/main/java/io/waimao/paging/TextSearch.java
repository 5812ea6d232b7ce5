package io.waimao.paging;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A text to find in names and codes, ignoring case.
 *
 * @param text as typed, without surrounding white space
 */
public record TextSearch(String text) {

    /** Maximum length of a text, in characters. */
    public static final int LONGEST = 100;

    /** Maximum number of candidates of one type before ranking. */
    public static final int CANDIDATES = 200;

    public TextSearch {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new BadInput("text", text, "1 to " + LONGEST + " characters that are not blank");
        }
    }

    /** The pattern for LIKE ... ESCAPE '!' over lower-case columns. */
    public String pattern() {
        return "%" + folded().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** Best first: the whole term, its beginning, the beginning of a word, anywhere; shorter terms first. */
    public Comparator<List<String>> byRelevance() {
        return Comparator.<List<String>>comparingInt(
                        terms -> terms.stream().mapToInt(this::rank).min().orElse(Integer.MAX_VALUE))
                .thenComparingInt(terms -> terms.get(0).length())
                .thenComparing(terms -> terms.get(0));
    }

    /** Whether one of the terms contains the text. */
    public boolean matches(List<String> terms) {
        return terms.stream().anyMatch(term -> rank(term) < 4);
    }

    private int rank(String term) {
        var folded = term.toLowerCase(Locale.ROOT);
        if (folded.equals(folded())) {
            return 0;
        } else if (folded.startsWith(folded())) {
            return 1;
        } else if (folded.contains(" " + folded()) || folded.contains("_" + folded())) {
            return 2;
        }
        return folded.contains(folded()) ? 3 : 4;
    }

    private String folded() {
        return text.toLowerCase(Locale.ROOT);
    }
}
