package io.waimao.ingestion;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** A client that imports and retracts. */
public final class Steward {

    public static final String FIGURES =
            "REF_AREA,FLOW,COUNTERPART_AREA,COMMODITY,BRAND,MEASURE,TIME_PERIOD,OBS_VALUE,LOWER,UPPER,QUALIFIER,UNIT,"
                    + "OBS_STATUS,SOURCE\n";

    public static final String SOURCES = "id,title,publisher,published_on,published_precision,kind,complete\n";

    private Steward() {}

    /** @return the code of the release */
    public static String post(String kind, String content) {
        return given().header("Authorization", Stewarded.AUTHORIZATION)
                .contentType("text/csv")
                .body(content.getBytes(UTF_8))
                .post("/import/" + kind)
                .then()
                .statusCode(201)
                .extract()
                .path("release.code");
    }

    /** Retracts all imported releases, the latest first. */
    public static void retractAll() {
        ask("{ dataset { releases { code retractedAt } } }")
                .<String>getList(
                        "data.dataset.releases.findAll { it.retractedAt == null && !it.code.startsWith('reference') }.code")
                .forEach(Steward::retract);
    }

    public static void retract(String code) {
        ask("mutation { retractRelease(code: \"%s\") { code } }".formatted(code));
    }

    public static JsonPath ask(String document) {
        return JsonPath.from(answer(document));
    }

    /** The raw answer. */
    public static String answer(String document) {
        var text = given().header("Authorization", Stewarded.AUTHORIZATION)
                .contentType("application/json")
                .body(Map.of("query", document))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var answer = JsonPath.from(text);
        var errors = answer.<List<?>>get("errors");
        if (errors != null) {
            throw new AssertionError(answer.prettify());
        }
        return text;
    }
}
