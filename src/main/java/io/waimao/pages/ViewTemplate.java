package io.waimao.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The page of the explorer around the part of its head that depends on the view. */
final class ViewTemplate {

    private static final String FILE = "/META-INF/resources/index.html";
    private static final String FIRST = "<!-- view -->";
    private static final String LAST = "<!-- /view -->";
    private static final String LANGUAGE = "<html lang=\"en\">";
    private static final String TEXTS = "/texts/en.js";

    private final String before;
    private final String after;

    private ViewTemplate(String before, String after) {
        this.before = before;
        this.after = after;
    }

    static ViewTemplate read() {
        try (var file = ViewTemplate.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            var text = new String(file.readAllBytes(), UTF_8);
            return new ViewTemplate(
                    text.substring(0, text.indexOf(FIRST)), text.substring(text.indexOf(LAST) + LAST.length()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @param head the elements of the view */
    String filled(Html head, PageLanguage language) {
        return before.replace(LANGUAGE, "<html lang=\"" + language.tag() + "\">")
                + head
                + after.replace(TEXTS, "/texts/" + language.tag() + ".js");
    }
}
