package io.waimao.wording;

import io.waimao.language.Text;
import java.util.List;
import java.util.Locale;

/** A message: one sentence of bounded length. */
public final class Sentence {

    /** Maximum number of names before the rest is only counted. */
    private static final int NAMED = 6;

    private Sentence() {}

    public static Text of(Text text) {
        return new Text(capitalized(text.en()) + ".", text.zh() + "。");
    }

    public static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    public static Text list(List<Text> names) {
        var all = names.size();
        var named = all > NAMED ? names.subList(0, NAMED - 1) : names;
        return new Text(
                english(named.stream().map(Text::en).toList(), all),
                chinese(named.stream().map(Text::zh).toList(), all));
    }

    private static String english(List<String> named, int all) {
        if (named.size() < all) {
            return String.join(", ", named) + " and " + (all - named.size()) + " more";
        } else if (all < 2) {
            return String.join("", named);
        }
        var last = all - 1;
        return String.join(", ", named.subList(0, last)) + " and " + named.get(last);
    }

    private static String chinese(List<String> named, int all) {
        return String.join("、", named) + (named.size() < all ? "等" + all + "项" : "");
    }
}
