package io.waimao.pages;

import java.util.List;

/** Words about figures. */
final class FigureTerms {

    static final List<Term> ALL = List.of(
            Term.of(
                    "bounds",
                    "Bounds",
                    "上下限",
                    "The lowest and the highest value that the true figure can have. A source that prints 16.2% has rounded: "
                            + "the truth lies between 16.15% and 16.25%. Whatever is computed from such figures has bounds, too.",
                    "真实数值可能的最低值和最高值。来源写16.2%时已经取整，真实数值在16.15%与16.25%之间。由这样的数据算出的结果同样带有上下限。"),
            Term.of(
                    "open-bounds",
                    "More than, less than, nearly",
                    "超过、不足、近",
                    "A figure with one bound only. “More than 10%” is anything above 10%; it is never read as 10%.",
                    "只有一端界限的数据。“超过10%”指高于10%的任何数值，绝不当作10%处理。"),
            Term.of(
                    "unknown",
                    "Unknown",
                    "未知",
                    "No source published the figure, and it does not follow from others. Unknown is never shown as zero.",
                    "没有来源公布，也无法由其他数据推出。未知绝不显示为零。"),
            Term.of(
                    "derived",
                    "Derived figure",
                    "推导数据",
                    "A figure that no source printed and that follows from others, such as exports less imports. Its formula and "
                            + "its inputs are shown, down to what a source printed. Charts say “computed here”.",
                    "没有来源公布、由其他数据推出的数据，例如出口减进口。公式和所用数据逐级列出，直到来源的原文。图表中标明“由本站计算”。"),
            Term.of(
                    "publication",
                    "Publication",
                    "公布",
                    "One source’s statement of a figure. Where several sources report the same figure, the latest counts, and "
                            + "among those that agree with it the most precise.",
                    "一个来源对某项数据的一次公布。多个来源公布同一数据时，以最新的为准；与其一致的各次公布中，取最精确的。"),
            Term.of(
                    "complete-table",
                    "Complete table",
                    "完整表",
                    "A table of which its source says that it lists everything, such as all products that a province exported in "
                            + "a month. Only there may what is not listed be read as zero.",
                    "来源声明已列出全部内容的表，例如某省某月出口的全部商品。只有在这样的表中，未列出的才可视为零。"),
            Term.of(
                    "residual",
                    "Residual",
                    "余项",
                    "What is left of a total without the parts that are listed: “all others” or “not broken down”.",
                    "总额减去已列出部分后的剩余，即“其他”或“未细分”。"),
            Term.of(
                    "year-to-date",
                    "Year to date",
                    "累计",
                    "The months from January on, as customs report them: January to August, for example. They are compared only "
                            + "with the same months of other years.",
                    "自1月起的各月合计，海关按此发布，例如1至8月。只与其他年份的相同月份比较。"),
            Term.of(
                    "growth",
                    "Growth on a year before",
                    "同比增速",
                    "A figure against the same months of the year before, in percent.",
                    "与上年相同月份相比的变化，以百分比表示。"),
            Term.of(
                    "percentage-points",
                    "Percentage points",
                    "百分点",
                    "The difference between two percentages. From 41% to 43% is 2 percentage points, but 4.9 percent.",
                    "两个百分比之差。从41%到43%是提高2个百分点，也就是增长4.9%。"),
            Term.of(
                    "contribution",
                    "Contribution to growth",
                    "对增长的贡献",
                    "The percentage points of a total’s growth that a part brought: its change, divided by the total a year "
                            + "before. The contributions of all parts add up to the growth of the total.",
                    "某一部分为总额增长带来的百分点，即该部分的变化除以上年总额。各部分的贡献相加等于总额的增速。"),
            Term.of(
                    "share-of-growth",
                    "Share of growth",
                    "占增量的比重",
                    "A part’s change, divided by the change of the total.",
                    "某一部分的变化除以总额的变化。"),
            Term.of(
                    "twelve-months",
                    "Twelve-month sum",
                    "十二个月合计",
                    "The sum of the last twelve months. Each month of the year is in it once, so it has no seasons.",
                    "最近十二个月的合计。一年中的每个月各计一次，因此不受季节影响。"),
            Term.of(
                    "revised-base",
                    "Revised base",
                    "修订后的基数",
                    "Customs revise the figures of the year before, and measure growth from the revised ones. The growth that they "
                            + "print can therefore differ from that between the levels that they had published. This is noted, and "
                            + "is no error.",
                    "海关会修订上年数据，并按修订后的基数计算增速，因此公布的增速可能与此前公布的两年数额之比不同。本站会注明，这不是错误。"));

    private FigureTerms() {}
}
