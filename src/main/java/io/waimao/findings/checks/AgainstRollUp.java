package io.waimao.findings.checks;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.wording.Amount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A published figure is the sum of the parts that a source lists in full: x = Σ xᵢ; no tolerance beyond the bounds. */
final class AgainstRollUp implements Check {

    @Override
    public Stream<Finding> in(Window window) {
        return Stream.of(Measure.VALUE, Measure.PROJECT_COUNT)
                .flatMap(window::subjects)
                .flatMap(figure -> window.figures().rolledUp(figure).stream()
                        .flatMap(rollUp -> check(figure, rollUp, window).stream()));
    }

    private static Optional<Finding> check(Observation figure, Observation rollUp, Window window) {
        var suspect = new Suspect(figure, rollUp.value().quantity());
        if (!suspect.isWrong()) {
            return Optional.empty();
        }
        var sentence = Text.of(
                "the parts that %s lists make %s, not %s",
                "%s所列各部分合计%s，与%s不符",
                rollUp.sourceCode(),
                Amount.precise(rollUp.value()),
                window.names().of(figure));
        return Optional.of(new BrokenEquation(
                        FindingKind.SUM_DIFFERS_FROM_WHOLE, sentence, List.of(rollUp, figure), List.of(suspect))
                .finding(window));
    }
}
