package io.waimao.ingestion;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.waimao.http.Service;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The state of the data, down to each row.
 *
 * @param dataset its version, and the numbers of figures and findings
 * @param standing the releases that are not retracted
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

    /** All releases ever imported, the latest first. */
    static JsonArray releases(Service service) throws InterruptedException {
        return service.ask("{ dataset { releases { code kind rows retractedAt } } }")
                .getJsonObject("dataset")
                .getJsonArray("releases");
    }
}
