package io.waimao.language;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.regex.Pattern;

/** Checks of Chinese texts. */
public final class ChineseText {

    /** A word in lower-case letters, other than the functions of formulas and the parts of codes. */
    private static final Pattern ENGLISH = Pattern.compile("(?<![A-Za-z_.])(?!ln\\b|sqrt\\b)[a-z]{2,}(?![A-Za-z_.])");

    private ChineseText() {}

    /** The text has no English word. */
    public static void assertNoEnglish(Text text) {
        assertFalse(text.zh().isBlank());
        assertFalse(ENGLISH.matcher(text.zh()).find(), text::zh);
    }
}
