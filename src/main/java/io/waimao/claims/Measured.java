package io.waimao.claims;

import io.waimao.language.Text;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import io.waimao.wording.Amount;
import java.util.List;

/**
 * A figure of other sources, and the observations behind it.
 *
 * @param text the figure, for a sentence
 * @param used the published figures behind it
 */
record Measured(Quantity value, Period period, Text text, List<Observation> used) {

    static Measured of(Observation figure) {
        return new Measured(figure.value().quantity(), figure.period(), text(figure), figure.printed());
    }

    Interval interval() {
        return value.interval();
    }

    private static Text text(Observation figure) {
        var derivation = figure.derivation();
        var text = Amount.of(figure.value());
        if (derivation == null || derivation.inputs().isEmpty()) {
            return text;
        }
        var inputs = derivation.inputs();
        var first = Amount.of(inputs.get(0).value());
        if (inputs.size() != 2 || figure.getMeasure() == Measure.VALUE) {
            return Text.of("%s (%s)", "%s（%s）", text, derivation.formula());
        }
        var second = Amount.of(inputs.get(1).value());
        return figure.getMeasure() == Measure.GROWTH_YOY
                ? Text.of("%1$s (from %3$s the year before to %2$s)", "%1$s（由上年同期的%3$s变为%2$s）", text, first, second)
                : Text.of("%1$s (%2$s of %3$s)", "%1$s（%3$s中的%2$s）", text, first, second);
    }
}
