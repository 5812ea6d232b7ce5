package io.waimao.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The glossary and the page on method. */
@QuarkusTest
class TextPageTest {

    private static final Pattern IN_GLOSSARY = Pattern.compile("href=\"/glossary\\?language=EN#([^\"]+)\"");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static String page(String path, String language) {
        return given().get(path + "?language=" + language).asString();
    }

    private static JsonObject ask(String query) {
        return Http.post(Map.of("query", query)).json().getJsonObject("data");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("'", "&#39;").replace("\"", "&quot;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "ZH"})
    void groupsAndSectorsAreThoseOfTheCatalogue(String language) {
        var html = page("/glossary", language);
        var data = ask(
                "{ asean: market(code: \"ASEAN\") { name(language: %1$s) description(language: %1$s) members { name(language: %1$s) } } three: sector(code: \"NEW_THREE\") { name(language: %1$s) description(language: %1$s) } }"
                        .formatted(language));
        for (var entry : List.of("asean", "three")) {
            assertTrue(html.contains(">" + data.getJsonObject(entry).getString("name") + "</dt>"), html);
            assertTrue(html.contains(escaped(data.getJsonObject(entry).getString("description"))), html);
        }
        data.getJsonObject("asean")
                .getJsonArray("members")
                .forEach(member -> assertTrue(html.contains(((JsonObject) member).getString("name"))));
    }

    @Test
    void measuresHaveTheFormulasOfTheirIndicators() {
        var indicator =
                ask("{ province(code: \"CN-ZJ\") { indicator(code: LOCATION_QUOTIENT) { formula reference } } }")
                        .getJsonObject("province")
                        .getJsonObject("indicator");
        for (var path : List.of("/glossary", "/method")) {
            var html = page(path, "EN");
            assertTrue(html.contains(escaped(indicator.getString("formula"))), path);
            assertTrue(html.contains(escaped(indicator.getString("reference"))), path);
        }
    }

    @Test
    void whatTheMethodRefersToIsInTheGlossary() {
        var method = page("/method", "EN");
        var glossary = page("/glossary", "EN");
        var terms = IN_GLOSSARY
                .matcher(method)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertTrue(terms.size() > 5, method);
        assertEquals(
                List.of(),
                terms.stream()
                        .filter(term -> !glossary.contains(" id=\"" + term + "\""))
                        .toList());
        assertTrue(glossary.contains("href=\"/method?language=EN\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/glossary", "/method"})
    void eachLanguageHasItsPage(String path) {
        var english = page(path, "EN").replaceAll("<nav>[\\s\\S]*?</nav>", "");
        assertFalse(HAN.matcher(english).find(), english);
        var chinese = given().header("Accept-Language", "zh").get(path);
        assertEquals("zh", chinese.header("Content-Language"));
        assertTrue(chinese.asString().contains("<html lang=\"zh\">"));
        assertEquals(400, given().get(path + "?language=FR").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/glossary", "/method"})
    void thePagesRunNothingAndAreKeptByTheirTag(String path) {
        var page = given().get(path + "?language=EN");
        assertEquals(200, page.statusCode());
        assertTrue(page.header("Content-Security-Policy").startsWith("default-src 'none'; style-src 'self';"));
        assertEquals("DENY", page.header("X-Frame-Options"));
        assertFalse(page.asString().contains("<script"));
        var again = given().header("If-None-Match", page.header("ETag")).get(path + "?language=EN");
        assertEquals(304, again.statusCode());
        assertNotEquals(page.header("ETag"), given().get(path + "?language=ZH").header("ETag"));
    }
}
