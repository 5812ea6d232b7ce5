package io.waimao.pages;

import java.util.List;

/** Words about claims and contradictions. */
final class ClaimTerms {

    static final List<Term> ALL = List.of(
            Term.of(
                    "claim",
                    "Claim",
                    "说法",
                    "What somebody says about trade, in a form that can be checked, with the speaker and the place where it stands.",
                    "某人或某机构关于贸易的陈述，以可核查的形式记录，并注明陈述者和出处。"),
            Term.of(
                    "evidence",
                    "Evidence",
                    "证据",
                    "The figures of other sources with which a claim is compared. A source is never evidence for itself.",
                    "用来核对说法的其他来源的数据。来源不能作为自身的证据。"),
            Term.of(
                    "supported",
                    "Supported",
                    "得到支持",
                    "Whatever the true figure is within its bounds, the claim holds.",
                    "无论真实数值在上下限之内取何值，说法都成立。"),
            Term.of(
                    "contradicted",
                    "Contradicted",
                    "与数据矛盾",
                    "Whatever the true figure is within its bounds, the claim does not hold.",
                    "无论真实数值在上下限之内取何值，说法都不成立。"),
            Term.of(
                    "partly",
                    "Partly supported, partly contradicted",
                    "部分支持、部分矛盾",
                    "The evidence covers only a part of the months or of the subject of the claim.",
                    "证据只涵盖说法所涉月份或范围的一部分。"),
            Term.of(
                    "inconclusive",
                    "Inconclusive",
                    "无法判定",
                    "Within its bounds the true figure may agree with the claim, or not.",
                    "在上下限之内，真实数值可能与说法相符，也可能不符。"),
            Term.of(
                    "insufficient",
                    "Not enough data",
                    "数据不足",
                    "No other source has a figure for it, and none follows.",
                    "没有其他来源的数据，也无法推出。"),
            Term.of(
                    "not-quantifiable",
                    "Not quantifiable",
                    "无法量化",
                    "The claim names no figure that could be compared.",
                    "说法中没有可供比较的数值。"),
            Term.of(
                    "finding",
                    "Finding",
                    "检查结果",
                    "Figures that do not fit together, with the arithmetic: parts larger than their whole, growth that the levels do "
                            + "not have, exports and imports that do not add up to trade.",
                    "相互不符的数据及其计算过程，例如部分大于整体、增速与数额不一致、出口与进口之和不等于进出口总额。"),
            Term.of(
                    "gap",
                    "Gap",
                    "缺口",
                    "An indicator that cannot be computed, with the figures that it would need.",
                    "无法计算的指标，并列出所缺的数据。"));

    private ClaimTerms() {}
}
