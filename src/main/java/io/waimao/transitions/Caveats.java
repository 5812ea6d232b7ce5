package io.waimao.transitions;

import io.waimao.observations.Confidence;
import io.waimao.observations.Evidence;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Caveats for reading an indicator, derived from its inputs. */
final class Caveats {

    private Caveats() {}

    static List<String> of(Result result, List<Evidence> inputs) {
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

    private static void addPeriod(Observation figure, Result result, Set<String> caveats) {
        if (!figure.period().equals(result.period())) {
            caveats.add("The period of an input differs: %s covers %s, the indicator %s."
                    .formatted(
                            figure.key().code(),
                            figure.period().describe(),
                            result.period().describe()));
        }
    }

    private static void addDerivation(Observation figure, Set<String> caveats) {
        var derivation = figure.derivation();
        if (derivation == null) {
            return;
        }
        if (derivation.converted()) {
            caveats.add("Converted: " + derivation.formula() + ".");
        }
        if (derivation.isMixed()) {
            caveats.add("%s of %s follows from figures of several sources: %s."
                    .formatted(
                            figure.key().code(),
                            figure.period().describe(),
                            String.join(
                                    ", ",
                                    derivation.printedBy().stream().sorted().toList())));
        }
    }

    private static void addQuality(Observation figure, Set<String> caveats) {
        if (figure.status() == ObservationStatus.DEFINITION_DIFFERS) {
            var comment = figure.comment();
            caveats.add("The definition of an input differs from the usual one: "
                    + (comment == null ? figure.key().code() : comment) + ".");
        }
        if (figure.confidence() == Confidence.LOW) {
            caveats.add("An input has low confidence: source " + figure.sourceCode() + ".");
        }
    }
}
