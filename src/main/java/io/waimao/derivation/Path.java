package io.waimao.derivation;

import io.waimao.language.Text;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.quantity.Quantity;
import io.waimao.wording.Periods;
import java.util.List;
import java.util.stream.Stream;

/**
 * Periods that lead from the start of a period to its end: forward steps are added, backward steps subtracted.
 */
record Path(List<Step> steps) {

    private static final Text SUM = new Text(" = the sum of its parts", " = 各部分之和");
    private static final Text EQUALS = Text.same(" = ");
    private static final Text PLUS = Text.same(" + ");
    private static final Text MINUS = Text.same(" - ");

    /** @param forwards whether the figure is added */
    record Step(Observation figure, boolean forwards) {}

    List<Observation> figures() {
        return steps.stream().map(Step::figure).toList();
    }

    Quantity value() {
        return steps.stream()
                .map(step -> {
                    var value = step.figure.quantity();
                    return step.forwards ? value : value.negate();
                })
                .reduce(Quantity.exactly(0), Quantity::plus);
    }

    /** The arithmetic, in words. */
    Text formula(Period of) {
        var whole = Periods.of(of);
        if (isSum()) {
            return whole.plus(SUM);
        }
        var sum = inWords(true).reduce((one, other) -> one.plus(PLUS).plus(other));
        var rest = inWords(false)
                .reduce(Text.EMPTY, (one, other) -> one.plus(MINUS).plus(other));
        return whole.plus(EQUALS).plus(sum.orElseThrow()).plus(rest);
    }

    private Stream<Text> inWords(boolean forwards) {
        return steps.stream().filter(step -> step.forwards == forwards).map(step -> Periods.of(step.figure.period()));
    }

    boolean isSum() {
        return steps.stream().allMatch(Step::forwards);
    }
}
