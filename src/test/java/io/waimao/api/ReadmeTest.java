package io.waimao.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadmeTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("```graphql\\n(.*?)```\\s+```json\\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyQueryOfTheReadmeGetsTheAnswerThatStandsBelowIt() throws Exception {
        var examples = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        int count = 0;
        while (examples.find()) {
            var answer = given().contentType("application/json")
                    .body(Map.of("query", examples.group(1)))
                    .post("/graphql")
                    .asString();
            assertEquals(new JsonObject(examples.group(2)).encodePrettily(), new JsonObject(answer).encodePrettily());
            count++;
        }
        assertEquals(5, count);
    }
}
