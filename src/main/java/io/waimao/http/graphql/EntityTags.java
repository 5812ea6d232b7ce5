package io.waimao.http.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waimao.build.Build;
import io.waimao.dataset.DataVersion;
import io.waimao.engine.GraphQLRequest;
import io.waimao.http.message.Json;
import io.waimao.http.message.MediaType;
import io.waimao.http.message.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Strong validators of answers to queries. An answer is a function of the request, the data, the day (group membership
 * defaults to today) and the code, so the tag is computed from these before anything is executed. It
 * includes the time of the last change: a retraction restores the version of the data, but is visible in the list of
 * releases.
 */
@ApplicationScoped
public class EntityTags {

    private static final int BYTES = 16;
    private static final String COMPRESSED = "-gzip";

    private final Build build;

    EntityTags(Build build) {
        this.build = build;
    }

    /** The tag without quotes. */
    String of(DataVersion data, LocalDate day, GraphQLRequest request, MediaType type) {
        var digest = Sha256.digest();
        for (var part : new String[] {
            build.code(),
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
        return shortened(digest);
    }

    /** The tag, without quotes, of a page. */
    public String of(DataVersion data, LocalDate day, String path, String language) {
        var digest = Sha256.digest();
        for (var part :
                new String[] {build.code(), data.version(), data.loadedAt().toString(), day.toString(), path, language
                }) {
            digest.update(part.getBytes(UTF_8));
            digest.update((byte) 0);
        }
        return shortened(digest);
    }

    /** The tag, without quotes, of what changes only with the build. */
    public static String of(Build build) {
        var digest = Sha256.digest();
        digest.update(build.code().getBytes(UTF_8));
        return shortened(digest);
    }

    private static String shortened(MessageDigest digest) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), BYTES));
    }

    public static String quoted(String tag, boolean compressed) {
        return '"' + tag + (compressed ? COMPRESSED : "") + '"';
    }

    /** The variant of the answer that the client already has, by its quoted tag. */
    public static Optional<String> match(String ifNoneMatch, String tag) {
        return ifNoneMatch.isEmpty()
                ? Optional.empty()
                : Arrays.stream(ifNoneMatch.split(","))
                        .map(candidate -> candidate.strip().replaceFirst("^W/", ""))
                        .filter(candidate ->
                                candidate.equals(quoted(tag, false)) || candidate.equals(quoted(tag, true)))
                        .findFirst();
    }
}
