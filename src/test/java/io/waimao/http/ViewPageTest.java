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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The title and the summary that the explorer has for each view. */
@QuarkusTest
class ViewPageTest {

    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>");

    private static Response get(String path, String... headers) {
        var request = given().urlEncodingEnabled(false);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.get(path);
    }

    private static String title(String html) {
        var title = TITLE.matcher(html);
        assertTrue(title.find(), html);
        return title.group(1);
    }

    private static String property(String html, String name) {
        var property = Pattern.compile("<meta (?:property|name)=\"" + name + "\" content=\"(.*?)\"")
                .matcher(html);
        assertTrue(property.find(), html);
        return property.group(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/?province=CN-ZJ&lang=en | Zhejiang’s foreign trade – Waimao",
                "/?province=CN-ZJ&lang=zh | 浙江的对外贸易 – 外贸 Waimao",
                "/?province=CN-ZJ&compare=CN-GD,CN-FJ&period=2024&lang=en | Zhejiang’s foreign trade, beside Guangdong, Fujian, 2024 – Waimao",
                "/?view=dataset&lang=zh | 数据集 – 外贸 Waimao",
                "/?lang=en | How a province’s foreign trade is shifting – Waimao"
            })
    void eachViewHasItsTitle(String path, String title) {
        var html = get(path).asString();
        assertEquals(title, title(html));
        assertEquals(title.replaceAll(" – .*", ""), property(html, "og:title"));
        assertEquals(1, html.split("<title>", -1).length - 1);
    }

    @Test
    void theSummaryHasTheFiguresOfTheData() {
        var query =
                "{ province(code: \"CN-ZJ\") { figure(flow: EXPORT, measure: VALUE) { value { text zh: text(language: ZH) } } } }";
        JsonObject value = Http.post(Map.of("query", query))
                .json()
                .getJsonObject("data")
                .getJsonObject("province")
                .getJsonObject("figure")
                .getJsonObject("value");
        var english = property(get("/?province=CN-ZJ&lang=en").asString(), "og:description");
        assertTrue(english.startsWith("Emerging markets brought 70% of Zhejiang’s export growth in "), english);
        assertTrue(english.contains(value.getString("text")), english);
        var chinese = property(get("/?province=CN-ZJ&lang=zh").asString(), "description");
        assertTrue(chinese.contains(value.getString("zh")), chinese);
    }

    @Test
    void aProvinceWithoutFiguresHasTheSummaryOfThePage() {
        var html = get("/?province=CN-ZJ&period=1990&lang=en").asString();
        assertEquals(
                "How a Chinese province’s foreign trade is shifting, and how we know.",
                property(html, "og:description"));
    }

    @Test
    void theAddressOfAViewIsItsShortestForm() {
        var html = get("/?lang=en&period=2025-01-01/P8M&compare=CN-GD&province=CN-ZJ&utm_source=x")
                .asString();
        assertEquals(
                "/?province=CN-ZJ&amp;compare=CN-GD&amp;period=2025-01-01/P8M&amp;lang=en", property(html, "og:url"));
        assertTrue(html.contains("hreflang=\"zh\""), html);
    }

    @Test
    void theRestOfThePageIsTheFileOfTheExplorer() {
        var plain = get("/").asString();
        var view = get("/?province=CN-ZJ&lang=en").asString();
        assertEquals(
                plain.substring(plain.indexOf("<!-- /view -->") + 14),
                view.substring(view.indexOf("\n    <link rel=\"alternate\"")));
        var chinese = get("/?province=CN-ZJ&lang=zh").asString();
        assertTrue(chinese.contains("<html lang=\"zh\">"));
        assertTrue(chinese.contains("/explorer/texts/zh.js"));
        assertFalse(chinese.contains("/explorer/texts/en.js"));
        assertEquals(
                get("/").header("Content-Security-Policy"),
                get("/?province=CN-ZJ&lang=en").header("Content-Security-Policy"));
    }

    @Test
    void theLanguageIsThatOfTheBrowserIfTheAddressHasNone() {
        var page = get("/?province=CN-ZJ", "Accept-Language", "zh-CN,zh;q=0.9");
        assertEquals("zh", page.header("Content-Language"));
        assertEquals("浙江的对外贸易 – 外贸 Waimao", title(page.asString()));
    }

    @Test
    void whoeverHasThePageGetsItsTagAlone() {
        var page = get("/?province=CN-ZJ&lang=en");
        var tag = page.header("ETag");
        assertEquals("no-cache", page.header("Cache-Control"));
        assertEquals(304, get("/?province=CN-ZJ&lang=en", "If-None-Match", tag).statusCode());
        assertNotEquals(tag, get("/?province=CN-GD&lang=en").header("ETag"));
        assertNotEquals(tag, get("/").header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?province=CN-QQ&lang=en",
                "/?province=CN-ZJ&period=soon",
                "/?province=CN-ZJ&lang=fr",
                "/?province=%FF",
                "/?lang=en&lang=zh",
                "/?province=%22%3E%3Cscript%3E"
            })
    void aWrongAddressGetsTheExplorerWhichSaysWhatIsWrong(String path) {
        var page = get(path);
        assertEquals(200, page.statusCode());
        assertEquals(get("/").asString(), page.asString());
        assertFalse(page.asString().contains("<script>"));
    }
}
