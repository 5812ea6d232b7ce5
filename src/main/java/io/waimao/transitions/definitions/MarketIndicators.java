package io.waimao.transitions.definitions;

import static io.waimao.transitions.inputs.Parameter.MARKET_PARTITION;
import static io.waimao.transitions.inputs.Parameter.SECTOR;

import io.waimao.language.Text;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.transitions.formulas.Concentration;
import io.waimao.transitions.formulas.StructuralShift;
import io.waimao.transitions.inputs.Definition;
import io.waimao.transitions.inputs.Divisions;
import io.waimao.transitions.inputs.Formula;
import io.waimao.transitions.inputs.Inputs;
import io.waimao.transitions.inputs.PartShares;
import io.waimao.transitions.inputs.PartShares.Needed;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import io.waimao.wording.Amount;
import io.waimao.wording.Names;
import io.waimao.wording.Sentence;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Diversified markets: how exports spread over the parts of a partition. */
public final class MarketIndicators {

    public static final Definition LARGEST = Definition.of(
                    "Largest market's share",
                    "最大市场占比",
                    new Text("max of s over the markets reported", "有数据的市场中s的最大值"),
                    new Text(
                            "Concentration ratio CR1; OECD Glossary of Industrial Organisation Economics.",
                            "集中率CR1；OECD Glossary of Industrial Organisation Economics。"),
                    structure(
                            Needed.NO_GROWTH,
                            (subject, found) -> largest(found, subject.codes().names())))
            .taking(MARKET_PARTITION, SECTOR);

    public static final Definition CONCENTRATION = Definition.of(
                    "Market concentration",
                    "市场集中度",
                    new Text("sum of s^2 <= H <= sum of s^2 + (1 - sum of s)^2", "Σs² <= H <= Σs² + (1 - Σs)²"),
                    Text.same("Herfindahl (1950); Hirschman (1964), The Paternity of an Index."),
                    structure(
                            Needed.NO_GROWTH,
                            found -> concentration(
                                    found,
                                    UnaryOperator.identity(),
                                    Unit.INDEX,
                                    new Text("The Herfindahl index is %s.", "赫芬达尔指数为%s。"))))
            .taking(MARKET_PARTITION, SECTOR);

    public static final Definition EFFECTIVE_NUMBER = Definition.of(
                    "Effective number of markets",
                    "有效市场数",
                    Text.same("1 / H"),
                    Text.same("Laakso and Taagepera (1979), Effective Number of Parties."),
                    structure(
                            Needed.NO_GROWTH,
                            found -> concentration(
                                    found,
                                    Concentration::effectiveNumber,
                                    Unit.MARKETS,
                                    new Text(
                                            "Exports are as concentrated as if they went to %s of equal size.",
                                            "出口集中程度相当于平均分布于%s。"))))
            .taking(MARKET_PARTITION, SECTOR);

    public static final Definition SHIFT = Definition.of(
                    "Market shift",
                    "市场结构变动",
                    new Text("1/2 sum of |s1 - s0|, the residual as one part", "Σ|s1 - s0| / 2，其余部分作为一项"),
                    new Text(
                            "Michaely (1962), Concentration in International Trade: index of structural change.",
                            "Michaely (1962)，Concentration in International Trade：结构变动指数。"),
                    structure(Needed.GROWTH_OF_PARTS_AND_WHOLE, MarketIndicators::shift))
            .taking(MARKET_PARTITION, SECTOR);

    private MarketIndicators() {}

    /** A formula over the shares of a partition. */
    static Formula structure(Needed needed, Function<PartShares, Result> of) {
        return structure(needed, (subject, found) -> of.apply(found));
    }

    private static Formula structure(Needed needed, BiFunction<Subject, PartShares, Result> of) {
        var growth = needed == Needed.NO_GROWTH ? Text.EMPTY : new Text(", with growth", "，含增速");
        return new Inputs(
                subject -> needed(subject).plus(growth),
                Divisions::series,
                (subject, period) -> Divisions.shares(subject, period, needed).map(found -> of.apply(subject, found)));
    }

    static Text needed(Subject subject) {
        var among = subject.arguments().among();
        return among == null
                ? new Text(
                        "exports and exports to every market of a declared partition, of one period",
                        "同一时期的出口总额和对某一市场划分中每个市场的出口")
                : Text.of("exports and exports of every part of %s, of one period", "同一时期的出口总额和%s中每个部分的出口", among);
    }

    private static Result largest(PartShares found, Names names) {
        var top = found.parts().stream()
                .max(Comparator.comparing(part -> part.share().point() == null
                        ? BigDecimal.ZERO
                        : part.share().point()))
                .orElseThrow();
        var unseen = Quantity.exactly(100).minus(found.share());
        return found.result(
                top.share(),
                Unit.PERCENT,
                share -> Text.of(
                        "The largest market reported, %s, takes %s of exports.",
                        "已公布的最大市场%s占出口的%s。", names.market(top.code()), share),
                Sentence.of(Text.of(
                        "%s of exports are not broken down: a larger market may be among them",
                        "出口的%s未细分，其中可能有更大的市场", Amount.computed(unseen, Unit.PERCENT))));
    }

    private static Result concentration(PartShares found, UnaryOperator<Quantity> of, Unit unit, Text text) {
        var index = Concentration.index(
                found.parts().stream().map(part -> part.share().ofPercent()).toList());
        return found.result(
                of.apply(index),
                unit,
                text,
                new Text(
                        "The bounds hold whether the residual, which is not broken down, is one market or very many.",
                        "无论未细分的其余部分是一个市场还是许多市场，上下限均成立。"));
    }

    private static Result shift(PartShares found) {
        return found.result(
                StructuralShift.of(found.changes()),
                Unit.PERCENTAGE_POINT,
                new Text("At least %s of exports changed markets in a year.", "一年内，出口中至少有%s转换了市场。"),
                new Text(
                        "Shifts inside the residual, which is not broken down, are not visible.",
                        "未细分的其余部分内部的转移无法观察到。"));
    }
}
