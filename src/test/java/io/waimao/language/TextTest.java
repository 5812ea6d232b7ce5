package io.waimao.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void eachTemplateGetsThePartsOfItsOwnLanguageInItsOwnOrder() {
        var text = Text.of("%s in %s", "%2$s年%1$s", new Text("exports", "出口"), 2024);
        assertEquals("exports in 2024", text.in(Language.EN));
        assertEquals("2024年出口", text.in(Language.ZH));
    }
}
