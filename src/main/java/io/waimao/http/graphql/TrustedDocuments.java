package io.waimao.http.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waimao.engine.errors.Refused;
import io.waimao.http.message.Json;
import io.waimao.http.message.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a manifest, by id. Two formats are read: Relay's, a JSON object from ids to documents, and Apollo's,
 * {@code {"operations": [{"id": "…", "body": "…"}]}}. A document is also known by its SHA-256.
 */
final class TrustedDocuments {

    private static final String EXPLORER = "/documents/explorer.json";

    private final Map<String, String> byId;
    private final Set<String> documents;

    private TrustedDocuments(Map<String, String> byId) {
        var all = new HashMap<>(byId);
        byId.values().forEach(document -> all.put(Sha256.of(document), document));
        this.byId = Map.copyOf(all);
        this.documents = Set.copyOf(byId.values());
    }

    /**
     * @throws IllegalArgumentException with the reason if the file is not a manifest, so that the service does not
     *     start
     */
    static TrustedDocuments read(Path manifest) {
        try {
            return parse(Files.readString(manifest));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "waimao.http.trusted-documents: cannot read " + manifest + ": " + unreadable.getMessage(),
                    unreadable);
        } catch (Refused invalid) {
            throw new IllegalArgumentException(
                    "waimao.http.trusted-documents: " + manifest + ": " + invalid.getMessage(), invalid);
        }
    }

    /** The documents of the explorer, which it sends by id. */
    static TrustedDocuments ofExplorer() {
        try (var manifest = TrustedDocuments.class.getResourceAsStream(EXPLORER)) {
            if (manifest == null) {
                throw new IllegalStateException(EXPLORER + " is missing");
            }
            return parse(new String(manifest.readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static TrustedDocuments parse(String manifest) {
        var byId = new HashMap<String, String>();
        var object = Json.object("The manifest", manifest);
        if (object.get("operations") instanceof List<?> operations) {
            for (var operation : operations) {
                var members = operation instanceof Map<?, ?> map ? map : Map.of();
                var id = text(members.get("id"));
                if (byId.put(id, text(members.get("body"))) != null) {
                    throw new IllegalArgumentException("waimao.http.trusted-documents: the id " + id + " is repeated");
                }
            }
        } else {
            object.forEach((id, document) -> byId.put(id, text(document)));
        }
        return new TrustedDocuments(byId);
    }

    private static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(
                "waimao.http.trusted-documents: allowed: an object from ids to documents, or {\"operations\": [{\"id\", \"body\"}]}");
    }

    /** These and others. Where both have an id, it is of these. */
    TrustedDocuments with(TrustedDocuments others) {
        var all = new HashMap<>(others.byId);
        all.putAll(byId);
        return new TrustedDocuments(all);
    }

    Optional<String> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean contains(String document) {
        return documents.contains(document);
    }
}
