package io.waimao.postgresql;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * All SQL about figures, as the database logs it: a distributed one asks only the machines of the areas that it names.
 */
@QuarkusTest
@TestProfile(StatementsAboutFiguresTest.OnALoggingServer.class)
class StatementsAboutFiguresTest {

    private static final Pattern FIGURES = Pattern.compile("\\b(from|join|into|update|copy)\\s+observation\\b");

    private static final Pattern AREA =
            Pattern.compile("\\barea\\s*(=|in\\b)|^(insert into|copy) observation \\([^)]*\\barea\\b");

    private static final String SOURCES = Steward.SOURCES
            + "table-1,First,Customs,2025-03-20,DAY,OFFICIAL,true\n"
            + "table-2,Second,Customs,2025-04-20,DAY,OFFICIAL,true\n";

    /** With a steward. */
    public static class OnALoggingServer extends Stewarded {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("waimao.steward.token", "open-sesame");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(LoggingServer.class));
        }
    }

    Path log;

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    /** The statements about figures that a work executes, each as often as it was. */
    private List<String> statements(Runnable work) throws IOException {
        var before = lines().size();
        work.run();
        var all = lines();
        return all.subList(before, all.size()).stream()
                .map(line -> new JsonObject(line).getString("message", ""))
                .filter(message -> message.startsWith("execute ") || message.startsWith("statement: "))
                .map(message ->
                        message.substring(message.indexOf(": ") + 2).strip().replaceAll("\\s+", " "))
                .filter(sql -> FIGURES.matcher(sql).find())
                .filter(sql -> !sql.startsWith("analyze"))
                .toList();
    }

    /** Lines that are complete. */
    private List<String> lines() throws IOException {
        var text = Files.readString(log);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static void assertAreas(List<String> statements) {
        assertFalse(statements.isEmpty());
        assertEquals(
                "",
                statements.stream()
                        .filter(Predicate.not(sql -> AREA.matcher(sql).find()))
                        .distinct()
                        .collect(joining("\n")));
    }

    @Test
    void everyStatementOfAQuestionNamesItsAreas() throws IOException {
        var questions = new ArrayList<String>();
        questions.add("""
                {
                  provinces(first: 31) {
                    nodes {
                      breakdown(by: MARKET, flow: EXPORT, period: "2024") { parts { market { code } } }
                      series(flow: EXPORT, measure: GROWTH_YOY) { period { code } }
                    }
                  }
                }
                """);
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
    void everyStatementOfAnImportNamesItsAreas() throws IOException {
        Steward.post("sources", SOURCES);
        assertAreas(statements(() -> Steward.post("observations", table("table-1", 12))));
        assertAreas(statements(() -> Steward.post("observations", table("table-2", 12))));
    }

    @Test
    void twelveMonthsTakeAsManyStatementsAsOne() throws IOException {
        Steward.post("sources", SOURCES);
        var one = statements(() -> Steward.post("observations", table("table-1", 1)));
        Steward.retractAll();
        Steward.post("sources", SOURCES);
        var twelve = statements(() -> Steward.post("observations", table("table-1", 12)));
        assertEquals(withoutNumbers(one), withoutNumbers(twelve));
    }

    /** The statements without the number of their parameters. */
    private static String withoutNumbers(List<String> statements) {
        return statements.stream()
                .map(sql -> sql.replaceAll("\\$\\d+(,\\$\\d+)*", "?"))
                .sorted()
                .collect(joining("\n"));
    }

    @Test
    void figuresAreReplacedByOneStatementForEachArea() throws IOException {
        Steward.post("sources", SOURCES);
        Steward.post("observations", table("table-1", 12));
        var replacing = statements(() -> Steward.post("observations", table("table-2", 12)));
        assertEquals(
                2,
                replacing.stream()
                        .filter(sql -> sql.startsWith("update observation") && !sql.contains(" and derived"))
                        .count());
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
    void aPageOfAnExportBeginsWhereTheOneBeforeEnded() throws IOException {
        var pages = statements(
                () -> RestAssured.get("/export/observations.csv").then().statusCode(200));
        assertTrue(pages.size() > 1);
        assertFalse(pages.stream().anyMatch(sql -> sql.contains("id is null")), pages::toString);
    }
}
