package io.waimao.pages;

import io.waimao.language.Text;

/** The words of the glossary and the page on method. */
final class TextLabels {

    static final Text GLOSSARY = new Text("Glossary", "术语");
    static final Text GLOSSARY_ABOUT = new Text(
            "The words of the explorer. Sectors and markets are those of the catalogue.", "浏览页用语说明。产业和市场以目录为准。");
    static final Text METHOD = new Text("Method", "方法");
    static final Text TO_METHOD = new Text("How the figures are made", "数据如何得出");
    static final Text FIGURES = new Text("Figures", "数据");
    static final Text SECTORS = new Text("Sectors", "产业");
    static final Text MARKETS = new Text("Groups of markets", "市场分组");
    static final Text MEASURES = new Text("Measures", "指标");
    static final Text CLAIMS = new Text("Claims and contradictions", "说法与矛盾");
    static final Text COMMA = new Text(", ", "、");
    static final Text FORMULA = new Text("Formula: ", "公式：");
    static final Text REFERENCE = new Text("Reference: ", "文献：");
    static final Text FROM_TO = new Text("From %s to %s.", "从%s到%s。");
    static final Text TRANSITIONS = new Text("The four transitions and their indicators", "四项转变及其指标");

    private TextLabels() {}

    static Text see(Text term) {
        return Text.of("Glossary: %s", "术语：%s", term);
    }

    static Text members(int count) {
        return Text.of(count == 1 ? "%s member today" : "%s members today", "目前%s个成员", String.valueOf(count));
    }

    static Text hsCodes(String codes) {
        return Text.of("HS 2022: %s", "HS 2022编码：%s", codes);
    }
}
