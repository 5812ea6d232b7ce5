package io.waimao.ingestion;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.waimao.http.Service;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a service answers from, down to each row.
 *
 * @param dataset its version, and how many figures and findings there are
 * @param standing the releases that were not taken back
 * @param checksums of the exports
 */
record DataState(String dataset, List<String> standing, List<String> checksums) {

    static DataState of(Service service) throws InterruptedException {
        var dataset = service.ask("{ dataset { version observationCount } findings { totalCount } }");
        var standing = releases(service).stream()
                .map(JsonObject.class::cast)
                .filter(release -> release.getValue("retractedAt") == null)
                .map(release -> release.getString("kind") + " " + release.getInteger("rows"))
                .toList();
        return new DataState(
                dataset.encode(),
                standing,
                List.of(
                        checksum(service, "sources.csv"),
                        checksum(service, "observations.csv"),
                        checksum(service, "claims.csv")));
    }

    private static String checksum(Service service, String export) throws InterruptedException {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(service.get("/export/" + export).body()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** All that there ever were, the latest first. */
    static JsonArray releases(Service service) throws InterruptedException {
        return service.ask("{ dataset { releases { code kind rows retractedAt } } }")
                .getJsonObject("dataset")
                .getJsonArray("releases");
    }
}
