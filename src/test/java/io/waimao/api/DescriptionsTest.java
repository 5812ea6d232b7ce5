package io.waimao.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Descriptions of the shipped markets, sectors and partitions. */
@QuarkusTest
class DescriptionsTest {

    private static final String BOTH = "{ code description zh: description(language: ZH) }";

    @Test
    void thoseOfMarketsAreInBothLanguages() {
        assertInBothLanguages(
                "markets(first: 100, filter: {kinds: [WORLD, GROUP]}) { nodes " + BOTH + " }", "markets.nodes");
    }

    @Test
    void thoseOfSectorsAreInBothLanguages() {
        assertInBothLanguages(
                "sectors(first: 100, filter: {kinds: [TOTAL, AGGREGATE]}) { nodes " + BOTH + " }", "sectors.nodes");
    }

    @Test
    void thoseOfPartitionsAreInBothLanguages() {
        assertInBothLanguages("partitions " + BOTH, "partitions");
    }

    private static void assertInBothLanguages(String field, String path) {
        List<Map<String, String>> entries = given().contentType("application/json")
                .body(Map.of("query", "{ " + field + " }"))
                .post("/graphql")
                .jsonPath()
                .getList("data." + path);
        assertTrue(entries.size() > 5, entries::toString);
        assertEquals(
                List.of(),
                entries.stream()
                        .filter(entry -> entry.get("description") == null
                                || !entry.get("zh").matches("(?s).*\\p{IsHan}.*。"))
                        .toList());
    }
}
