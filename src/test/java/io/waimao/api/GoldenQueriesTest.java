package io.waimao.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each document beside the answer that it must get, to the letter. */
@QuarkusTest
class GoldenQueriesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> everyDocumentGetsItsAnswer() throws IOException {
        var documents = Files.list(FOLDER)
                .filter(file -> file.toString().endsWith(".graphql"))
                .sorted()
                .toList();
        return documents.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path document) throws IOException {
        var expected = Path.of(document.toString().replace(".graphql", ".json"));
        var answer = given().contentType("application/json")
                .body(Map.of("query", Files.readString(document)))
                .post("/graphql")
                .asString();
        assertEquals(
                new JsonObject(Files.readString(expected)).encodePrettily(), new JsonObject(answer).encodePrettily());
    }
}
