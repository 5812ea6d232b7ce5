package io.waimao.pages;

import io.waimao.transitions.IndicatorCode;
import java.util.List;

/** Measures of structure and change, with the formulas of their indicators. */
final class MeasureTerms {

    static final List<Term> ALL = List.of(
            Term.of(
                            "herfindahl",
                            "Herfindahl index",
                            "赫芬达尔指数",
                            "How concentrated exports are: the sum of the squared shares of all markets. 1 means a single market; "
                                    + "the smaller, the more diverse. Where a rest is not broken down, the index is a range.",
                            "衡量出口的集中程度，即各市场份额的平方和。1表示只有一个市场，数值越小越分散。有未细分的余项时，指数为一个区间。")
                    .computedAs(IndicatorCode.MARKET_CONCENTRATION),
            Term.of(
                            "effective-number",
                            "Effective number of markets",
                            "有效市场数",
                            "How many markets of equal size would be as concentrated.",
                            "集中程度相同时，规模相等的市场应有的个数。")
                    .computedAs(IndicatorCode.EFFECTIVE_MARKETS),
            Term.of(
                            "location-quotient",
                            "Location quotient",
                            "区位商",
                            "A sector’s share of a province’s exports, divided by its share of the nation’s. Above 1 the province "
                                    + "exports more of it than the nation does on average.",
                            "某产业占一省出口的比重除以其占全国出口的比重。大于1表示该省在此产业上高于全国平均水平。")
                    .computedAs(IndicatorCode.LOCATION_QUOTIENT),
            Term.of(
                            "comparative-advantage",
                            "Revealed comparative advantage",
                            "显示性比较优势",
                            "The same quotient for any sector or market, against any province or the nation.",
                            "对任一产业或市场，与任一省份或全国相比的同类比值。")
                    .computedAs(IndicatorCode.REVEALED_COMPARATIVE_ADVANTAGE),
            Term.of(
                            "shift",
                            "Market shift and sector shift",
                            "市场转移与产业转移",
                            "The part of exports that went to other markets, or came from other sectors, than a year before.",
                            "与上年相比，转向其他市场或来自其他产业的那部分出口。")
                    .computedAs(IndicatorCode.MARKET_SHIFT),
            Term.of(
                            "lilien",
                            "Lilien index",
                            "利林指数",
                            "How far the growth of the sectors is from the growth of all exports, weighted by their shares.",
                            "各产业增速偏离全部出口增速的程度，按份额加权。")
                    .computedAs(IndicatorCode.LILIEN_INDEX),
            Term.of(
                            "theil",
                            "Theil index",
                            "泰尔指数",
                            "Another measure of concentration: 0 if all parts are of equal size.",
                            "另一种集中度指标，各部分规模相等时为0。")
                    .computedAs(IndicatorCode.THEIL_INDEX),
            Term.of(
                            "grubel-lloyd",
                            "Grubel-Lloyd index",
                            "格鲁贝尔—劳埃德指数",
                            "How much of trade goes both ways: 0 if there are only exports or only imports, 1 if they are equal.",
                            "双向贸易的程度：只有出口或只有进口时为0，两者相等时为1。")
                    .computedAs(IndicatorCode.GRUBEL_LLOYD),
            Term.of(
                            "shift-share",
                            "Shift-share analysis",
                            "偏离—份额分析",
                            "Divides a province’s growth into what it would have been at the nation’s pace, what its mix of goods or "
                                    + "markets added, and what it gained within them.",
                            "把一省的增长分为三部分：按全国速度应有的增长、商品或市场结构带来的增长，以及在各类别中自身竞争力带来的增长。")
                    .computedAs(IndicatorCode.SHIFT_SHARE_COMPETITIVE),
            Term.of(
                            "parity",
                            "Years to parity",
                            "追平年数",
                            "In how many years the new three would be as large as labour-intensive goods if both went on growing as "
                                    + "they do. An illustration, no forecast.",
                            "若双方保持目前增速，新三样达到劳动密集型产品规模所需的年数。仅作说明，并非预测。")
                    .computedAs(IndicatorCode.PARITY_YEARS));

    private MeasureTerms() {}
}
