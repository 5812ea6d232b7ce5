package io.waimao.transitions.inputs;

import io.waimao.language.Text;
import io.waimao.observations.Confidence;
import io.waimao.observations.Evidence;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.wording.Names;
import io.waimao.wording.Periods;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Caveats for reading an indicator, derived from its inputs. */
public final class Caveats {

    private Caveats() {}

    public static List<Text> of(Result result, List<Evidence> inputs, Names names) {
        var caveats = new LinkedHashSet<>(result.caveats());
        for (var evidence : result.evidence()) {
            if (evidence instanceof Observation figure) {
                addPeriod(figure, result, names, caveats);
                addDerivation(figure, names, caveats);
            }
        }
        for (var input : inputs) {
            if (input instanceof Observation figure) {
                addQuality(figure, names, caveats);
            }
        }
        return List.copyOf(caveats);
    }

    private static void addPeriod(Observation figure, Result result, Names names, Set<Text> caveats) {
        if (!figure.period().equals(result.period())) {
            caveats.add(Text.of(
                    "The period of an input differs: %1$s for %2$s, %3$s for the indicator.",
                    "输入数据的时期不同：%2$s为%1$s，指标为%3$s。",
                    Periods.of(figure.period()),
                    names.of(figure.key()),
                    Periods.of(result.period())));
        }
    }

    private static void addDerivation(Observation figure, Names names, Set<Text> caveats) {
        var derivation = figure.derivation();
        if (derivation == null) {
            return;
        }
        if (derivation.converted()) {
            caveats.add(Text.of("Converted: %s.", "经汇率折算：%s。", derivation.formula()));
        }
        if (derivation.isMixed()) {
            var sources = derivation.printedBy().stream().sorted().toList();
            caveats.add(Text.of(
                    "Derived from figures of several sources: %s in %s (%s).",
                    "由多个来源的数据推算：%2$s%1$s（%3$s）。",
                    names.of(figure.key()),
                    Periods.of(figure.period()),
                    new Text(String.join(", ", sources), String.join("、", sources))));
        }
    }

    private static void addQuality(Observation figure, Names names, Set<Text> caveats) {
        if (figure.status() == ObservationStatus.DEFINITION_DIFFERS) {
            var comment = figure.comment();
            caveats.add(Text.of(
                    "The definition of an input differs from the usual one: %s.",
                    "输入数据的口径与通常不同：%s。", comment == null ? names.of(figure.key()) : comment));
        }
        if (figure.confidence() == Confidence.LOW) {
            caveats.add(Text.of("An input has low confidence: source %s.", "输入数据的可信度较低：来源%s。", figure.sourceCode()));
        }
    }
}
