package io.waimao.http.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.http.message.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedDocumentsFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": \"{ __typename }\", \"b\": \"{ dataset { version } }\"}",
                "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1, \"operations\": ["
                        + "{\"id\": \"a\", \"body\": \"{ __typename }\", \"name\": \"A\", \"type\": \"query\"},"
                        + "{\"id\": \"b\", \"body\": \"{ dataset { version } }\"}]}"
            })
    void bothFormsOfAManifestAreRead(String manifest) throws IOException {
        var documents = TrustedDocuments.read(file(manifest));
        assertEquals(Optional.of("{ __typename }"), documents.find("a"));
        assertEquals(Optional.of("{ dataset { version } }"), documents.find("b"));
        assertEquals(Optional.of("{ __typename }"), documents.find(Sha256.of("{ __typename }")));
        assertEquals(Optional.empty(), documents.find("c"));
        assertTrue(documents.contains("{ __typename }"));
        assertFalse(documents.contains("{__typename}"));
        assertFalse(documents.contains("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"operations\": []}"})
    void aManifestMayBeEmpty(String manifest) throws IOException {
        assertEquals(Optional.empty(), TrustedDocuments.read(file(manifest)).find("a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{\"a\": 1}",
                "{\"a\": null}",
                "{\"a\": {\"body\": \"{ __typename }\"}}",
                "{\"a\": \"{ __typename }\", \"a\": \"{ dataset { version } }\"}",
                "{\"operations\": {}}",
                "{\"operations\": [\"{ __typename }\"]}",
                "{\"operations\": [{\"id\": \"a\"}]}",
                "{\"operations\": [{\"body\": \"{ __typename }\"}]}",
                "{\"operations\": [{\"id\": 1, \"body\": \"{ __typename }\"}]}",
                "{\"operations\": [{\"id\": \"a\", \"body\": \"{ __typename }\"},"
                        + " {\"id\": \"a\", \"body\": \"{ dataset { version } }\"}]}",
            })
    void anInvalidManifestIsRefusedWithTheNameOfTheSetting(String content) throws IOException {
        assertRefused(file(content));
    }

    @Test
    void aMissingOrBinaryFileIsRefused() throws IOException {
        assertRefused(folder.resolve("absent.json"));
        assertRefused(folder);
        assertRefused(Files.write(folder.resolve("bytes.json"), new byte[] {'{', '"', (byte) 0xFF, '"'}));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("manifest.json"), content);
    }

    private static void assertRefused(Path manifest) {
        var reason = assertThrows(IllegalArgumentException.class, () -> TrustedDocuments.read(manifest));
        assertTrue(reason.getMessage().startsWith("waimao.http.trusted-documents: "), reason::getMessage);
    }
}
