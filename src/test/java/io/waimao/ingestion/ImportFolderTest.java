package io.waimao.ingestion;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service with files in its image, readable only by stewards. */
@QuarkusTest
@TestProfile(ImportFolderTest.Baked.class)
class ImportFolderTest {

    public static class Baked extends Stewarded {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var folder = Files.createTempDirectory("baked");
                Files.writeString(
                        folder.resolve("observations-2024.csv"),
                        "REF_AREA,FLOW,COUNTERPART_AREA,COMMODITY,BRAND,MEASURE,TIME_PERIOD,OBS_VALUE,QUALIFIER,UNIT,OBS_STATUS,SOURCE\n"
                                + "CN-ZJ,EXPORT,W,_T,_T,VALUE,2024,3902000000000,EXACT,CNY,A,baked\n");
                Files.writeString(
                        folder.resolve("sources.csv"),
                        "id,title,publisher,published_on,published_precision,kind\nbaked,Baked,Me,2026-01-05,DAY,OFFICIAL\n");
                var settings = new HashMap<>(super.getConfigOverrides());
                settings.put("waimao.import.folder", folder.toString());
                settings.put("waimao.steward.only", "true");
                return settings;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private static final Map<String, String> EXPORTS = Map.of(
            "query",
            "{ dataset { releases { name } } province(code: \"CN-ZJ\") { figure(flow: EXPORT, measure: VALUE, period: \"2024\") { value { value } } } }");

    @Test
    void theFilesAreAvailableFromTheStartToPermittedReaders() {
        var answer = given().header("Authorization", Stewarded.AUTHORIZATION)
                .contentType("application/json")
                .body(EXPORTS)
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.dataset.releases.name", hasItems("sources.csv", "observations-2024.csv"))
                .extract()
                .jsonPath();
        assertEquals(3902000000000L, answer.getLong("data.province.figure.value.value"));
    }

    @Test
    void othersThanStewardsCannotRead() {
        given().contentType("application/json")
                .body(EXPORTS)
                .post("/graphql")
                .then()
                .statusCode(401)
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("data", equalTo(null));
        given().get("/export/observations.csv").then().statusCode(401);
    }
}
