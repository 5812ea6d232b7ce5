package io.waimao.http;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The feed of changes. */
@QuarkusTest
class FeedTest {

    private record Entry(String id, String kind, String title, String summary, Instant updated) {}

    private static Http.Reply get(String query, String... headers) {
        return Http.send(Http.request("GET", "", BodyPublishers.noBody(), headers)
                .uri(Http.endpoint("http").resolve("/feed.atom" + query)));
    }

    private static Element feed(String query) throws Exception {
        var reply = get(query);
        assertEquals(200, reply.status());
        assertEquals("application/atom+xml; charset=utf-8", reply.header("Content-Type"));
        var factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(reply.bytes()))
                .getDocumentElement();
    }

    private static List<Entry> entries(Element feed) {
        var entries = feed.getElementsByTagName("entry");
        return IntStream.range(0, entries.getLength())
                .mapToObj(i -> (Element) entries.item(i))
                .map(entry -> new Entry(
                        text(entry, "id"),
                        ((Element) entry.getElementsByTagName("category").item(0)).getAttribute("term"),
                        text(entry, "title"),
                        text(entry, "summary"),
                        Instant.parse(text(entry, "updated"))))
                .toList();
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    @Test
    void theLatestChangesComeFirstAndTheirNumberIsLimited() throws Exception {
        var feed = feed("");
        var entries = entries(feed);
        assertEquals(100, entries.size());
        assertEquals(
                entries.stream()
                        .map(Entry::updated)
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                entries.stream().map(Entry::updated).toList());
        assertEquals(text(feed, "updated"), entries.get(0).updated().toString());
        assertEquals(100, new HashSet<>(entries.stream().map(Entry::id).toList()).size());
        assertTrue(entries.stream().anyMatch(entry -> entry.kind().equals("publication")));
        assertTrue(entries.stream().anyMatch(entry -> entry.kind().equals("revision")));
    }

    @Test
    void theFeedOfAProvinceIsAboutItAlone() throws Exception {
        var entries = entries(feed("?province=CN-ZJ"));
        assertTrue(entries.stream()
                .filter(entry -> !entry.kind().equals("publication"))
                .allMatch(entry -> entry.id().matches("tag:waimao.io,2026:(finding|revision)/CN-ZJ\\..*")));
        assertTrue(entries.stream().anyMatch(entry -> entry.kind().equals("finding")));
        var published = entries.stream().map(Entry::id).toList();
        assertTrue(published.contains("tag:waimao.io,2026:publication/cnstock-2024-03"), published::toString);
        assertFalse(published.contains("tag:waimao.io,2026:publication/gangyiku-ah-2026-01-26"), published::toString);
    }

    @Test
    void aFindingIsAsNewAsTheDayOnWhichItWasFound() throws Exception {
        var query = "{ findings(filter: {provinces: [\"CN-ZJ\"]}, first: 100) { nodes { code foundOn } } }";
        var days = given()
                .contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .jsonPath()
                .<Map<String, String>>getList("data.findings.nodes")
                .stream()
                .collect(toMap(node -> node.get("code"), node -> Instant.parse(node.get("foundOn") + "T00:00:00Z")));
        var found = entries(feed("?province=CN-ZJ")).stream()
                .filter(entry -> days.containsKey(entry.id().replaceFirst(".*/", "")))
                .toList();
        assertFalse(found.isEmpty());
        found.forEach(entry -> assertEquals(days.get(entry.id().replaceFirst(".*/", "")), entry.updated()));
        assertTrue(found.size() <= 50);
    }

    @Test
    void aFeedIsInOneLanguageWithTheSameIdentifiers() throws Exception {
        var english = entries(feed("?province=CN-ZJ&language=EN"));
        var chinese = entries(feed("?province=CN-ZJ&language=ZH"));
        assertEquals(
                english.stream().map(Entry::id).toList(),
                chinese.stream().map(Entry::id).toList());
        assertTrue(chinese.stream().anyMatch(entry -> entry.title().startsWith("问题：浙江")));
    }

    @Test
    void aClientThatHasTheFeedGetsNothing() {
        var reply = get("?province=CN-ZJ");
        var known = get("?province=CN-ZJ", "If-None-Match", reply.header("ETag"));
        assertEquals(304, known.status());
        assertEquals(0, known.bytes().length);
        assertEquals(
                200,
                get("?province=CN-GD", "If-None-Match", reply.header("ETag")).status());
        assertEquals(
                200,
                get("?province=CN-ZJ&language=ZH", "If-None-Match", reply.header("ETag"))
                        .status());
    }

    @Test
    void whatIsAskedWrongIsRefused() {
        for (var query : new String[] {"?province=CN-XX", "?province=", "?language=FR", "?since=2024"}) {
            var reply = get(query);
            assertEquals(400, reply.status(), query);
            assertEquals("BAD_USER_INPUT", reply.code(), query);
        }
    }
}
