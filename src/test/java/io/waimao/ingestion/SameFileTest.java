package io.waimao.ingestion;

import static io.restassured.RestAssured.given;
import static io.waimao.ingestion.Upload.file;
import static io.waimao.ingestion.Upload.post;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same bytes again: no change only if they would have the same effect. */
@QuarkusTest
@TestProfile(Stewarded.class)
class SameFileTest {

    private static final String COMTRADE = "observations?format=comtrade&source=";

    private static final String TWO_SECTORS = Steward.FIGURES
            + "CN-QH,EXPORT,US,NEW_SECTOR,_T,VALUE,2024,5,,,EXACT,CNY,A,one\n"
            + "CN-QH,EXPORT,US,84,_T,VALUE,2024,7,,,EXACT,CNY,A,one\n";

    private static final String SECTOR =
            "code,kind,parent,name_en,name_zh,hs_codes,description\nNEW_SECTOR,AGGREGATE,_T,New,新,8401,\n";

    @BeforeEach
    void importTheSources() {
        Steward.post(
                "sources",
                Steward.SOURCES + "one,One,Customs,2026-01-05,DAY,OFFICIAL,false\n"
                        + "two,Two,Customs,2026-01-05,DAY,OFFICIAL,false\n");
    }

    @AfterEach
    void retractEverything() {
        retractFigures();
        Steward.retractAll();
    }

    /** Before the sectors that they are of. */
    private static void retractFigures() {
        Steward.ask("{ dataset { releases { code retractedAt } } }")
                .<String>getList(
                        "data.dataset.releases.findAll { it.retractedAt == null && it.code.startsWith('observations') }.code")
                .forEach(Steward::retract);
    }

    @Test
    void rowsThatWereRefusedComeInOnceTheCatalogueKnowsTheirCodes() {
        post("observations?partial=true", TWO_SECTORS.getBytes(UTF_8))
                .statusCode(201)
                .body("accepted", equalTo(1))
                .body("faultCount", equalTo(1));
        Steward.post("sectors", SECTOR);
        post("observations?partial=true&dryRun=true", TWO_SECTORS.getBytes(UTF_8))
                .statusCode(200)
                .body("outcome", equalTo("TRIED"))
                .body("accepted", equalTo(1));
        post("observations?partial=true", TWO_SECTORS.getBytes(UTF_8))
                .statusCode(201)
                .body("accepted", equalTo(1))
                .body("faultCount", equalTo(0))
                .body("notes", hasItem(containsString("Stored before: 1 figures")));
        post("observations?partial=true", TWO_SECTORS.getBytes(UTF_8))
                .statusCode(200)
                .body("outcome", equalTo("UNCHANGED"));
    }

    @Test
    void aFileWhoseRowsAreRefusedAgainIsUnchanged() {
        post("observations?partial=true", TWO_SECTORS.getBytes(UTF_8)).statusCode(201);
        post("observations?partial=true", TWO_SECTORS.getBytes(UTF_8))
                .statusCode(200)
                .body("outcome", equalTo("UNCHANGED"));
    }

    @Test
    void theSameFileForAnotherSourceComesInAndADryRunSaysSo() {
        var content = file("partial-then-sectors.csv");
        post(COMTRADE + "one", content).statusCode(201).body("accepted", equalTo(3));
        post(COMTRADE + "one&dryRun=true", content).statusCode(200).body("outcome", equalTo("UNCHANGED"));
        post(COMTRADE + "two&dryRun=true", content).statusCode(200).body("outcome", equalTo("TRIED"));
        post(COMTRADE + "two", content).statusCode(201);
        post(COMTRADE + "two", content).statusCode(200).body("outcome", equalTo("UNCHANGED"));
    }

    @Test
    void aFileOfSectorsGivesACodeThatCameWithFiguresAName() {
        var figures = post(COMTRADE + "one", file("partial-then-sectors.csv"))
                .extract()
                .<String>path("release.code");
        assertEquals("HS 8507.10 (Rechargeable batteries)", nameOf("850710"));
        Steward.post("sectors", new String(file("partial-sectors.csv"), UTF_8));
        assertEquals("Lead-acid starter batteries", nameOf("850710"));
        Steward.retract(figures);
        assertEquals("Lead-acid starter batteries", nameOf("850710"));
    }

    private static String nameOf(String sector) {
        return Steward.ask("{ sector(code: \"%s\") { name } }".formatted(sector))
                .getString("data.sector.name");
    }

    @Test
    void everyCodeOfTheNomenclatureComesIn() {
        post(COMTRADE + "one", file("comtrade-hs6.csv")).statusCode(201).body("faultCount", equalTo(0));
        post(COMTRADE + "one", file("comtrade-chapters.csv")).statusCode(201).body("faultCount", equalTo(0));
        assertEquals("Commodities not specified", nameOf("99"));
    }

    @Test
    void latinLettersAreNotTakenForChineseAndReadWhereTheRequestSaysSo() {
        post(COMTRADE + "one", file("comtrade-latin1.csv"))
                .statusCode(422)
                .body("faults[0].reason", containsString("charset=ISO-8859-1"));
        post(COMTRADE + "one", file("comtrade-latin1.csv"), "text/csv; charset=iso-8859-1")
                .statusCode(201)
                .body("encoding", equalTo("ISO-8859-1"));
    }

    @Test
    void aFormWithAFileIsRead() {
        given().header("Authorization", Stewarded.AUTHORIZATION)
                .multiPart("comment", "mine")
                .multiPart("file", "download.csv", file("comtrade-hs6.csv"), "text/csv")
                .post("/import/" + COMTRADE + "one")
                .then()
                .statusCode(201)
                .body("release.name", equalTo("download.csv"));
        given().header("Authorization", Stewarded.AUTHORIZATION)
                .multiPart("comment", "mine")
                .post("/import/" + COMTRADE + "one")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("The form has no file"));
    }
}
