package io.waimao.derivation.rules;

import io.waimao.language.Text;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.quantity.Quantity;
import java.util.List;

/**
 * Trade is exports and imports, the balance exports less imports; each flow is trade less the other. The balance also
 * follows from trade and one flow: 2 exports - trade, or trade - 2 imports.
 */
final class FlowRule implements Rule {

    private static final Text TRADE = new Text("trade = exports + imports", "进出口 = 出口 + 进口");
    private static final Text EXPORTS = new Text("exports = trade - imports", "出口 = 进出口 - 进口");
    private static final Text IMPORTS = new Text("imports = trade - exports", "进口 = 进出口 - 出口");
    private static final Text BALANCE = new Text("balance = exports - imports", "差额 = 出口 - 进口");
    private static final Text BALANCE_FROM_EXPORTS = new Text("balance = 2 exports - trade", "差额 = 2 × 出口 - 进出口");
    private static final Text BALANCE_FROM_IMPORTS = new Text("balance = trade - 2 imports", "差额 = 进出口 - 2 × 进口");

    @Override
    public List<Inference> inferences(FigureKey of) {
        var measure = of.series().measure();
        return switch (of.series().flow()) {
            case TRADE ->
                measure == Measure.VALUE || measure == Measure.QUANTITY
                        ? List.of(Inference.sum(TRADE, List.of(with(of, Flow.EXPORT), with(of, Flow.IMPORT))))
                        : List.of();
            case BALANCE -> measure == Measure.VALUE ? balance(of) : List.of();
            case EXPORT -> difference(EXPORTS, of, Flow.TRADE, Flow.IMPORT);
            case IMPORT -> difference(IMPORTS, of, Flow.TRADE, Flow.EXPORT);
            case OUTWARD_INVESTMENT -> List.of();
        };
    }

    /** Whether figures of the flow follow as a difference alone. */
    static boolean isDifference(Flow flow) {
        return flow == Flow.EXPORT || flow == Flow.IMPORT;
    }

    private static List<Inference> difference(Text formula, FigureKey of, Flow whole, Flow part) {
        return of.series().measure() == Measure.VALUE
                ? List.of(Inference.difference(formula, with(of, whole), List.of(with(of, part))))
                : List.of();
    }

    private static List<Inference> balance(FigureKey of) {
        var trade = List.of(with(of, Flow.TRADE));
        var exports = with(of, Flow.EXPORT);
        var imports = with(of, Flow.IMPORT);
        return List.of(
                Inference.difference(BALANCE, exports, List.of(imports)),
                new Inference(BALANCE_FROM_EXPORTS, trade, List.of(exports), values -> values.get(1)
                        .minus(rest(values.get(0), values.get(1)))),
                new Inference(
                        BALANCE_FROM_IMPORTS, trade, List.of(imports), values -> rest(values.get(0), values.get(1))
                                .minus(values.get(1))));
    }

    /** The other flow, which cannot be negative. */
    private static Quantity rest(Quantity trade, Quantity flow) {
        return Plausible.notNegative(trade.minus(flow))
                .orElseThrow(() -> new ArithmeticException("a flow exceeds the trade"));
    }

    private static FigureKey with(FigureKey of, Flow flow) {
        return of.with(of.series().withFlow(flow));
    }
}
