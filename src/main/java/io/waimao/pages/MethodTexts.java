package io.waimao.pages;

import io.waimao.language.Text;
import java.util.List;

/** What the page on method says. */
final class MethodTexts {

    /** @param term the id of the term in the glossary that says more */
    record Section(String term, Text title, Text text) {

        static Section of(String term, String titleEn, String titleZh, String en, String zh) {
            return new Section(term, new Text(titleEn, titleZh), new Text(en, zh));
        }
    }

    static final List<Section> SECTIONS = List.of(
            Section.of(
                    "publication",
                    "Where figures come from",
                    "数据从何而来",
                    "Every figure has a source: a release of customs or a statistics bureau, a table of UN Comtrade, or what the press "
                            + "printed of one. Nothing is overwritten. When a source revises a figure, the earlier one stays, with "
                            + "the day until which it held.",
                    "每项数据都有来源：海关或统计局的发布、联合国商品贸易数据库的表，或媒体对官方数据的报道。任何数据都不会被覆盖。来源修订数据后，" + "原先的数据仍然保留，并注明有效至哪一天。"),
            Section.of(
                    "bounds",
                    "Figures are intervals",
                    "数据是区间",
                    "A printed figure is as precise as its last digit. Sums, shares and growth are computed with the bounds of their "
                            + "inputs, so that a result is never more precise than what went into it. Figures in words are rounded no "
                            + "finer than their bounds allow.",
                    "公布的数据只精确到最后一位。合计、份额和增速都按所用数据的上下限计算，结果不会比原始数据更精确。文字中的数值也不会超出上下限允许的精度。"),
            Section.of(
                    "unknown",
                    "Unknown is not zero",
                    "未知不是零",
                    "A figure that no source published and that does not follow from others is left empty, with the reason. A zero is "
                            + "shown only where a source printed it, or where a complete table does not list the product or the "
                            + "market.",
                    "没有公布也无法推出的数据留空，并说明原因。只有来源写明为零，或完整表中没有该商品或市场时，才显示为零。"),
            Section.of(
                    "derived",
                    "What is computed here",
                    "哪些由本站计算",
                    "If no source has a figure, it is derived where it certainly follows: trade less exports is imports, January to August "
                            + "less January to July is August, a whole less all other parts is the last part. Inputs come from one source "
                            + "wherever one has them all; otherwise the figure says that sources were mixed. Nothing is estimated.",
                    "没有来源公布时，只在必然成立的情况下推导：进出口减出口等于进口，1至8月减1至7月等于8月，整体减去其他各部分等于最后一部分。"
                            + "只要一个来源具备全部所需数据，就只用这一来源，否则注明混用了来源。本站不作估计。"),
            Section.of(
                    "complete-table",
                    "Sums of products and countries",
                    "商品和国家的合计",
                    "Complete tables are added up by HS code and by country to the groups in the glossary. A later complete table "
                            + "replaces the earlier one as a whole.",
                    "完整表按HS编码和国家加总到术语页所列的各组。较新的完整表整体取代较早的表。"),
            Section.of(
                    "revised-base",
                    "Growth",
                    "增速",
                    "The growth that a source prints counts as it stands. Where none is printed, it is computed from two levels of the same "
                            + "months. Periods of different length are never compared.",
                    "来源公布的增速照用。没有公布时，由相同月份的两年数额计算。长度不同的时期从不相互比较。"),
            Section.of(
                    "derived",
                    "Yuan and dollars",
                    "人民币与美元",
                    "Where only one currency was published, the other follows from the average rate of the period, and is marked as "
                            + "converted. For years this is the statistics bureau’s rate; for months the mean market rate, with bounds of 1%.",
                    "只公布一种货币时，另一种按该时期平均汇率换算并注明。年度用统计局的平均汇率，月度用市场平均汇率，上下浮动1%。"),
            Section.of(
                    "claim",
                    "How claims are checked",
                    "如何核查说法",
                    "A claim is compared with figures of other sources, by their bounds: supported if it must be true, contradicted if "
                            + "it cannot be. Evidence for some of the months gives only a partial verdict. A claim about a part says "
                            + "nothing about the whole.",
                    "说法与其他来源的数据按上下限比较：必然成立则为得到支持，不可能成立则为矛盾。证据只涵盖部分月份时，只能得出部分结论。关于部分的说法不能说明整体。"),
            Section.of(
                    "finding",
                    "How contradictions are found",
                    "如何发现矛盾",
                    "After each import the figures are held against one another: flows against trade, parts against wholes, growth "
                            + "against levels, yuan against dollars. What cannot be true together is listed as a finding, with the "
                            + "arithmetic. Figures are not corrected.",
                    "每次导入后，数据相互核对：进出口与总额、部分与整体、增速与数额、人民币与美元。不可能同时为真的数据列为检查结果，并附计算过程。数据本身不作更正。"),
            Section.of(
                    "gap",
                    "What the figures cannot tell",
                    "数据不能说明什么",
                    "Trade is counted where the firm is registered, not where the goods were made. Investment is what was registered, "
                            + "not what was spent. No figure here says why something happened.",
                    "贸易按企业注册地统计，而非货物生产地。投资为备案数，而非实际支出。这里的数据都不能说明事情发生的原因。"));

    private MethodTexts() {}
}
