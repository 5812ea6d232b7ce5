package io.waimao.http.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waimao.dataset.DataVersion;
import io.waimao.engine.GraphQLRequest;
import io.waimao.http.message.Json;
import io.waimao.http.message.MediaType;
import io.waimao.http.message.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Strong validators of answers to queries. An answer is a function of the request, of the data and of the day (who belongs to
 * a group is told of today unless another day is given), so the tag is made of these (and of the application's version), and
 * is known before anything is executed. The moment of the last change goes in, too: a retraction brings the version of the
 * data back, but the list of releases tells of it.
 */
@ApplicationScoped
class EntityTags {

    private static final int BYTES = 16;
    private static final String COMPRESSED = "-gzip";

    private final String application;

    EntityTags(@ConfigProperty(name = "quarkus.application.version") String application) {
        this.application = application;
    }

    /** The tag without quotes. */
    String of(DataVersion data, LocalDate day, GraphQLRequest request, MediaType type) {
        var digest = Sha256.digest();
        for (var part : new String[] {
            application,
            data.version(),
            data.loadedAt().toString(),
            day.toString(),
            type.name(),
            request.costWanted() ? "cost" : "",
            request.operationName() == null ? "" : request.operationName(),
            request.document()
        }) {
            digest.update(part.getBytes(UTF_8));
            digest.update((byte) 0);
        }
        digest.update(Json.write(request.variables()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), BYTES));
    }

    static String quoted(String tag, boolean compressed) {
        return '"' + tag + (compressed ? COMPRESSED : "") + '"';
    }

    /** The variant of the answer that a client has already, by its quoted tag. */
    static Optional<String> match(String ifNoneMatch, String tag) {
        return ifNoneMatch.isEmpty()
                ? Optional.empty()
                : Arrays.stream(ifNoneMatch.split(","))
                        .map(candidate -> candidate.strip().replaceFirst("^W/", ""))
                        .filter(candidate ->
                                candidate.equals(quoted(tag, false)) || candidate.equals(quoted(tag, true)))
                        .findFirst();
    }
}
