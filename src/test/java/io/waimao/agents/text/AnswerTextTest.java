package io.waimao.agents.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.language.Language;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    private static Map<String, Object> source(String code) {
        return Map.of(
                "__typename", "Source", "code", code, "title", "T", "publisher", "P", "publishedOn", "2025-01-18");
    }

    private static Map<String, Object> figure(String period, String text, Object source, Object... inputs) {
        var figure = new HashMap<String, Object>();
        figure.put("__typename", "Observation");
        figure.put("flow", "EXPORT");
        figure.put("measure", "VALUE");
        figure.put("url", "/figure/x");
        figure.put("period", Map.of("code", period));
        figure.put("value", Map.of("text", text));
        figure.put("source", source);
        figure.put("derivation", inputs.length == 0 ? null : Map.of("formula", "a - b", "inputs", List.of(inputs)));
        return figure;
    }

    @Test
    void aFigureCitesItsSource() {
        assertEquals("""
                EXPORT VALUE, 2024: CNY 1 billion [s1]
                Sources:
                [s1] P. T, 2025-01-18.""", english(Map.of("figure", figure("2024", "CNY 1 billion", source("s1")))));
    }

    @Test
    void aComputedFigureCitesTheSourcesOfAllItsInputs() {
        var input = figure("2024-02", "3", null, figure("2024", "4", source("s2")), figure("2023", "5", source("s1")));
        var text = english(Map.of("figure", figure("2024-01", "7", null, figure("2024", "1", source("s1")), input)));
        assertTrue(text.startsWith("EXPORT VALUE, 2024-01: 7; computed: a - b [s1, s2]\n"), text);
        assertEquals(2, text.lines().filter(line -> line.startsWith("[s")).count());
    }

    @Test
    void aComputedFigureWithoutASourceInTheAnswerNamesItsPage() {
        var text = english(Map.of("figure", figure("2024", "7", null, figure("2023", "1", null))));
        assertEquals("EXPORT VALUE, 2024: 7; computed: a - b [computed; inputs at /figure/x]", text);
    }

    @Test
    void nothingIsUnknownNotZero() {
        assertEquals(
                "The data has no such figure or object. This means unknown, not zero.",
                english(Collections.singletonMap("province", null)));
    }

    @Test
    void aLongAnswerSaysHowMuchIsLeftOut() {
        var many = Collections.nCopies(75, figure("2024", "1", source("s1")));
        var text = english(Map.of("series", many));
        assertTrue(text.contains("\n15 more lines are only in the structured content.\nSources:\n"), text);
    }

    @Test
    void aRankIsARangeWhereBoundsOverlap() {
        var ranked = Map.of(
                "__typename",
                "RankedFigure",
                "rank",
                Map.of("from", 2, "to", 3),
                "figure",
                figure("2024", "1", source("s1")));
        var page =
                Map.of("nodes", List.of(ranked), "unknown", List.of("CN-XZ"), "pageInfo", Map.of("hasNextPage", true));
        var text = english(Map.of("ranking", page));
        assertTrue(text.contains("2 to 3. EXPORT VALUE, 2024: 1 [s1]"), text);
        assertTrue(text.contains("Nothing is known of: CN-XZ"), text);
        assertTrue(text.contains("There are more: pass endCursor as after."), text);
    }

    @Test
    void theWordsAroundTheFiguresAreChineseIfAskedFor() {
        var parts = Map.of("nodes", List.of(figure("2024", "1亿元", source("s1"))), "unknown", List.of("CN-XZ"));
        var text = AnswerText.of(Map.of("ranking", parts), Language.ZH);
        assertTrue(text.contains("没有以下各项的数值：CN-XZ"), text);
        assertTrue(text.endsWith("来源：\n[s1] P，《T》，2025-01-18。"), text);
        var nothing = AnswerText.of(Collections.singletonMap("province", null), Language.ZH);
        assertEquals("数据中没有这一数值或对象。这表示未知，而不是零。", nothing);
        var computed = Map.of("figure", figure("2024", "7", null, figure("2023", "1", null)));
        assertEquals("EXPORT VALUE, 2024: 7; 计算方法：a - b［计算得出，所用数值见/figure/x］", AnswerText.of(computed, Language.ZH));
    }

    private static String english(Map<String, ?> data) {
        return AnswerText.of(data, Language.EN);
    }
}
