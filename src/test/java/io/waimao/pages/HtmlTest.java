package io.waimao.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void textAndAttributesAreEscaped() {
        assertEquals(
                "<!DOCTYPE html>\n<p class=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; R&amp;D &#39;出口&#39;</p>\n",
                new Html().element("p", "<b> R&D '出口'", "class", "\"><script>").toString());
    }

    @Test
    void jsonCannotEndItsBlock() {
        assertEquals(
                "<!DOCTYPE html>\n<script type=\"application/ld+json\">{\"a\":\"\\u003c/script>\"}</script>\n",
                new Html().json("application/ld+json", "{\"a\":\"</script>\"}").toString());
    }
}
