package io.waimao.claims;

import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.util.List;

/**
 * A figure of other sources, and the observations behind it.
 *
 * @param text the figure, for a sentence
 * @param used the published figures behind it
 */
record Measured(Quantity value, Period period, String text, List<Observation> used) {

    static Measured of(Observation figure) {
        return new Measured(figure.value().quantity(), figure.period(), text(figure), figure.printed());
    }

    Interval interval() {
        return value.interval();
    }

    private static String text(Observation figure) {
        var derivation = figure.derivation();
        var text = FigureText.of(figure.value());
        if (derivation == null || derivation.inputs().isEmpty()) {
            return text;
        }
        var inputs = derivation.inputs();
        var first = FigureText.of(inputs.get(0).value());
        if (inputs.size() == 2 && figure.getMeasure() == Measure.GROWTH_YOY) {
            return text + " (from " + FigureText.of(inputs.get(1).value()) + " the year before to " + first + ")";
        } else if (inputs.size() == 2 && figure.getMeasure() != Measure.VALUE) {
            return text + " (" + first + " of " + FigureText.of(inputs.get(1).value()) + ")";
        }
        return text + " (" + derivation.formula() + ")";
    }
}
