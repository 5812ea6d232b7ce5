package io.waimao.wording;

import io.waimao.language.Text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.language.Language;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void eachTemplateGetsThePartsOfItsOwnLanguageInItsOwnOrder() {
        var text = Text.of("%s in %s", "%2$s年%1$s", new Text("exports", "出口"), 2024);
        assertEquals("exports in 2024", text.in(Language.EN));
        assertEquals("2024年出口", text.in(Language.ZH));
    }
}
