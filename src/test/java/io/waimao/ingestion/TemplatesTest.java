package io.waimao.ingestion;

import static io.restassured.RestAssured.given;
import static io.waimao.ingestion.Upload.post;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.ingestion.csv.Codes;
import io.waimao.ingestion.formats.ClaimsFile;
import io.waimao.ingestion.formats.KnownCodes;
import io.waimao.ingestion.formats.MarketsFile;
import io.waimao.ingestion.formats.MembersFile;
import io.waimao.ingestion.formats.SectorsFile;
import io.waimao.ingestion.formats.SourcesFile;
import io.waimao.ingestion.releases.ReleaseKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files to start from, and what is said of foreign files. */
@QuarkusTest
@TestProfile(Stewarded.class)
class TemplatesTest {

    /** Their reports name the revision of the nomenclature, or provinces that the template lacks. */
    private static final Set<ImportFormat> NOTED = Set.of(ImportFormat.COMTRADE, ImportFormat.CUSTOMS_PROVINCES);

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void everyTemplateCanBeImported() {
        for (var kind : List.of("sources", "markets", "market-members", "sectors", "claims")) {
            post(kind, template(kind)).statusCode(201).body("faultCount", equalTo(0));
        }
        for (var format : ImportFormat.values()) {
            var path = "observations?format=" + format.parameter();
            post(path + options(format), template(path))
                    .statusCode(201)
                    .body("faultCount", equalTo(0))
                    .body("notes", hasSize(NOTED.contains(format) ? 1 : 0));
        }
    }

    private static String options(ImportFormat format) {
        return switch (format) {
            case CSV, SDMX_CSV -> "";
            case COMTRADE -> "&source=example-source";
            case CUSTOMS -> "&source=example-source&flow=EXPORT";
            case CUSTOMS_PROVINCES -> "&source=example-source&period=2025-07";
        };
    }

    @Test
    void aTemplateHasAllColumnsOfItsKind() {
        var known = KnownCodes.none();
        assertEquals(
                columns("sources"),
                Set.copyOf(new SourcesFile(known.sources()).columns().all()));
        assertEquals(
                columns("markets"),
                Set.copyOf(new MarketsFile(known.markets()).columns().all()));
        assertEquals(
                columns("market-members"),
                Set.copyOf(new MembersFile(known.markets()).columns().all()));
        assertEquals(
                columns("sectors"),
                Set.copyOf(new SectorsFile(known.sectors()).columns().all()));
        assertEquals(
                columns("claims"),
                Set.copyOf(new ClaimsFile(new Codes("claim"), known).columns().all()));
    }

    private static Set<String> columns(String kind) {
        return new HashSet<>(List.of(new String(template(kind), UTF_8)
                .lines()
                .findFirst()
                .orElseThrow()
                .split(",")));
    }

    @ParameterizedTest
    @EnumSource(value = ReleaseKind.class, mode = EnumSource.Mode.EXCLUDE, names = "REFERENCE")
    void aTemplateNeedsNoTokenAsDataDoesNot(ReleaseKind kind) {
        given().get("/import/" + kind.path())
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv; charset=utf-8; header=present");
    }

    @Test
    void aFormatThatTheKindDoesNotHaveIsRefused() {
        given().get("/import/claims?format=comtrade")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("csv for claims"));
    }

    @Test
    void anImportIsNotNamedLikeAKind() {
        post("sources?id=claims", template("sources")).statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "claims, observations, /import/claims",
        "sources, observations, /import/sources",
        "sectors, sources, /import/sectors",
        "markets, claims, /import/markets",
        "market-members, sources, /import/market-members",
        "observations, sources, '/import/observations, format=csv'",
        "observations, observations?format=comtrade&source=example-source, '/import/observations, format=csv'",
        "observations, observations?format=sdmx-csv, '/import/observations, format=csv'",
        "observations?format=comtrade, observations, format=comtrade",
        "observations?format=sdmx-csv, claims, format=sdmx-csv",
        "observations?format=customs, sources, format=customs",
        "claims, observations?format=sdmx-csv, /import/claims",
        "observations?format=sdmx-csv, observations, format=sdmx-csv",
    })
    void aForeignFileIsToldInOneSentence(String kind, String path, String looksLike) {
        Steward.post("sources", new String(template("sources"), UTF_8));
        post(path, template(kind))
                .statusCode(422)
                .body("faults", hasSize(1))
                .body("faults[0].reason", containsString("these are the columns"))
                .body("faults[0].reason", containsString("It looks like a file for " + looksLike));
    }

    private static byte[] template(String path) {
        return given().get("/import/" + path).then().statusCode(200).extract().asByteArray();
    }
}
