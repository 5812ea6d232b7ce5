package io.waimao.http.graphql;

import static io.waimao.http.Http.encoded;
import static io.waimao.http.Http.get;
import static io.waimao.http.Http.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.waimao.http.Http;
import io.waimao.http.Http.Reply;
import io.waimao.http.Socket;
import io.waimao.http.message.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a manifest nothing else runs. */
@QuarkusTest
@TestProfile(TrustedDocumentsTest.OneDocument.class)
class TrustedDocumentsTest {

    private static final String DOCUMENT = "query($code: String!) { province(code: $code) { code } }";
    private static final Map<String, ?> VARIABLES = Map.of("code", "CN-ZJ");

    public static class OneDocument implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var manifest = Files.createTempFile("documents", ".json");
                Files.writeString(manifest, Http.json(Map.of("province", DOCUMENT)));
                manifest.toFile().deleteOnExit();
                return Map.of("waimao.http.trusted-documents", manifest.toString());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Test
    void aDocumentOfTheManifestRunsById() {
        assertAnswered(post(Map.of("documentId", "province", "variables", VARIABLES)));
        assertAnswered(post(Map.of("documentId", Sha256.of(DOCUMENT), "variables", VARIABLES)));
        assertAnswered(get("documentId=province&variables=" + encoded(Http.json(VARIABLES))));
    }

    @Test
    void aDocumentOfTheManifestRunsByItsHashAsAPersistedOne() {
        var extensions = persisted(Sha256.of(DOCUMENT));
        assertAnswered(post(Map.of("extensions", extensions, "variables", VARIABLES)));
        assertAnswered(post(Map.of("extensions", extensions, "variables", VARIABLES, "query", DOCUMENT)));
        assertAnswered(
                get("extensions=" + encoded(Http.json(extensions)) + "&variables=" + encoded(Http.json(VARIABLES))));
    }

    @Test
    void aDocumentOfTheManifestRunsByItsExactText() {
        assertAnswered(post(Map.of("query", DOCUMENT, "variables", VARIABLES)));
        assertAnswered(post(Map.of("query", DOCUMENT, "variables", VARIABLES, "documentId", "province")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __typename }",
                "{ __schema { queryType { name } } }",
                DOCUMENT + " ",
                "query ($code: String!) { province(code: $code) { code } }",
                "{",
                ""
            })
    void anotherTextIsRefused(String document) {
        assertRefused(Map.of("query", document, "variables", VARIABLES));
        assertRefused(Map.of("query", document, "variables", VARIABLES, "documentId", "province"));
        assertRefused(Map.of("query", document, "extensions", persisted(Sha256.of(document))));
    }

    @Test
    void anotherIdIsRefused() {
        assertRefused(Map.of("documentId", "other", "variables", VARIABLES));
        assertRefused(Map.of("documentId", "", "variables", VARIABLES));
        assertRefused(Map.of("extensions", persisted(Sha256.of("{ __typename }"))));
        assertRefused(Map.of("variables", VARIABLES));
    }

    @Test
    void theDocumentsOfTheExplorerRunById() {
        for (var request : explorerRequests()) {
            var reply = post(request);
            assertEquals(200, reply.status(), () -> request + " " + reply.json());
            assertNull(reply.json().getValue("errors"), () -> request + " " + reply.json());
        }
        var id = "documentId=explorer.Catalogue&variables=" + encoded("{\"language\":\"ZH\"}");
        assertEquals("no-cache", get(id).header("Cache-Control"));
        assertEquals(304, get(id, "If-None-Match", get(id).header("ETag")).status());
    }

    /** The first view of Zhejiang, as the page asks for it. */
    private static List<Map<String, ?>> explorerRequests() {
        return List.of(
                Map.of("documentId", "explorer.Catalogue", "variables", Map.of("language", "EN")),
                Map.of("documentId", "explorer.Overview", "variables", Map.of("province", "CN-ZJ", "language", "EN")),
                Map.of(
                        "documentId",
                        "explorer.Growth",
                        "variables",
                        Map.of(
                                "province", "CN-ZJ",
                                "period", "2025-01-01/P8M",
                                "among", "CUSTOMS_REGIONS",
                                "history0", "EMERGING_MARKETS_SHARE",
                                "history1", "NEW_THREE_SHARE",
                                "history2", "OWN_BRAND_SHARE",
                                "history3", "INVESTMENT_VALUE",
                                "language", "EN")));
    }

    @Test
    void theSameHoldsForSockets() throws Exception {
        try (var socket = Socket.initialised()) {
            socket.subscribe("1", Map.of("documentId", "province", "variables", VARIABLES));
            assertEquals("next 1", socket.kind());
            assertEquals("complete 1", socket.kind());
            socket.subscribe("2", Map.of("query", "{ __typename }"));
            assertEquals("DOCUMENT_NOT_TRUSTED", socket.code("error 2"));
        }
    }

    private static Map<String, ?> persisted(String hash) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
    }

    private static void assertAnswered(Reply reply) {
        assertEquals(
                "{\"data\":{\"province\":{\"code\":\"CN-ZJ\"}}}", reply.json().encode());
    }

    private static void assertRefused(Map<String, ?> request) {
        var reply = post(new HashMap<>(request));
        assertEquals(403, reply.status());
        assertEquals("DOCUMENT_NOT_TRUSTED", reply.code());
    }
}
