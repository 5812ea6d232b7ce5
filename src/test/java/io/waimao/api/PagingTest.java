package io.waimao.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are cut by keyset: put together they are the list, in either direction. */
@QuarkusTest
class PagingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{field: VALUE, direction: DESC}",
                "{field: VALUE}",
                "{field: PERIOD, direction: DESC}, {field: MARKET}",
                "{field: FLOW}, {field: VALUE}"
            })
    void pagesPutTogetherAreTheList(String orderBy) {
        var whole = ask(orderBy, "first: 100").<String>getList("data.observations.nodes.id");
        assertEquals(96, whole.size());
        assertEquals(whole, walk(orderBy, true));
        assertEquals(whole, walk(orderBy, false));
    }

    private static List<String> walk(String orderBy, boolean forward) {
        var pages = new ArrayList<List<String>>();
        var more = true;
        var cursor = "";
        while (more) {
            var page = ask(orderBy, (forward ? "first: 7" : "last: 7") + cursor);
            pages.add(page.getList("data.observations.nodes.id"));
            more = page.getBoolean("data.observations.pageInfo." + (forward ? "hasNextPage" : "hasPreviousPage"));
            cursor = forward
                    ? ", after: \"" + page.getString("data.observations.pageInfo.endCursor") + "\""
                    : ", before: \"" + page.getString("data.observations.pageInfo.startCursor") + "\"";
        }
        if (!forward) {
            Collections.reverse(pages);
        }
        return pages.stream().flatMap(List::stream).toList();
    }

    private static JsonPath ask(String orderBy, String page) {
        var query =
                "{ observations(filter: { sources: [\"gacc-loc-2025-07\"], flows: [EXPORT] }, orderBy: [%s], %s) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
                        .formatted(orderBy, page);
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .jsonPath();
    }
}
