package io.waimao.transitions.definitions;

import static io.waimao.transitions.inputs.Parameter.ENTERPRISE;
import static io.waimao.transitions.inputs.Parameter.MARKET;
import static io.waimao.transitions.inputs.Parameter.REGIME;
import static io.waimao.transitions.inputs.Parameter.SECTOR;

import io.waimao.language.Text;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.transitions.formulas.GrubelLloyd;
import io.waimao.transitions.formulas.NormalisedBalance;
import io.waimao.transitions.inputs.Definition;
import io.waimao.transitions.inputs.Formula;
import io.waimao.transitions.inputs.Inputs;
import io.waimao.transitions.inputs.Parameters;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Exports against imports. */
public final class TradeIndicators {

    public static final Parameters ANY_FLOW = Parameters.of(MARKET, SECTOR, ENTERPRISE, REGIME);

    public static final Definition BALANCE = Definition.of(
                    "Trade balance",
                    "贸易差额",
                    Text.same("X - M"),
                    new Text("Goods trade balance.", "货物贸易差额。"),
                    new Inputs(
                            TradeIndicators::needsImports,
                            subject -> List.of(subject.exports()),
                            subject -> List.of(imports(subject)),
                            TradeIndicators::balance))
            .taking(ANY_FLOW);

    public static final Definition NORMALISED = Definition.of(
                    "Normalised balance",
                    "标准化贸易差额",
                    Text.same("(X - M) / (X + M)"),
                    new Text("Trade balance divided by trade.", "贸易差额除以进出口总额。"),
                    ofBoth(
                            NormalisedBalance::of,
                            new Text("%2$s less imports were %1$s of trade.", "%2$s与进口之差与进出口总额之比为%1$s。")))
            .taking(ANY_FLOW);

    public static final Definition INTRA_INDUSTRY = Definition.of(
                    "Intra-industry trade (Grubel-Lloyd)",
                    "产业内贸易指数（格鲁贝尔-劳埃德）",
                    Text.same("1 - |X - M| / (X + M)"),
                    Text.same("Grubel and Lloyd (1975), Intra-Industry Trade."),
                    ofBoth(
                            GrubelLloyd::of,
                            new Text(
                                    "%2$s and imports in the other direction overlap by %1$s, where 1 means that they are equal.",
                                    "%2$s与相应进口的重叠程度为%1$s（1表示二者相等）。"),
                            new Text(
                                    "Of a broad group of goods the index is higher than the mean of its parts.",
                                    "商品分类越粗，该指数越高于各细类的平均值。")))
            .taking(ANY_FLOW);

    private TradeIndicators() {}

    private static SeriesKey imports(Subject subject) {
        return subject.exports().withFlow(Flow.IMPORT);
    }

    private static SeriesKey balance(Subject subject) {
        return subject.flow(Flow.BALANCE, Measure.VALUE, Unit.CNY);
    }

    private static Text needsImports(Subject subject) {
        return Text.of(
                "%s and imports, of one period", "同一时期的%s和进口", subject.exports().code());
    }

    private static Optional<Result> balance(Subject subject, Period period) {
        return subject.term(balance(subject), period)
                .map(balance -> Result.of(
                        balance,
                        Unit.CNY,
                        period,
                        figure ->
                                Text.of("%s less imports were %s.", "%s与进口之差为%s。", subject.exportsInWords(), figure)));
    }

    /** @param sentence with the figure and the exports in words */
    private static Formula ofBoth(BinaryOperator<Quantity> formula, Text sentence, Text... caveats) {
        return new Inputs(
                TradeIndicators::needsImports,
                subject -> List.of(subject.exports()),
                subject -> List.of(imports(subject)),
                (subject, period) -> subject.term(subject.exports(), period).flatMap(x -> subject.term(
                                imports(subject), period)
                        .map(m -> Result.of(
                                x.with(formula.apply(x.quantity(), m.quantity()), m),
                                Unit.INDEX,
                                period,
                                figure -> Text.of(sentence.en(), sentence.zh(), figure, subject.exportsInWords()),
                                caveats))));
    }
}
