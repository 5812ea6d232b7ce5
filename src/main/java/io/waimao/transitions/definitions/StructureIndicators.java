package io.waimao.transitions.definitions;

import static io.waimao.transitions.inputs.Parameter.ENTERPRISE;
import static io.waimao.transitions.inputs.Parameter.MARKET;
import static io.waimao.transitions.inputs.Parameter.PARTITION;
import static io.waimao.transitions.inputs.Parameter.REGIME;
import static io.waimao.transitions.inputs.Parameter.SECTOR;

import io.waimao.language.Text;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import io.waimao.transitions.formulas.TheilIndex;
import io.waimao.transitions.inputs.Definition;
import io.waimao.transitions.inputs.Division;
import io.waimao.transitions.inputs.Divisions;
import io.waimao.transitions.inputs.Formula;
import io.waimao.transitions.inputs.Inputs;
import io.waimao.transitions.inputs.Parameters;
import io.waimao.transitions.inputs.PartShares;
import io.waimao.transitions.inputs.PartShares.Needed;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Concentration and contributions by any partition of exports, or of any part of them. */
public final class StructureIndicators {

    private static final Parameters ANY_PART = Parameters.oneOf(PARTITION, MARKET, SECTOR, ENTERPRISE, REGIME);

    public static final Definition THEIL = Definition.of(
                    "Theil index",
                    "泰尔指数",
                    new Text("sum of s ln(n s) over n parts", "n个部分的s ln(n s)之和"),
                    Text.same("Theil (1967), Economics and Information Theory."),
                    MarketIndicators.structure(Needed.NO_GROWTH, StructureIndicators::theil))
            .taking(PARTITION, SECTOR);

    public static final Definition CONTRIBUTION = Definition.of(
                    "Contribution to the growth of exports",
                    "对出口增长的拉动",
                    new Text(
                            "sum of (x1 - x0) / X0, with x0 = x1 / (1 + g) and X0 = X1 / (1 + G)",
                            "Σ(x1 - x0) / X0，其中x0 = x1 / (1 + g)，X0 = X1 / (1 + G)"),
                    new Text(
                            "Additive contributions to growth; Eurostat, Handbook on Quarterly National Accounts.",
                            "增长拉动点数；欧盟统计局《季度国民账户手册》。"),
                    ofPart((subject, found) -> found.result(
                            found.contribution(),
                            Unit.PERCENTAGE_POINT,
                            figure -> Text.of(
                                    "%s contributed %s to the growth of exports.",
                                    "%s拉动出口增长%s。", part(subject), figure))))
            .taking(ANY_PART);

    public static final Definition SHARE_OF_GROWTH = Definition.of(
                    "Share of the growth of exports",
                    "出口增长贡献率",
                    new Text("sum of (x1 - x0) / (X1 - X0)", "Σ(x1 - x0) / (X1 - X0)"),
                    new Text("Contribution divided by growth.", "拉动点数除以增速。"),
                    ofPart((subject, found) -> found.result(
                            found.shareOfGrowth(),
                            Unit.PERCENT,
                            figure -> Text.of(
                                    "%2$s of the growth of exports came from %1$s.",
                                    "出口增量的%2$s来自%1$s。", part(subject), figure))))
            .taking(ANY_PART);

    private StructureIndicators() {}

    private static Result theil(PartShares found) {
        return found.result(
                TheilIndex.of(found.parts().stream()
                        .map(part -> part.share().ofPercent())
                        .toList()),
                Unit.RATIO,
                new Text("The Theil index is %s, where 0 means equal parts.", "泰尔指数为%s（0表示各部分相等）。"),
                new Text(
                        "The residual, which is not broken down, counts as one part; the index grows with the number of parts.",
                        "未细分的其余部分计为一个部分；该指数随部分的数目增大。"));
    }

    private static Formula ofPart(BiFunction<Subject, PartShares, Result> result) {
        return new Inputs(
                subject -> Text.of("exports and %s, with growth, of one period", "同一时期的出口和%s及其增速", codes(subject)),
                subject -> division(subject).series(),
                (subject, period) -> shares(subject, period).map(found -> result.apply(subject, found)));
    }

    private static Optional<PartShares> shares(Subject subject, Period period) {
        return PartShares.of(subject, division(subject), period, Needed.GROWTH_OF_PARTS_AND_WHOLE);
    }

    /** By the partition of the argument, or else into the part of the other arguments and the rest. */
    private static Division division(Subject subject) {
        SeriesKey part = subject.exports();
        return subject.arguments().among() == null
                ? new Division(subject.totalExports(), List.of(part))
                : Divisions.of(subject).get(0);
    }

    private static String codes(Subject subject) {
        return subject.arguments().among() == null
                ? subject.exports().code()
                : division(subject).codes();
    }

    private static Text part(Subject subject) {
        return subject.arguments().among() == null
                ? subject.exportsInWords()
                : division(subject).partsInWords(subject.codes().names());
    }
}
