package io.waimao.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.language.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class AtomWriterTest {

    private static final Instant TIME = Instant.parse("2025-01-18T00:00:00Z");

    private static Document written(FeedEntry entry) throws Exception {
        var feed = new Feed("What is new", "CN-ZJ", Language.ZH, TIME, List.of(entry));
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(AtomWriter.write(feed)));
    }

    private static String text(Document document, String name, int index) {
        return document.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name)
                .item(index)
                .getTextContent();
    }

    @Test
    void textsOfSourcesCannotBreakTheDocument() throws Exception {
        var title = "<script>&amp; ]]> \"'\0\u0001\uFFFE\uD800 浙江 \uD83D\uDE00";
        var document =
                written(new FeedEntry("publication", "a/b c&<浙>", TIME, title, title, "https://x.example/?a=1&b=\"<"));
        var read = "<script>&amp; ]]> \"'\uFFFD\uFFFD\uFFFD\uFFFD 浙江 \uD83D\uDE00";
        assertEquals(read, text(document, "title", 1));
        assertEquals(read, text(document, "summary", 0));
        var links = document.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "link");
        assertEquals(
                "https://x.example/?a=1&b=\"<",
                links.item(2).getAttributes().getNamedItem("href").getNodeValue());
    }

    @Test
    void identifiersAreTagsThatNeedNoEscape() throws Exception {
        var document = written(new FeedEntry("publication", "a/b c&<浙>", TIME, "t", "s", null));
        assertEquals("tag:waimao.io,2026:feed/CN-ZJ", text(document, "id", 0));
        assertEquals("tag:waimao.io,2026:publication/a%2Fb%20c%26%3C%E6%B5%99%3E", text(document, "id", 1));
        assertEquals("2025-01-18T00:00:00Z", text(document, "updated", 1));
        assertTrue(
                new String(AtomWriter.write(new Feed("t", null, Language.EN, TIME, List.of())), StandardCharsets.UTF_8)
                        .contains("href=\"/feed.atom?language=EN\""));
    }
}
