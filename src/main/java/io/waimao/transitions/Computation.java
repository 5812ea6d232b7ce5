package io.waimao.transitions;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import io.waimao.claims.Claim;
import io.waimao.derivation.FigureSource;
import io.waimao.language.Text;
import io.waimao.observations.Period;
import io.waimao.quantity.BoundedValue;
import io.waimao.transitions.formulas.Ratio;
import io.waimao.transitions.formulas.Undefined;
import io.waimao.transitions.inputs.Caveats;
import io.waimao.transitions.inputs.ClaimedFormula;
import io.waimao.transitions.inputs.ClaimedTerms;
import io.waimao.transitions.inputs.Codes;
import io.waimao.transitions.inputs.Formula;
import io.waimao.transitions.inputs.ObservedTerms;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import io.waimao.transitions.inputs.Terms;
import io.waimao.transitions.inputs.TermsOfProvinces;
import io.waimao.wording.Amount;
import io.waimao.wording.Sentence;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes indicators from the figures known on one day, and from claims. */
final class Computation {

    private static final Text MISSING =
            new Text("No period has point figures for all of these.", "没有任何时期同时具备这些数据的具体数值。");
    private static final Text MISSING_IN_PERIOD =
            new Text("The period does not have point figures for all of these.", "该时期不同时具备这些数据的具体数值。");
    private static final Text UNBOUNDED =
            new Text("The figures are known, but their bounds rule out no result.", "数据已知，但其上下限不能排除任何结果。");

    private final Codes codes;
    private final Terms observed;
    private final Terms claimed;
    private final TermsOfProvinces provinces;
    private final TermsOfProvinces claimedOfProvinces;

    Computation(Codes codes, FigureSource figures, Collection<Claim> claims) {
        this.codes = codes;
        this.observed = new ObservedTerms(figures);
        this.claimed = new ClaimedTerms(claims);
        this.provinces = new TermsOfProvinces(codes.provinces(), observed);
        this.claimedOfProvinces = new TermsOfProvinces(codes.provinces(), claimed);
    }

    /** The indicator in the period of the query, or in the latest that has a result. */
    Outcome outcome(IndicatorQuery query) {
        var subject = subject(query);
        var formula = formula(query);
        try {
            return periods(query, formula, subject)
                    .flatMap(period -> formula.at(subject, period).stream())
                    .findFirst()
                    .map(result -> outcome(query, formula, subject, result))
                    .orElseGet(
                            () -> gap(query, formula, subject, query.period() == null ? MISSING : MISSING_IN_PERIOD));
        } catch (Undefined undefined) {
            return gap(query, formula, subject, undefined.reason());
        } catch (ArithmeticException mayBeZero) {
            return gap(query, formula, subject, Ratio.ZERO_DENOMINATOR);
        }
    }

    /** The values in every period that has a result, by frequency and then by period. */
    List<IndicatorValue> history(HistoryQuery query) {
        var subject = subject(query.indicator());
        var formula = formula(query.indicator());
        return formula.periods(subject).stream()
                .filter(query::covers)
                .flatMap(period -> result(formula, subject, period).stream())
                .map(this::value)
                .sorted(comparing((IndicatorValue value) -> value.period().frequency())
                        .thenComparing(IndicatorValue::period, naturalOrder()))
                .toList();
    }

    private static Optional<Result> result(Formula formula, Subject subject, Period period) {
        try {
            return formula.at(subject, period).filter(Result::isInformative);
        } catch (ArithmeticException undefined) {
            return Optional.empty();
        }
    }

    private Subject subject(IndicatorQuery query) {
        var arguments = query.arguments();
        return arguments.claimed()
                ? new Subject(query.area(), arguments, claimed, claimedOfProvinces, codes)
                : new Subject(query.area(), arguments, observed, provinces, codes);
    }

    private static Formula formula(IndicatorQuery query) {
        var formula = query.code().definition.computed();
        return query.arguments().claimed() ? new ClaimedFormula(formula) : formula;
    }

    private static Stream<Period> periods(IndicatorQuery query, Formula formula, Subject subject) {
        var only = query.period();
        return only == null ? formula.periods(subject).stream() : Stream.of(only);
    }

    private Outcome outcome(IndicatorQuery query, Formula formula, Subject subject, Result result) {
        if (!result.isInformative()) {
            return gap(query, formula, subject, UNBOUNDED);
        }
        var value = value(result);
        return Outcome.of(new Indicator(
                query.ofAnyPeriod(),
                value.value(),
                value.period(),
                value.interpretation(),
                value.caveats(),
                value.inputs()));
    }

    private static Outcome gap(IndicatorQuery query, Formula formula, Subject subject, Text reason) {
        return Outcome.of(new Gap(query.code(), formula.needed(subject), reason));
    }

    private IndicatorValue value(Result result) {
        var value = BoundedValue.computed(result.quantity(), result.unit());
        var inputs = result.inputs();
        var caveats = Caveats.of(result, inputs, codes.names());
        return new IndicatorValue(result.period(), value, sentence(result, value), caveats, inputs);
    }

    private static Text sentence(Result result, BoundedValue value) {
        var text = result.interpretation().apply(Amount.of(value));
        return new Text(Sentence.capitalized(text.en()), text.zh());
    }
}
