package io.waimao.http;

import static io.waimao.http.Http.RESPONSE;
import static io.waimao.http.Http.encoded;
import static io.waimao.http.Http.get;
import static io.waimao.http.Http.post;
import static io.waimao.http.Http.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.waimao.http.Http.Reply;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that has an answer already is told so, before anything is executed. */
@QuarkusTest
class EntityTagTest {

    private static final String NAME = "query A($code: String!) { province(code: $code) { name } }";
    private static final String LONG = "{ provinces(first: 31) { nodes { id code name } } }";

    @Test
    void theSameRequestHasTheSameTagHoweverItComes() {
        var tag = tag(query(LONG));
        assertTrue(tag.matches("\"[\\w-]{22}\""), tag);
        assertEquals(tag, tag(query(LONG)));
        assertEquals(tag, tag(get("query=" + encoded(LONG))));
        assertEquals("no-cache", query(LONG).header("Cache-Control"));
    }

    @Test
    void differentAnswersHaveDifferentTags() {
        var zhejiang = Map.of("query", NAME, "variables", Map.of("code", "CN-ZJ"));
        var tags = new HashSet<String>();
        tags.add(tag(post(zhejiang)));
        tags.add(tag(post(zhejiang, "Accept", RESPONSE)));
        tags.add(tag(post(Map.of("query", NAME, "variables", Map.of("code", "CN-GD")))));
        tags.add(tag(post(Map.of("query", NAME, "variables", Map.of("code", "CN-ZJ", "other", 1)))));
        tags.add(tag(post(Map.of("query", NAME + " ", "variables", Map.of("code", "CN-ZJ")))));
        tags.add(tag(post(Map.of("query", NAME, "variables", Map.of("code", "CN-ZJ"), "operationName", "A"))));
        tags.add(tag(
                post(Map.of("query", NAME, "variables", Map.of("code", "CN-ZJ"), "extensions", Map.of("cost", true)))));
        assertEquals(7, tags.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"a\", %s", "W/\"a\",%s , \"b\"", "\"a,b\", %s"})
    void aClientThatHasTheAnswerGetsNone(String pattern) {
        var tag = tag(query(LONG));
        var header = pattern.formatted(tag);
        assertNotModified(tag, query(LONG, "If-None-Match", header));
        assertNotModified(tag, get("query=" + encoded(LONG), "If-None-Match", header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s-gzip", "\"\"", "\"a\"", "%sx", "W/", ","})
    void aClientWithAnotherAnswerGetsThisOne(String pattern) {
        var bare = tag(query(LONG)).replace("\"", "");
        var reply = query(LONG, "If-None-Match", pattern.formatted(bare));
        assertEquals(200, reply.status());
        assertEquals(tag(query(LONG)), tag(reply));
    }

    @Test
    void tagsMayBeSplitIntoSeveralHeaders() {
        assertNotModified(tag(query(LONG)), query(LONG, "If-None-Match", "\"a\"", "If-None-Match", tag(query(LONG))));
    }

    @Test
    void theCompressedAnswerHasATagOfItsOwn() {
        var tag = tag(query(LONG));
        var compressed = tag(query(LONG, "Accept-Encoding", "gzip"));
        assertEquals(tag.replaceFirst("\"$", "-gzip\""), compressed);
        var reply = query(LONG, "Accept-Encoding", "gzip", "If-None-Match", compressed);
        assertEquals(304, reply.status());
        assertEquals(0, reply.bytes().length);
    }

    /** RFC 9110, section 15.4.5: 304 has the ETag that 200 would have had; RFC 9111, section 4.3.4: caches go by it. */
    @Test
    void aClientLearnsThatItsVariantIsStillValid() {
        var compressed = tag(query(LONG, "Accept-Encoding", "gzip"));
        assertNotModified(compressed, query(LONG, "Accept-Encoding", "gzip", "If-None-Match", compressed));
    }

    @Test
    void anAnswerToAnotherTypeIsAnother() {
        assertEquals(
                200,
                query(LONG, "Accept", RESPONSE, "If-None-Match", tag(query(LONG)))
                        .status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ nope }",
                "{",
                "query($n: Int!) { provinces(first: $n) { totalCount } }",
                "{ dataset { version } search(text: \" \") { __typename } }",
                "mutation { __typename }",
                "subscription { datasetChanged { version } }"
            })
    void onlyAnswersToQueriesAreCached(String document) {
        for (var reply : new Reply[] {query(document), get("query=" + encoded(document))}) {
            assertNull(reply.header("ETag"));
            assertEquals("no-store", reply.header("Cache-Control"));
        }
    }

    private static String tag(Reply reply) {
        assertEquals(200, reply.status());
        return reply.header("ETag");
    }

    private static void assertNotModified(String tag, Reply reply) {
        assertEquals(304, reply.status());
        assertEquals(tag, reply.header("ETag"));
        assertEquals("no-cache", reply.header("Cache-Control"));
        assertEquals("Accept, Accept-Encoding, Origin", reply.header("Vary"));
        assertEquals(0, reply.bytes().length);
    }
}
