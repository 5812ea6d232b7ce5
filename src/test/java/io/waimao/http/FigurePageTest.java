package io.waimao.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a figure. */
@QuarkusTest
class FigurePageTest {

    private static final Pattern JSON_LD =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private static final String EXPORTS = "/figure/CN-ZJ.EXPORT.W._T._T.VALUE.CNY:2024@";

    private static Response get(String path, String... headers) {
        var request = given().urlEncodingEnabled(false);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.get(path);
    }

    /** The address of a figure, as GraphQL has it. */
    private static String address(String arguments) {
        return figure(arguments).getString("url");
    }

    private static JsonObject figure(String arguments) {
        var query =
                "{ province(code: \"CN-ZJ\") { figure(%s) { url code value { text zh: text(language: ZH) } source { title citation }"
                                .formatted(arguments)
                        + " derivation { formula inputs { url derivation { inputs { url } } } } vintages { observation { url } change { text } } } } }";
        return Http.post(Map.of("query", query))
                .json()
                .getJsonObject("data")
                .getJsonObject("province")
                .getJsonObject("figure");
    }

    @Test
    void aPublishedFigureHasItsValueSourceAndPublications() {
        var figure = figure("flow: EXPORT, measure: VALUE, period: \"2024\"");
        var page = get(figure.getString("url"));
        assertEquals(200, page.statusCode());
        assertEquals("text/html; charset=utf-8", page.contentType());
        var html = page.asString();
        assertTrue(html.contains("<h1>Zhejiang&#39;s exports in 2024</h1>"), html);
        assertTrue(html.contains(figure.getJsonObject("value").getString("text")), html);
        assertTrue(html.contains(escaped(figure.getJsonObject("source").getString("citation"))), html);
        assertTrue(html.contains(figure.getString("code")), html);
        figure.getJsonArray("vintages").stream()
                .map(vintage ->
                        ((JsonObject) vintage).getJsonObject("observation").getString("url"))
                .forEach(url -> assertTrue(html.contains("href=\"" + url + "?language=EN\""), url));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("'", "&#39;").replace("\"", "&quot;");
    }

    @Test
    void aDerivedFigureLinksItsInputsDownToPrintedOnes() {
        var figure = figure("flow: BALANCE, measure: VALUE, period: \"2024\"");
        var html = get(figure.getString("url")).asString();
        var derivation = figure.getJsonObject("derivation");
        assertTrue(html.contains(escaped(derivation.getString("formula"))), html);
        assertTrue(derivation.getJsonArray("inputs").size() >= 2);
        derivation.getJsonArray("inputs").stream()
                .map(input -> ((JsonObject) input).getString("url"))
                .forEach(url -> assertTrue(html.contains("href=\"" + url + "?language=EN\""), url));
    }

    @Test
    void inputsOfInputsAreThere() {
        var figure = figure("flow: BALANCE, measure: VALUE, period: \"2024\", unit: USD");
        var html = get(figure.getString("url")).asString();
        var inner = figure.getJsonObject("derivation").getJsonArray("inputs").stream()
                .map(input -> ((JsonObject) input).getJsonObject("derivation"))
                .filter(Objects::nonNull)
                .flatMap(derivation -> derivation.getJsonArray("inputs").stream())
                .map(input -> ((JsonObject) input).getString("url"))
                .toList();
        assertFalse(inner.isEmpty());
        inner.forEach(url -> assertTrue(html.contains("href=\"" + url + "?language=EN\""), url));
    }

    @Test
    void aRangeOfMonthsHasASlashInItsAddress() {
        var address = address("flow: EXPORT, measure: VALUE, period: \"2025-01-01/P8M\"");
        assertTrue(address.contains("/P8M@"), address);
        assertEquals(200, get(address).statusCode());
        assertEquals(200, get(address.replace("/P8M", "%2FP8M")).statusCode());
    }

