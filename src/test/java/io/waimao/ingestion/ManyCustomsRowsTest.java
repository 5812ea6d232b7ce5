package io.waimao.ingestion;

import static io.restassured.RestAssured.given;
import static io.waimao.ingestion.Upload.post;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A large download of the customs administration, against sums that are worked out here. Property waimao.customs.rows:
 * how many rows; for 200000, also quarkus.http.test-timeout=20m.
 */
@QuarkusTest
@TestProfile(Stewarded.class)
class ManyCustomsRowsTest {

    private static final Path TABLES = Path.of("src/main/resources/reference");
    private static final int ROWS = Integer.getInteger("waimao.customs.rows", 3000);
    private static final int LIMIT = 10_000;
    private static final List<String> ENDS = List.of("10", "20", "90");

    /** A row: what its figure is about in our codes, and the text of the row. */
    private record Row(String area, String market, String product, String month, long value, String text) {

        String cell() {
            return String.join(",", area, market, product, month);
        }
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void everyFigureAndEverySumIsRight() throws IOException {
        Steward.post("sources", Steward.SOURCES + "many,Query,Customs,2026-01-05,DAY,OFFICIAL,true\n");
        var rows = rows();
        var expected = sums(rows, Row::cell);
        post(
                        "observations?format=customs&source=many&flow=EXPORT",
                        rows.stream()
                                .map(Row::text)
                                .collect(joining("", "\"数据年月\",\"商品编码\",\"商品名称\",\"贸易伙伴编码\",\"注册地编码\",\"人民币\",\n", ""))
                                .getBytes(Charset.forName("GB18030")))
                .statusCode(201)
                .body("accepted", equalTo(expected.size()))
                .body("faultCount", equalTo(0))
                .body("notes.size()", equalTo((rows.size() > expected.size() ? 1 : 0) + (ROWS == LIMIT ? 1 : 0)));
        assertEquals(expected, exported());
        sums(rows, row -> row.area() + "," + row.month())
                .forEach((cell, sum) -> assertEquals(sum, figure(cell.split(","), "W", "_T"), cell));
        var chapters = sums(
                rows,
                row -> String.join(",", row.area(), row.month(), row.product().substring(0, 2)));
        chapters.entrySet().stream().limit(20).forEach(chapter -> {
            var cell = chapter.getKey().split(",");
            assertEquals(chapter.getValue(), figure(cell, "W", cell[2]), chapter.getKey());
        });
    }

    private static Map<String, BigDecimal> sums(List<Row> rows, Function<Row, String> cell) {
        var sums = new HashMap<String, BigDecimal>();
        rows.forEach(row -> sums.merge(cell.apply(row), BigDecimal.valueOf(row.value()), BigDecimal::add));
        return new TreeMap<>(sums);
    }

    private static List<Row> rows() throws IOException {
        var random = new Random(4);
        var partners = table("customs_partners.csv", "code", "market");
        var places = table("customs_places.csv", "code", "province");
        var headings = Files.readAllLines(TABLES.resolve("hs_headings.csv"));
        var rows = new ArrayList<Row>();
        var seen = new HashSet<String>();
        while (rows.size() < ROWS) {
            var partner = partners.get(random.nextInt(partners.size()));
            var place = places.get(random.nextInt(places.size()));
            var product = headings.get(1 + random.nextInt(headings.size() - 1)).split(",")[0]
                    + ENDS.get(random.nextInt(3)) + "00";
            var month = "20250" + (1 + random.nextInt(3));
            if (seen.add(String.join(" ", partner[0], place[0], product, month))) {
                rows.add(row(partner, place, product, month, 1 + random.nextInt(1_000_000_000)));
            }
        }
        return rows;
    }

    private static Row row(String[] partner, String[] place, String product, String month, long value) {
        var text = "\"%s\",\"%s\",\"锂离子蓄电池等商品\",\"%s\",\"%s\",\"%,d\",\n"
                .formatted(month, product, partner[0], place[0], value);
        return new Row(place[1], partner[1], product, month.substring(0, 4) + "-" + month.substring(4), value, text);
    }

    /** Two columns of a shipped table, where both have something. */
    private static List<String[]> table(String file, String key, String value) throws IOException {
        var lines = Files.readAllLines(TABLES.resolve(file));
        var header = List.of(lines.get(0).split(","));
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new String[] {cells[header.indexOf(key)], cells[header.indexOf(value)]})
                .filter(cells -> !cells[0].isEmpty() && !cells[1].isEmpty())
                .toList();
    }

    private static Map<String, BigDecimal> exported() {
        return given().get("/export/observations.csv?sources=many")
                .asString()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(toMap(
                        cells -> String.join(",", cells[0], cells[2], cells[3], cells[8]),
                        cells -> new BigDecimal(cells[9]),
                        (one, two) -> {
                            throw new AssertionError("twice");
                        },
                        TreeMap::new));
    }

    private static BigDecimal figure(String[] cell, String market, String sector) {
        return new BigDecimal(
                Steward.ask(("{ province(code: \"%s\") { figure(flow: EXPORT, measure: VALUE, market: \"%s\", "
                                        + "sector: \"%s\", period: \"%s\", unit: CNY) { value { value } } } }")
                                .formatted(cell[0], market, sector, cell[1]))
                        .getString("data.province.figure.value.value"));
    }
}
