package io.waimao.findings.checks;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.wording.Amount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Trade is exports plus imports: T = X + M, of the same market, sector and period; no tolerance beyond the bounds. */
final class TradeSum implements Check {

    @Override
    public Stream<Finding> in(Window window) {
        return window.subjects(Measure.VALUE)
                .filter(figure -> figure.getFlow() == Flow.TRADE)
                .flatMap(trade -> check(trade, window).stream());
    }

    private static Optional<Finding> check(Observation trade, Window window) {
        var exports = window.find(trade.key().withFlow(Flow.EXPORT), trade.period());
        var imports = window.find(trade.key().withFlow(Flow.IMPORT), trade.period());
        if (exports.isPresent() && imports.isPresent()) {
            return sum(exports.get(), imports.get(), trade, window);
        }
        return exports.or(() -> imports).flatMap(part -> PartAndWhole.check(part, trade, window));
    }

    private static Optional<Finding> sum(Observation exports, Observation imports, Observation trade, Window window) {
        var sum = exports.value().quantity().plus(imports.value().quantity());
        var suspect = new Suspect(trade, sum);
        return suspect.isWrong() ? Optional.of(finding(exports, imports, suspect, window)) : Optional.empty();
    }

    private static Finding finding(Observation exports, Observation imports, Suspect trade, Window window) {
        var names = window.names();
        var total = trade.figure().value().quantity();
        var sentence = Text.of(
                "%s and %s (%s) make %s, not %s",
                "%s与%s（%s）合计%s，与%s不符",
                names.of(exports),
                names.flow(imports.key()),
                Amount.precise(imports.value()),
                Amount.precise(trade.expected(), exports.key().unit()),
                names.of(trade.figure()));
        return new BrokenEquation(
                        FindingKind.FLOWS_DIFFER_FROM_TRADE,
                        sentence,
                        List.of(exports, imports, trade.figure()),
                        List.of(
                                trade,
                                new Suspect(exports, total.minus(imports.value().quantity())),
                                new Suspect(imports, total.minus(exports.value().quantity()))))
                .finding(window);
    }
}
