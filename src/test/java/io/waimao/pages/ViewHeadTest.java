package io.waimao.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.language.Text;
import io.waimao.observations.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewHeadTest {

    private static final List<Text> NAMES = List.of(new Text("Zhejiang", "浙江"), new Text("Guangdong", "广东"));

    private static String head(View view, String host, PageLanguage language) {
        return ViewHead.of(new ViewFacts(view, NAMES, null, null, null), host, language)
                .toString();
    }

    @Test
    void addressesAreThoseOfThePublicHost() {
        var view = new View("CN-ZJ", List.of("CN-GD"), Period.parse("2025-01-01/P8M"), false);
        var html = head(view, "https://trade.example", PageLanguage.ZH);
        assertTrue(
                html.contains(
                        "\"og:url\" content=\"https://trade.example/?province=CN-ZJ&amp;compare=CN-GD&amp;period=2025-01-01/P8M&amp;lang=zh\""),
                html);
        assertTrue(html.contains("hreflang=\"en\" href=\"https://trade.example/?province=CN-ZJ"), html);
    }

    @Test
    void theTitleNamesTheComparedProvincesAndThePeriod() {
        var view = new View("CN-ZJ", List.of("CN-GD"), Period.parse("2025-01-01/P8M"), false);
        assertTrue(head(view, "", PageLanguage.EN)
                .contains(
                        "<title>Zhejiang’s foreign trade, beside Guangdong, January to August 2025 – Waimao</title>"));
        assertTrue(head(view, "", PageLanguage.ZH).contains("<title>浙江的对外贸易（对比广东），2025年1至8月 – 外贸 Waimao</title>"));
    }
}
