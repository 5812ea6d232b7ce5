package io.waimao.transitions.inputs;

import io.waimao.language.Text;
import io.waimao.observations.Confidence;
import io.waimao.observations.Evidence;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.wording.Periods;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Caveats for reading an indicator, derived from its inputs. */
public final class Caveats {

    private Caveats() {}

    public static List<Text> of(Result result, List<Evidence> inputs) {
        var caveats = new LinkedHashSet<>(result.caveats());
        for (var evidence : result.evidence()) {
            if (evidence instanceof Observation figure) {
                addPeriod(figure, result, caveats);
                addDerivation(figure, caveats);
            }
        }
        for (var input : inputs) {
            if (input instanceof Observation figure) {
                addQuality(figure, caveats);
            }
        }
        return List.copyOf(caveats);
    }

    private static void addPeriod(Observation figure, Result result, Set<Text> caveats) {
        if (!figure.period().equals(result.period())) {
            caveats.add(Text.of(
                    "The period of an input differs: %s covers %s, the indicator %s.",
                    "输入数据的时期不同：%s涵盖%s，指标涵盖%s。",
                    figure.key().code(),
                    Periods.of(figure.period()),
                    Periods.of(result.period())));
        }
    }

    private static void addDerivation(Observation figure, Set<Text> caveats) {
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
                    "%s of %s follows from figures of several sources: %s.",
                    "%2$s的%1$s由多个来源的数据推算：%3$s。",
                    figure.key().code(),
                    Periods.of(figure.period()),
                    new Text(String.join(", ", sources), String.join("、", sources))));
        }
    }

    private static void addQuality(Observation figure, Set<Text> caveats) {
        if (figure.status() == ObservationStatus.DEFINITION_DIFFERS) {
            var comment = figure.comment();
            caveats.add(Text.of(
                    "The definition of an input differs from the usual one: %s.",
                    "输入数据的口径与通常不同：%s。", comment == null ? figure.key().code() : comment));
        }
        if (figure.confidence() == Confidence.LOW) {
            caveats.add(Text.of("An input has low confidence: source %s.", "输入数据的可信度较低：来源%s。", figure.sourceCode()));
        }
    }
}
