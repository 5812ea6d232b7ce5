package io.waimao.agents.text;

import io.waimao.language.Language;
import io.waimao.language.Text;

/** The words of an answer's text around its figures, in one language. */
record Phrases(Language language) {

    /** Fills the template of the language. */
    String say(String en, String zh, Object... parts) {
        return Text.of(en, zh, parts).in(language);
    }
}
