package io.waimao.http.graphql;

import static io.waimao.http.Http.RESPONSE;
import static io.waimao.http.Http.encoded;
import static io.waimao.http.Http.get;
import static io.waimao.http.Http.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.waimao.http.Http;
import io.waimao.http.Http.Reply;
import io.waimao.http.message.Sha256;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Automatic persisted queries, as Apollo's clients use them. */
@QuarkusTest
class PersistedQueriesTest {

    /** One that no test has sent before. */
    private final String document = "query($code: String!) { province(code: $code) { %s: code } }"
            .formatted("a" + UUID.randomUUID().toString().replace("-", ""));

    private final String hash = Sha256.of(document);

    @Test
    void aDocumentIsSentOnceAndNamedByItsHashFromThenOn() {
        assertNotFound(byHash(hash));
        assertAnswered(post(request(hash, document)));
        assertAnswered(post(Map.of("variables", Map.of("code", "CN-ZJ"), "extensions", extension(hash))));
        assertAnswered(byHash(hash));
        assertAnswered(byHash(hash.toUpperCase(Locale.ROOT)));
        var without = get("extensions=" + encoded(Http.json(extension(hash))));
        assertEquals("BAD_USER_INPUT", without.code());
    }

    @Test
    void aDocumentMayAlsoComeFirstByGet() {
        var query = "query=%s&extensions=%s&variables=%s"
                .formatted(encoded(document), encoded(Http.json(extension(hash))), encoded("{\"code\":\"CN-ZJ\"}"));
        assertAnswered(get(query));
        assertAnswered(byHash(hash));
    }

    @Test
    void aMissHasStatus200AndIsNotKept() {
        for (var type : new String[] {"application/json", RESPONSE}) {
            var reply = get("extensions=" + encoded(Http.json(extension(hash))), "Accept", type);
            assertNotFound(reply);
            assertEquals("no-store", reply.header("Cache-Control"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ nope }", "{ nope", "query A { __typename } query A { __typename }"})
    void aDocumentThatIsNotValidIsNotRemembered(String invalid) {
        var hashOfInvalid = Sha256.of(invalid);
        assertTrue(post(request(hashOfInvalid, invalid)).json().containsKey("errors"));
        assertNotFound(byHash(hashOfInvalid));
    }

    @Test
    void aDocumentUnderTheHashOfAnotherIsRefusedAndForgotten() {
        var other = Sha256.of(document + " ");
        var reply = post(request(other, document));
        assertEquals(400, reply.status());
        assertEquals("PERSISTED_QUERY_MISMATCH", reply.code());
        assertNotFound(byHash(other));
        assertNotFound(byHash(hash));
    }

    @Test
    void aDocumentThatWouldCrowdOutOthersIsAnsweredButNotRemembered() {
        var large = document + "#".repeat(50_000);
        assertAnswered(post(request(Sha256.of(large), large)));
        assertNotFound(byHash(Sha256.of(large)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "\"%s\"",
                "[]",
                "{}",
                "{\"version\":1}",
                "{\"sha256Hash\":\"%s\"}",
                "{\"version\":2,\"sha256Hash\":\"%s\"}",
                "{\"version\":\"1\",\"sha256Hash\":\"%s\"}",
                "{\"version\":1,\"sha256Hash\":\"%sff\"}",
                "{\"version\":1,\"sha256Hash\":\"abc\"}",
                "{\"version\":1,\"sha256Hash\":null}",
                "{\"version\":1,\"sha256Hash\":[\"%s\"]}"
            })
    void aMalformedExtensionIsRefused(String extension) {
        var query = "{\"query\":\"{ __typename }\",\"extensions\":{\"persistedQuery\":%s}}";
        var reply = post(query.formatted(extension.formatted(hash)));
        assertEquals(400, reply.status());
        assertEquals("BAD_REQUEST", reply.code());
        assertTrue(reply.message().contains("allowed: {\"version\": 1, \"sha256Hash\""), reply::message);
    }

    private static Map<String, ?> extension(String hash) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
    }

    private static Map<String, ?> request(String hash, String document) {
        return Map.of("query", document, "variables", Map.of("code", "CN-ZJ"), "extensions", extension(hash));
    }

    private static Reply byHash(String hash) {
        return get("extensions=%s&variables=%s"
                .formatted(encoded(Http.json(extension(hash))), encoded("{\"code\":\"CN-ZJ\"}")));
    }

    private static void assertAnswered(Reply reply) {
        assertEquals(200, reply.status());
        assertTrue(reply.data().getJsonObject("province").encode().endsWith(":\"CN-ZJ\"}"), reply.json()::encode);
    }

    private static void assertNotFound(Reply reply) {
        assertEquals(200, reply.status());
        assertEquals("PERSISTED_QUERY_NOT_FOUND", reply.code());
        assertEquals("PersistedQueryNotFound", reply.message());
    }
}
