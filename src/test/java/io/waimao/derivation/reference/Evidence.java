package io.waimao.derivation.reference;

import io.waimao.derivation.Derivations;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures that claims are compared with, to the last digit: figures of all sources but the claim's own. */
final class Evidence {

    private final Derivations derivations;
    private final Reference reference;

    Evidence(Derivations derivations, Reference reference) {
        this.derivations = derivations;
        this.reference = reference;
    }

    Optional<String> difference(Question.OfClaim claim) {
        var place = new FigureKey(series(claim.place().key()), claim.place().period());
        var figure = derivations.ask(
                null, List.of(), figures -> figures.without(claim.source()).unconverted(place));
        var expected = reference.without(claim.source()).on(null).unconverted(claim.place());
        return Answers.figure(expected, figure.map(Evidence::answer).orElse(null))
                .map(difference -> "evidence without " + claim.source() + ": " + difference);
    }

    private static SeriesKey series(Key key) {
        return new SeriesKey(
                key.area(),
                Flow.valueOf(key.flow()),
                key.market(),
                key.sector(),
                Brand.valueOf(name(key.brand())),
                Enterprise.valueOf(name(key.enterprise())),
                CustomsRegime.valueOf(name(key.regime())),
                Measure.valueOf(key.measure()),
                Unit.valueOf(key.unit()));
    }

    private static String name(String code) {
        return code.equals(Key.TOTAL) ? "TOTAL" : code;
    }

    /** The figure in the form of an answer. */
    private static Map<String, Object> answer(Observation figure) {
        var value = new HashMap<String, Object>();
        value.put("value", figure.value().value());
        value.put("lower", figure.value().lower());
        value.put("upper", figure.value().upper());
        var answer = new HashMap<String, Object>();
        answer.put("value", value);
        answer.put("period", Map.of("code", figure.period().getCode()));
        answer.put("derived", figure.isDerived());
        var derivation = figure.derivation();
        if (derivation != null) {
            answer.put("derivation", Map.of("mixed", derivation.isMixed(), "converted", derivation.converted()));
        } else {
            answer.put("source", Map.of("code", figure.sourceCode()));
        }
        var agreeing = figure.agreeing();
        if (agreeing != null) {
            answer.put(
                    "agreeing",
                    agreeing.stream()
                            .map(other -> Map.of("source", Map.of("code", other.sourceCode())))
                            .toList());
        }
        return answer;
    }
}
