package io.waimao.transitions;

import io.waimao.claims.Claim;
import io.waimao.observations.Period;
import io.waimao.transitions.inputs.IndicatorArguments;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Indicators by figures in memory, and the gaps. */
record Report(List<Indicator> indicators, List<Gap> gaps) {

    /** Of all indicators of the transitions, by their default arguments. */
    static Report of(String area, KnownFigures known, List<Claim> claims, @Nullable Period period) {
        return of(
                known,
                claims,
                IndicatorCode.ofTransitions().stream().map(code -> query(area, code, IndicatorArguments.NONE, period)));
    }

    private static Report of(KnownFigures known, List<Claim> claims, Stream<IndicatorQuery> queries) {
        var computation = new Computation(KnownCodes.INSTANCE, known, claims);
        var outcomes = queries.map(computation::outcome).toList();
        return new Report(
                outcomes.stream().flatMap(outcome -> outcome.found().stream()).toList(),
                outcomes.stream().flatMap(outcome -> outcome.missing().stream()).toList());
    }

    static IndicatorQuery query(String area, IndicatorCode code, IndicatorArguments given, @Nullable Period period) {
        var arguments = code.definition.parameters().complete(code, given, KnownCodes.INSTANCE);
        return new IndicatorQuery(area, code, arguments, period, null);
    }

    Optional<Indicator> find(IndicatorCode code) {
        return indicators.stream()
                .filter(indicator -> indicator.getCode() == code)
                .findFirst();
    }

    Gap gap(IndicatorCode code) {
        return gaps.stream()
                .filter(gap -> gap.indicator() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no gap for " + code));
    }
}
