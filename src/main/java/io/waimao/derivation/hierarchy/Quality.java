package io.waimao.derivation.hierarchy;

import io.waimao.observations.Confidence;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import java.util.List;

/** The quality of a derived figure: that of its worst input. */
public record Quality(ObservationStatus status, Confidence confidence) {

    public static final Quality BEST = new Quality(ObservationStatus.NORMAL, Confidence.HIGH);

    private static final List<ObservationStatus> WORST_FIRST = List.of(
            ObservationStatus.UNRELIABLE,
            ObservationStatus.NOT_SIGNIFICANT,
            ObservationStatus.FORECAST,
            ObservationStatus.EXPERIMENTAL,
            ObservationStatus.IMPUTED,
            ObservationStatus.ESTIMATED,
            ObservationStatus.UNVALIDATED,
            ObservationStatus.PROVISIONAL,
            ObservationStatus.SPECIAL_EVENT,
            ObservationStatus.DEROGATION,
            ObservationStatus.IN_ANOTHER_CATEGORY,
            ObservationStatus.INCLUDES_ANOTHER_CATEGORY,
            ObservationStatus.DEFINITION_DIFFERS,
            ObservationStatus.BREAK,
            ObservationStatus.UNKNOWN,
            ObservationStatus.NOT_AVAILABLE,
            ObservationStatus.NORMAL);

    public static Quality of(Observation figure) {
        return new Quality(figure.status(), figure.confidence());
    }

    public Quality and(Quality other) {
        return new Quality(
                WORST_FIRST.indexOf(status) <= WORST_FIRST.indexOf(other.status) ? status : other.status,
                confidence.compareTo(other.confidence) >= 0 ? confidence : other.confidence);
    }
}
