package io.waimao.pages;

import io.waimao.language.Text;
import io.waimao.observations.Confidence;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.vintages.VintageEffect;

/** The words of the pages. */
final class Labels {

    static final Text NUMBER = new Text("Figure", "数值");
    static final Text BOUNDS = new Text("Bounds", "上下限");
    static final Text PUBLISHED = new Text("As published", "原文");
    static final Text STATUS = new Text("Status", "状态");
    static final Text CONFIDENCE = new Text("Confidence", "可信度");
    static final Text KNOWN_FROM = new Text("Known from", "公布日期");
    static final Text KNOWN_UNTIL = new Text("Replaced on", "被取代日期");
    static final Text NOTE = new Text("Note", "备注");
    static final Text CODE = new Text("Code", "代码");
    static final Text SOURCE = new Text("Source", "来源");
    static final Text CITATION = new Text("Citation", "引用");
    static final Text LICENCE = new Text("Licence or terms", "许可");
    static final Text VIA = new Text("Read through", "经由");
    static final Text DERIVATION = new Text("Derivation", "推导");
    static final Text DERIVED =
            new Text("No source published this figure. It follows from others:", "没有来源公布此数据，由以下数据推导：");
    static final Text VINTAGES = new Text("Publications", "历次公布");
    static final Text EFFECT = new Text("Effect", "作用");
    static final Text BEFORE = new Text("Before", "之前");
    static final Text AFTER = new Text("After", "之后");
    static final Text CHANGE = new Text("Change", "变化");
    static final Text OTHER_LANGUAGE = new Text("中文", "English");
    static final Text EXPLORER = new Text("Explorer", "浏览");
    static final Text UNKNOWN_TITLE = new Text("Unknown figure", "没有此数据");
    static final Text UNKNOWN =
            new Text("There is no figure with this code in the data as it is now:", "当前数据中没有以下代码的数据：");

    static final Text NO_PAGE_TITLE = new Text("No such page", "没有此页面");
    static final Text NO_PAGE = new Text("There is nothing at this address:", "以下地址没有内容：");
    static final Text WAY_BACK = new Text("Back to the explorer", "返回浏览页");

    private Labels() {}

    static Text more(int count) {
        return Text.of("and %s smaller ones", "另有%s项较小的数据", String.valueOf(count));
    }

    static Text bounds(String lower, String upper) {
        return Text.of("%s to %s", "%s至%s", lower, upper);
    }

    static Text of(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> new Text("high", "高");
            case MEDIUM -> new Text("medium", "中");
            case LOW -> new Text("low", "低");
        };
    }

    static Text of(ObservationStatus status) {
        return switch (status) {
            case NORMAL -> new Text("normal", "正常");
            case PROVISIONAL -> new Text("provisional", "初步数");
            case ESTIMATED -> new Text("estimated", "估计数");
            case FORECAST -> new Text("forecast", "预测数");
            case BREAK -> new Text("after a break in the series", "序列在此前中断");
            case DEFINITION_DIFFERS -> new Text("definition differs", "口径不同");
            case UNRELIABLE -> new Text("doubted by its source", "来源存疑");
            case EXPERIMENTAL -> new Text("experimental", "试验性数据");
            case IMPUTED -> new Text("imputed", "插补");
            case IN_ANOTHER_CATEGORY -> new Text("partly in another category", "部分计入其他类别");
            case INCLUDES_ANOTHER_CATEGORY -> new Text("includes another category", "包含其他类别");
            case SPECIAL_EVENT -> new Text("affected by a special event", "受特殊事件影响");
            case DEROGATION -> new Text("under a derogation", "按豁免条款报送");
            case NOT_SIGNIFICANT -> new Text("not significant", "数值不显著");
            case UNVALIDATED -> new Text("not validated", "未经核验");
            case UNKNOWN -> new Text("status unknown", "状态未知");
            case NOT_AVAILABLE -> new Text("not available from its publisher", "发布机构无此数据");
        };
    }

    static Text of(VintageEffect effect) {
        return switch (effect) {
            case FIRST -> new Text("first", "首次公布");
            case AGREES -> new Text("agrees", "一致");
            case REPLACES -> new Text("replaces", "取代");
        };
    }
}
