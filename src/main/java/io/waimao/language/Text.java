package io.waimao.language;

import java.util.Arrays;

/** The same text in both languages. Both are made together, from the same figures. */
public record Text(String en, String zh) {

    public static final Text EMPTY = new Text("", "");

    /**
     * Fills two templates.
     *
     * @param parts texts, of which each template gets its own language, or what needs no translation
     */
    public static Text of(String en, String zh, Object... parts) {
        return new Text(en.formatted(in(Language.EN, parts)), zh.formatted(in(Language.ZH, parts)));
    }

    /** A text that needs no translation, such as a code. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }

    public Text plus(Text other) {
        return new Text(en + other.en, zh + other.zh);
    }

    public boolean isEmpty() {
        return en.isEmpty();
    }

    private static Object[] in(Language language, Object[] parts) {
        return Arrays.stream(parts)
                .map(part -> part instanceof Text text ? text.in(language) : part)
                .toArray();
    }
}
