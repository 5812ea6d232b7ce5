package io.waimao.findings.checks;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Severity;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import io.waimao.wording.Amount;
import io.waimao.wording.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A later publication of the same figure revises it by a few percent, never by a power of ten: x ≠ 10^n x' (1 ± 10 %).
 * Other revisions are normal.
 */
final class Revision implements Check {

    static final Interval REVISED = Interval.closed(new BigDecimal("0.9"), new BigDecimal("1.1"));

    @Override
    public Stream<Finding> in(Window window) {
        return Stream.of(Measure.VALUE, Measure.PROJECT_COUNT)
                .flatMap(window::subjects)
                .flatMap(figure -> window.figures().replacedBy(figure).stream()
                        .flatMap(before -> check(before, figure, window).stream()));
    }

    private static Optional<Finding> check(Observation before, Observation figure, Window window) {
        var was = before.value().interval();
        var is = figure.value().interval();
        if (!is.disjointFrom(was)) {
            return Optional.empty();
        }
        var used = List.of(before, figure);
        return PowerOfTen.between(was.times(REVISED), is)
                .map(power -> Finding.of(
                        FindingKind.SCALE_SLIP,
                        Severity.implausible(used),
                        figure.key().area(),
                        figure.period(),
                        Sentence.of(Text.of(
                                "%s replaced %s; %s, it would be close to it",
                                "%s取代了%s；%s后两者接近",
                                window.names().of(figure),
                                Amount.precise(before.value()),
                                power.remedy())),
                        BoundedValue.computed(
                                new Quantity(null, was), figure.key().unit()),
                        figure.value(),
                        used));
    }
}