    @Test
    void theLanguageIsThatOfTheParameterOrTheHeader() {
        var address = address("flow: EXPORT, measure: VALUE, period: \"2024\"");
        assertTrue(get(address + "?language=ZH").asString().contains("<html lang=\"zh\">"));
        var accepted = get(address, "Accept-Language", "zh-CN,zh;q=0.9");
        assertTrue(accepted.asString().contains("<h1>2024年浙江出口额</h1>"), accepted.asString());
        assertEquals("zh", accepted.header("Content-Language"));
        assertTrue(get(address + "?language=EN", "Accept-Language", "zh")
                .asString()
                .contains("<html lang=\"en\">"));
        assertEquals(400, get(address + "?language=FR").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {EXPORTS + "nobody", "/figure/nothing", "/figure/", "/figure", "/figure/%3Cscript%3E@:2024@"})
    void anUnknownCodeIsAPageWithStatus404(String path) {
        var page = get(path);
        assertEquals(404, page.statusCode());
        assertEquals("text/html; charset=utf-8", page.contentType());
        assertFalse(page.asString().contains("<script"), page.asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/figure/%00", "/figure/%FF"})
    void aMalformedAddressIsRefused(String path) {
        assertEquals(400, get(path).statusCode());
    }

    @Test
    void whoeverHasThePageGetsItsTagAlone() {
        var address = address("flow: EXPORT, measure: VALUE, period: \"2024\"");
        var tag = get(address).header("ETag");
        var again = get(address, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.asString());
        assertEquals(tag, again.header("ETag"));
        assertNotEquals(tag, get(address + "?language=ZH").header("ETag"));
        assertEquals(200, get(address + "?language=ZH", "If-None-Match", tag).statusCode());
    }

    @Test
    void theHeadersAreThereAlone() {
        var address = address("flow: EXPORT, measure: VALUE, period: \"2024\"");
        var head = given().urlEncodingEnabled(false).head(address);
        assertEquals(200, head.statusCode());
        assertEquals(get(address).header("ETag"), head.header("ETag"));
        assertEquals("", head.asString());
    }

    @Test
    void noScriptMayRun() {
        var page = get(address("flow: EXPORT, measure: VALUE, period: \"2024\""));
        assertTrue(page.header("Content-Security-Policy").startsWith("default-src 'none'; style-src 'self';"));
        assertFalse(page.header("Content-Security-Policy").contains("script-src"));
        assertEquals("nosniff", page.header("X-Content-Type-Options"));
        assertEquals(200, get("/explorer/styles/figure.css").statusCode());
    }

    @Test
    void searchEnginesReadAnObservationAndItsDataset() {
        var figure = figure("flow: EXPORT, measure: VALUE, period: \"2024\"");
        var block = JSON_LD.matcher(get(figure.getString("url")).asString());
        assertTrue(block.find());
        var json = new JsonObject(block.group(1));
        assertEquals("Observation", json.getString("@type"));
        assertEquals(figure.getString("code"), json.getString("identifier"));
        assertEquals("2024-01-01", json.getString("observationDate"));
        assertEquals("P12M", json.getString("observationPeriod"));
        assertEquals("CN-ZJ", json.getJsonObject("observationAbout").getString("identifier"));
        assertEquals("CNY", json.getString("unitText"));
        assertTrue(json.getDouble("minValue") <= json.getDouble("value"));
        assertEquals("Dataset", json.getJsonObject("subjectOf").getString("@type"));
        assertEquals(
                figure.getJsonObject("source").getString("title"),
                json.getJsonObject("subjectOf").getString("name"));
    }

    @Test
    void aDerivedFigureHasNoDatasetButAMethod() {
        var block = JSON_LD.matcher(
                get(address("flow: BALANCE, measure: VALUE, period: \"2024\"")).asString());
        assertTrue(block.find());
        var json = new JsonObject(block.group(1));
        assertFalse(json.containsKey("subjectOf"));
        assertFalse(json.getString("measurementMethod").isBlank());
    }
}
