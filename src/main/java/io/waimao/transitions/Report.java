package io.waimao.transitions;

import io.waimao.observations.BoundedValue;
import io.waimao.observations.Confidence;
import io.waimao.observations.Evidence;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.observations.Quantity;
import io.waimao.observations.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what could be computed of a province, and what could not. */
final class Report {

    final List<Indicator> indicators = new ArrayList<>();
    final List<Gap> gaps = new ArrayList<>();

    /** A result on its way into the report. */
    record Result(
            Quantity quantity,
            Unit unit,
            Period period,
            String interpretation,
            List<Evidence> inputs,
            List<String> caveats) {

        static Result of(Term term, Unit unit, Period period, String interpretation, String... caveats) {
            return new Result(term.quantity(), unit, period, interpretation, term.inputs(), List.of(caveats));
        }
    }

    /** @param missing the figures that would be needed where there is no result */
    void add(IndicatorCode code, Optional<Result> result, String missing) {
        if (result.isEmpty()) {
            gaps.add(new Gap(code, missing, "There is no period for which all of these are known as point figures."));
            return;
        }
        var found = result.get();
        var value = BoundedValue.computed(found.quantity(), found.unit());
        var caveats = new LinkedHashSet<>(found.caveats());
        found.inputs().forEach(input -> addCaveat(caveats, input, found.period()));
        indicators.add(new Indicator(
                code,
                value,
                found.period(),
                found.interpretation().formatted(shown(value)),
                List.copyOf(caveats),
                found.inputs()));
    }

    private static void addCaveat(LinkedHashSet<String> caveats, Evidence input, Period period) {
        if (input instanceof Observation figure) {
            if (!figure.period().equals(period)) {
                caveats.add("The period of an input differs: %s is of %s, the indicator of %s."
                        .formatted(figure.key().code(), figure.period().describe(), period.describe()));
            }
            if (figure.status() == ObservationStatus.DEFINITION_DIFFERS) {
                caveats.add("The definition of an input differs from the usual one: "
                        + (figure.comment() == null ? figure.key().code() : figure.comment()) + ".");
            }
            if (figure.confidence() == Confidence.LOW) {
                caveats.add("An input has low confidence: source " + figure.sourceCode() + ".");
            }
        }
    }

    private static String shown(BoundedValue value) {
        if (value.value() != null) {
            return number(value.value());
        }
        return value.lower() == null
                ? "less than " + number(value.upper())
                : "between " + number(value.lower()) + " and " + number(value.upper());
    }

    private static String number(java.math.@Nullable BigDecimal number) {
        if (number == null) {
            return "any number";
        }
        return number.round(new java.math.MathContext(5)).stripTrailingZeros().toPlainString();
    }
}
