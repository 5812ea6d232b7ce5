package io.waimao.observations.store;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All SQL about figures, as H2 recorded it. */
@QuarkusTest
@TestProfile(StatementsAboutFiguresTest.AllFigures.class)
class StatementsAboutFiguresTest {

    private static final Pattern FIGURES = Pattern.compile("\\b(from|join|into|update)\\s+observation\\b");

    private static final Pattern AREA =
            Pattern.compile("\\barea\\s*(=|in\\b)|^insert into observation \\(.*\\barea\\b");

    private static final String SOURCES = Steward.SOURCES
            + "table-1,First,Customs,2025-03-20,DAY,OFFICIAL,true\n"
            + "table-2,Second,Customs,2025-04-20,DAY,OFFICIAL,true\n";

    /** With a steward. */
    public static class AllFigures extends Stewarded {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("waimao.steward.token", "open-sesame");
        }
    }

    private record Executed(String sql, long times) {}

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void onlyH2Records() throws SQLException {
        try (var connection = database.getConnection()) {
            assumeTrue(connection.getMetaData().getDatabaseProductName().equals("H2"));
        }
        run("set query_statistics_max_entries 10000");
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The statements about figures that a work executes. */
    private List<Executed> statements(Runnable work) throws SQLException {
        run("set query_statistics true");
        work.run();
        var all = new ArrayList<Executed>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select sql_statement, execution_count from information_schema.query_statistics")) {
            while (rows.next()) {
                all.add(new Executed(rows.getString(1).strip().replaceAll("\\s+", " "), rows.getLong(2)));
            }
        }
        run("set query_statistics false");
        assertTrue(all.size() < 10_000);
        return all.stream()
                .filter(executed -> FIGURES.matcher(executed.sql).find())
                .toList();
    }

    private static void assertAreas(List<Executed> statements) {
        assertFalse(statements.isEmpty());
        assertEquals(
                "",
                statements.stream()
                        .map(Executed::sql)
                        .filter(Predicate.not(sql -> AREA.matcher(sql).find()))
                        .distinct()
                        .collect(joining("\n")));
    }

    @Test
    void everyStatementOfAQuestionNamesItsAreas() throws Exception {
        var questions = new ArrayList<String>();
        questions.add(
                "{ provinces(first: 31) { nodes { breakdown(by: MARKET, flow: EXPORT, period: \"2024\") { parts { market { code } } }"
                        + " series(flow: EXPORT, measure: GROWTH_YOY) { period { code } } transitions { indicators { code } } } } }");
        try (var files = Files.list(Path.of("src/test/resources/golden"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".graphql")).toList()) {
                questions.add(Files.readString(file));
            }
        }
        assertAreas(statements(() -> questions.forEach(StatementsAboutFiguresTest::ask)));
    }

    private static void ask(String question) {
        given().contentType("application/json")
                .body(Map.of("query", question))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    @Test
    void everyStatementOfAnImportNamesItsAreas() throws SQLException {
        Steward.post("sources", SOURCES);
        assertAreas(statements(() -> Steward.post("observations", table("table-1", 12))));
        assertAreas(statements(() -> Steward.post("observations", table("table-2", 12))));
    }

    @Test
    void theRollUpsOfTwelveMonthsAreRemovedInAsManyStatementsAsThoseOfOne() throws SQLException {
        Steward.post("sources", SOURCES);
        var one = lookUpsOfRollUps(() -> Steward.post("observations", table("table-1", 1)));
        var twelve = lookUpsOfRollUps(() -> Steward.post("observations", table("table-2", 12)));
        assertTrue(one > 0);
        assertEquals(one, twelve);
    }

    private long lookUpsOfRollUps(Runnable work) throws SQLException {
        return statements(work).stream()
                .filter(executed -> executed.sql.startsWith("select oe1_0.id from observation"))
                .mapToLong(Executed::times)
                .sum();
    }

    /** Two chapters of two provinces' exports to two countries. */
    private static String table(String source, int months) {
        return Steward.FIGURES
                + Stream.of("CN-XZ", "CN-QH")
                        .flatMap(area -> Stream.of("US", "VN").flatMap(market -> Stream.of("84", "85")
                                .flatMap(sector -> IntStream.rangeClosed(1, months)
                                        .mapToObj(month -> "%s,EXPORT,%s,%s,_T,VALUE,2024-%02d,%d,,,EXACT,CNY,A,%s\n"
                                                .formatted(area, market, sector, month, 100 + month, source)))))
                        .collect(joining());
    }

    @Test
    void aPageOfAnExportBeginsWhereTheOneBeforeEnded() throws SQLException {
        var statements = statements(
                () -> RestAssured.get("/export/observations.csv").then().statusCode(200));
        assertTrue(statements.stream().mapToLong(Executed::times).sum() > 1);
        assertFalse(
                statements.stream().anyMatch(executed -> executed.sql.matches(".*\\bid is null\\b.*")),
                statements::toString);
    }
}
