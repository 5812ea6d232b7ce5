package io.waimao.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses at which there is nothing. */
@QuarkusTest
class UnknownPathTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static Response get(String path, String language) {
        return given().urlEncodingEnabled(false)
                .header("Accept", BROWSER)
                .header("Accept-Language", language)
                .get(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/explorer/nothing", "/q/nothing", "/a/b/c?province=CN-ZJ"})
    void aBrowserGetsAPageWithTheWayBack(String path) {
        var page = get(path, "en");
        assertEquals(404, page.statusCode());
        assertEquals("text/html; charset=utf-8", page.contentType());
        var html = page.asString();
        assertTrue(html.contains("<h1>No such page</h1>"), html);
        assertTrue(html.contains(path.replaceAll("\\?.*", "")), html);
        assertTrue(html.contains("href=\"/?lang=en\""), html);
    }

    @Test
    void thePageIsInTheLanguageOfTheBrowser() {
        var page = get("/nothing", "zh-CN,zh;q=0.9");
        assertEquals("zh", page.header("Content-Language"));
        assertTrue(page.asString().contains("<h1>没有此页面</h1>"), page.asString());
    }

    @Test
    void theAddressIsTextInThePage() {
        var html = get("/%3Cscript%3E'&quot", "en").asString();
        assertTrue(html.contains("/%3Cscript%3E&#39;&amp;quot"), html);
        assertFalse(html.contains("<script"), html);
    }

    @Test
    void thePageIsNotFramedAndRunsNothing() {
        var page = get("/nothing", "en");
        assertTrue(page.header("Content-Security-Policy").startsWith("default-src 'none'; style-src 'self';"));
        assertTrue(page.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
        assertEquals("DENY", page.header("X-Frame-Options"));
        assertEquals("no-store", page.header("Cache-Control"));
    }

    @Test
    void otherClientsGetAPlainAnswer() {
        for (var accept : new String[] {"*/*", "application/json"}) {
            var answer = given().header("Accept", accept).get("/nothing");
            assertEquals(404, answer.statusCode());
            assertEquals("<html><body><h1>Resource not found</h1></body></html>", answer.asString());
        }
    }
}
