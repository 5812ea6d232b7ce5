package io.waimao.transitions;

import io.waimao.quantity.BoundedValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Collects the indicators and gaps of a province. */
final class Report {

    private static final MathContext SHOWN_DIGITS = new MathContext(5);

    final List<Indicator> indicators = new ArrayList<>();
    final List<Gap> gaps = new ArrayList<>();
    private final Predicate<IndicatorCode> wanted;

    /** @param wanted the indicators to compute; no others are */
    Report(Predicate<IndicatorCode> wanted) {
        this.wanted = wanted;
    }

    /**
     * Adds an indicator, or the reason why it cannot be computed.
     *
     * @param needed the figures needed to compute it
     * @param formula empty if one of them is missing; throws an {@link ArithmeticException}, above all {@link Undefined}if they have no result
     */
    void add(IndicatorCode code, String needed, Supplier<Optional<Result>> formula) {
        if (!wanted.test(code)) {
            return;
        }
        try {
            formula.get()
                    .ifPresentOrElse(
                            result -> add(code, needed, result),
                            () -> addGap(code, needed, "No period has point figures for all of these."));
        } catch (Undefined undefined) {
            addGap(code, needed, String.valueOf(undefined.getMessage()));
        } catch (ArithmeticException mayBeZero) {
            addGap(code, needed, "The figures are known, but a denominator is or may be zero.");
        }
    }

    private void add(IndicatorCode code, String needed, Result result) {
        if (!result.isInformative()) {
            addGap(code, needed, "The figures are known, but their bounds rule out no result.");
            return;
        }
        var value = BoundedValue.computed(result.quantity(), result.unit());
        var inputs = result.inputs();
        indicators.add(new Indicator(
                code,
                value,
                result.period(),
                result.interpretation().formatted(shown(value)),
                Caveats.of(result, inputs),
                inputs));
    }

    private void addGap(IndicatorCode code, String needed, String reason) {
        gaps.add(new Gap(code, needed, reason));
    }

    private static String shown(BoundedValue value) {
        var lower = value.lower();
        var upper = value.upper();
        if (value.value() != null) {
            return number(value.value());
        } else if (lower != null && upper != null) {
            return "between " + number(lower) + " and " + number(upper);
        } else if (lower != null) {
            return "more than " + number(lower);
        }
        return upper == null ? "an unknown number" : "less than " + number(upper);
    }

    private static String number(BigDecimal number) {
        return number.round(SHOWN_DIGITS).stripTrailingZeros().toPlainString();
    }
}
