package io.waimao.transitions;

import io.waimao.quantity.BoundedValue;
import io.waimao.wording.Amount;
import io.waimao.wording.Sentence;
import io.waimao.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Collects the indicators and gaps of a province. */
final class Report {

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
     * @param formula empty if one of them is missing; throws an {@link ArithmeticException}, above all {@link
     * Undefined}if they have no result
     */
    void add(IndicatorCode code, String needed, Supplier<Optional<Result>> formula) {
        if (!wanted.test(code)) {
            return;
        }
        try {
            formula.get()
                    .ifPresentOrElse(
                            result -> add(code, needed, result),
                            () -> addGap(
                                    code,
                                    needed,
                                    new Text("No period has point figures for all of these.", "没有任何时期同时具备这些数据的具体数值。")));
        } catch (Undefined undefined) {
            addGap(code, needed, undefined.reason());
        } catch (ArithmeticException mayBeZero) {
            addGap(code, needed, Ratio.ZERO_DENOMINATOR);
        }
    }

    private void add(IndicatorCode code, String needed, Result result) {
        if (!result.isInformative()) {
            addGap(
                    code,
                    needed,
                    new Text("The figures are known, but their bounds rule out no result.", "数据已知，但其上下限不能排除任何结果。"));
            return;
        }
        var value = BoundedValue.computed(result.quantity(), result.unit());
        var inputs = result.inputs();
        indicators.add(new Indicator(
                code, value, result.period(), sentence(result, value), Caveats.of(result, inputs), inputs));
    }

    private void addGap(IndicatorCode code, String needed, Text reason) {
        gaps.add(new Gap(code, needed, reason));
    }

    private static Text sentence(Result result, BoundedValue value) {
        var text = result.interpretation().apply(Amount.of(value));
        return new Text(Sentence.capitalized(text.en()), text.zh());
    }
}
