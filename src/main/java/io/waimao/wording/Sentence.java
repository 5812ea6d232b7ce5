package io.waimao.wording;

import java.util.List;
import java.util.Locale;

/** A message: one sentence of bounded length. */
public final class Sentence {

    /** Maximum number of names before the rest is only counted. */
    private static final int NAMED = 6;

    private Sentence() {}

    public static String of(String text) {
        return capitalized(text) + ".";
    }

    public static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    public static String list(List<String> names) {
        if (names.size() > NAMED) {
            return String.join(", ", names.subList(0, NAMED - 1)) + " and " + (names.size() - NAMED + 1) + " more";
        } else if (names.size() < 2) {
            return String.join("", names);
        }
        var last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
