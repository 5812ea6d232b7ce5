package io.waimao.api;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.waimao.Pages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README and the pages that it leads to, against the service. */
@QuarkusTest
class ReadmeTest {

    private static final Pattern QUERY = Pattern.compile("```graphql\\n");

    private static final Pattern EXAMPLE =
            Pattern.compile("```graphql\\n(.*?)```\\s+```json\\n(.*?)```", Pattern.DOTALL);

    /** Fields in code, in the middle of a text. */
    private static final Pattern SELECTION = Pattern.compile("`([a-z]+ \\{ [^`]+\\})`");

    private static final Pattern BODY = Pattern.compile("-d '([^']*)'");

    private static final Pattern PATH = Pattern.compile("(?:`|localhost:8080)(/[a-z][\\w/.:@-]*)");

    /** The committed one, which SchemaTest compares with the service's. */
    private final GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser().parse(Pages.read(Path.of("src/test/resources/schema.graphql"))));

    static List<Path> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyQueryOfAPageGetsTheAnswerThatStandsBelowIt(Path page) {
        var text = Pages.read(page);
        var examples = EXAMPLE.matcher(text).results().toList();
        assertEquals(QUERY.matcher(text).results().count(), examples.size(), "queries without an answer");
        for (var example : examples) {
            var answer = post(new JsonObject(Map.of("query", example.group(1))).encode());
            assertEquals(new JsonObject(example.group(2)).encodePrettily(), answer.encodePrettily());
        }
    }

    @Test
    void theReadmeAsksThreeQuestions() {
        assertEquals(3, EXAMPLE.matcher(Pages.read(Pages.README)).results().count());
    }

    @Test
    void everyBodyThatIsSentByACommandIsAnswered() {
        var bodies = Pages.find(BODY).map(body -> body.group(1)).toList();
        assertFalse(bodies.isEmpty());
        bodies.forEach(body -> assertFalse(post(body).containsKey("errors"), body));
    }

    private static JsonObject post(String body) {
        return new JsonObject(given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .asString());
    }

    @Test
    void everySelectionInATextFitsTheSchema() {
        var selections = Pages.find(SELECTION)
                .map(selection -> selection.group(1).replace("…", "__typename"))
                .collect(toCollection(TreeSet::new));
        assertTrue(selections.size() > 3, selections::toString);
        for (var selection : selections) {
            var document = selection.startsWith("subscription") ? selection : "{ " + selection + " }";
            assertEquals(
                    List.of(),
                    new Validator().validateDocument(schema, Parser.parse(document), Locale.ENGLISH),
                    document);
        }
    }

    @Test
    void everyPathOfAPageIsServed() {
        var paths = Pages.find(PATH).map(path -> path.group(1)).collect(toCollection(TreeSet::new));
        assertTrue(paths.size() > 10, paths::toString);
        assertEquals(
                List.of(),
                paths.stream()
                        .filter(path -> given().get(path).statusCode() == 404)
                        .toList());
    }
}
