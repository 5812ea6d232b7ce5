package io.waimao.bench;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the rows of a running service as a JSON file, in the service's order. */
final class PeerRows {

    private static final String PAGE =
            "query ($after: String) { observations(first: 100, after: $after) { pageInfo { hasNextPage endCursor } "
                    + "nodes { code flow measure status confidence knownFrom province { code } period { end } } } }";

    private PeerRows() {}

    static Path write(MeasuredService service, Path file) throws Exception {
        var rows = new JsonArray();
        var page = page(service, null);
        addTo(rows, page);
        while (page.getJsonObject("pageInfo").getBoolean("hasNextPage")) {
            page = page(service, page.getJsonObject("pageInfo").getString("endCursor"));
            addTo(rows, page);
        }
        return Files.writeString(file, rows.encode());
    }

    private static JsonObject page(MeasuredService service, String after) throws Exception {
        var body = new JsonObject().put("query", PAGE).put("variables", new JsonObject().put("after", after));
        var answer = new JsonObject(new String(service.post("/graphql", body.encode())));
        return answer.getJsonObject("data").getJsonObject("observations");
    }

    private static void addTo(JsonArray rows, JsonObject page) {
        for (var node : page.getJsonArray("nodes")) {
            var row = (JsonObject) node;
            row.put("province", row.getJsonObject("province").getString("code"));
            row.put("periodEnd", ((JsonObject) row.remove("period")).getString("end"));
            rows.add(row);
        }
    }
}
