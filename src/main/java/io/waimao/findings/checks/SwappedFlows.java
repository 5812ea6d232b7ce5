package io.waimao.findings.checks;

import static io.waimao.findings.checks.Intervals.isPositive;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Severity;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import io.waimao.wording.Amount;
import io.waimao.wording.Periods;
import io.waimao.wording.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Exports follow the previous year's exports, and imports its imports. If both depart by more than half in opposite
 * directions, x1 / x0 and m0 / m1 on the same side of [2/3, 3/2], but lie within it crosswise, x1 / m0 and m1 / x0, the
 * two
 * look swapped.
 */
final class SwappedFlows implements Check {

    private static final Interval NEAR = Intervals.factor(new BigDecimal("1.5"));

    @Override
    public Stream<Finding> in(Window window) {
        return JudgedLevels.of(window)
                .filter(figure -> figure.getFlow() == Flow.EXPORT)
                .flatMap(exports -> check(exports, window).stream());
    }

    private static Optional<Finding> check(Observation exports, Window window) {
        var year = exports.period().yearBefore();
        var imports = window.opposite(exports).filter(figure -> !JudgedLevels.hasGrowth(figure, window));
        var before = window.find(exports.key(), year);
        var importsBefore = before.flatMap(window::opposite);
        return imports.isEmpty() || before.isEmpty() || importsBefore.isEmpty()
                ? Optional.empty()
                : check(exports, imports.get(), before.get(), importsBefore.get(), window);
    }

    private static Optional<Finding> check(
            Observation x1, Observation m1, Observation x0, Observation m0, Window window) {
        var used = List.of(x1, m1, x0, m0);
        if (!used.stream().allMatch(Intervals::isPositive) || !isCrossed(x1, m1, x0, m0)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                FindingKind.SWAPPED_FLOWS,
                Severity.implausible(used),
                x1.key().area(),
                x1.period(),
                Sentence.of(Text.of(
                        "%s and %s (%s) look swapped: in %s they were %s and %s",
                        "%s与%s（%s）疑似颠倒：%s两者分别为%s和%s",
                        window.names().of(x1),
                        window.names().flow(m1.key()),
                        Amount.precise(m1.value()),
                        Periods.of(x0.period()),
                        Amount.precise(x0.value()),
                        Amount.precise(m0.value()))),
                BoundedValue.computed(
                        x0.value().quantity().times(new Quantity(null, NEAR)),
                        x1.key().unit()),
                x1.value(),
                used));
    }

    private static boolean isCrossed(Observation x1, Observation m1, Observation x0, Observation m0) {
        var exports = ratio(x1, x0);
        var imports = ratio(m0, m1);
        var sameSide = (NEAR.endsBefore(exports) && NEAR.endsBefore(imports))
                || (exports.endsBefore(NEAR) && imports.endsBefore(NEAR));
        return sameSide && NEAR.encloses(ratio(x1, m0)) && NEAR.encloses(ratio(m1, x0));
    }

    private static Interval ratio(Observation a, Observation b) {
        return isPositive(b) ? a.value().interval().dividedBy(b.value().interval()) : Interval.closed(null, null);
    }
}
