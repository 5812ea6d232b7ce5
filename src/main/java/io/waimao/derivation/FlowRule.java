package io.waimao.derivation;

import io.waimao.observations.FigureKey;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import java.util.List;

/** Trade is exports and imports, the balance exports less imports; each flow is trade less the other. */
final class FlowRule implements Rule {

    @Override
    public List<Way> ways(FigureKey of) {
        var measure = of.series().measure();
        return switch (of.series().flow()) {
            case TRADE ->
                measure == Measure.VALUE || measure == Measure.QUANTITY
                        ? List.of(Way.sum(
                                "trade = exports + imports", List.of(with(of, Flow.EXPORT), with(of, Flow.IMPORT))))
                        : List.of();
            case BALANCE -> difference("balance = exports - imports", of, Flow.EXPORT, Flow.IMPORT);
            case EXPORT -> difference("exports = trade - imports", of, Flow.TRADE, Flow.IMPORT);
            case IMPORT -> difference("imports = trade - exports", of, Flow.TRADE, Flow.EXPORT);
            case OUTWARD_INVESTMENT -> List.of();
        };
    }

    private static List<Way> difference(String formula, FigureKey of, Flow whole, Flow part) {
        return of.series().measure() == Measure.VALUE
                ? List.of(Way.difference(formula, with(of, whole), List.of(with(of, part))))
                : List.of();
    }

    private static FigureKey with(FigureKey of, Flow flow) {
        return of.with(of.series().withFlow(flow));
    }
}
