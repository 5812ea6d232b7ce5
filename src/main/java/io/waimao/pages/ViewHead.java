package io.waimao.pages;

import io.waimao.language.Text;
import io.waimao.quantity.BoundedValue;
import io.waimao.wording.Amount;
import io.waimao.wording.Periods;
import java.math.BigDecimal;

/** Title and summary of a view: elements of the head. */
final class ViewHead {

    private static final BigDecimal MOST_OF_GROWTH = BigDecimal.valueOf(50);
    private static final BigDecimal ALL_OF_GROWTH = BigDecimal.valueOf(100);

    private static final Text SITE = new Text("Waimao", "外贸 Waimao");
    private static final Text EXPLORER = new Text("How a province’s foreign trade is shifting", "一个省的对外贸易如何转变");
    private static final Text DATASET = new Text("The dataset", "数据集");
    private static final Text ABOUT =
            new Text("How a Chinese province’s foreign trade is shifting, and how we know.", "中国一个省的对外贸易如何转变，依据何在。");
    private static final Text ABOUT_DATASET =
            new Text("Coverage, gaps, findings, sources and releases of the figures.", "数据的覆盖范围、缺口、检查结果、来源和批次。");

    private ViewHead() {}

    static Html of(ViewFacts facts, String host, PageLanguage language) {
        var title = title(facts).in(language.language);
        var summary = summary(facts).in(language.language);
        var view = facts.view();
        var html = Html.part()
                .element("title", title + " – " + SITE.in(language.language))
                .open("meta", "name", "description", "content", summary)
                .line()
                .open("meta", "property", "og:type", "content", "website")
                .line()
                .open("meta", "property", "og:site_name", "content", "Waimao 外贸")
                .line()
                .open("meta", "property", "og:locale", "content", language.locale())
                .line()
                .open("meta", "property", "og:title", "content", title)
                .line()
                .open("meta", "property", "og:description", "content", summary)
                .line()
                .open("meta", "property", "og:url", "content", host + view.address(language))
                .line()
                .open("link", "rel", "canonical", "href", host + view.address(language))
                .line();
        for (var each : PageLanguage.values()) {
            html.open("link", "rel", "alternate", "hreflang", each.tag(), "href", host + view.address(each))
                    .line();
        }
        return html;
    }

    /** As the page itself words it when the reader chooses another view. */
    private static Text title(ViewFacts facts) {
        if (facts.view().isDataset()) {
            return DATASET;
        }
        if (facts.view().province() == null) {
            return EXPLORER;
        }
        var title = Text.of("%s’s foreign trade", "%s的对外贸易", facts.names().get(0));
        if (facts.names().size() > 1) {
            title = Text.of("%s, beside %s", "%s（对比%s）", title, others(facts));
        }
        var period = facts.view().period();
        return period == null ? title : Text.of("%s, %s", "%s，%s", title, Periods.of(period));
    }

    private static Text others(ViewFacts facts) {
        var names = facts.names().subList(1, facts.names().size());
        return new Text(
                String.join(", ", names.stream().map(Text::en).toList()),
                String.join("、", names.stream().map(Text::zh).toList()));
    }

    private static Text summary(ViewFacts facts) {
        if (facts.view().isDataset()) {
            return ABOUT_DATASET;
        }
        var said = emerging(facts).plus(exports(facts));
        return said.isEmpty() ? ABOUT : new Text(said.en().strip(), said.zh());
    }

    /** If they brought most of it. */
    private static Text emerging(ViewFacts facts) {
        var emerging = facts.emerging();
        if (emerging == null || !isMost(emerging.value())) {
            return Text.EMPTY;
        }
        return Text.of(
                "Emerging markets brought %2$s of %1$s’s export growth in %3$s. ",
                "%3$s%1$s出口增量的%2$s来自新兴市场。",
                facts.names().get(0),
                Amount.of(emerging.value()),
                Periods.of(emerging.period()));
    }

    private static boolean isMost(BoundedValue share) {
        var value = share.value();
        return value != null && value.compareTo(MOST_OF_GROWTH) >= 0 && value.compareTo(ALL_OF_GROWTH) <= 0;
    }

    private static Text exports(ViewFacts facts) {
        var exports = facts.exports();
        if (exports == null) {
            return Text.EMPTY;
        }
        var said = Text.of(
                "%s’s exports in %s: %s",
                "%s%s出口额%s", facts.names().get(0), Periods.of(exports.period()), Amount.of(exports.value()));
        var growth = facts.growth();
        return growth == null || !growth.period().equals(exports.period())
                ? said.plus(new Text(".", "。"))
                : said.plus(Text.of("; growth on a year before: %s.", "，同比增速%s。", Amount.of(growth.value())));
    }
}
