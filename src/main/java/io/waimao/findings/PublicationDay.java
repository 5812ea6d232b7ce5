package io.waimao.findings;

import io.waimao.observations.Observation;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A source on the day of its publication: figures of one publication must agree; figures of several may be revisions.
 */
public record PublicationDay(String source, LocalDate day) {

    public static PublicationDay of(Observation figure) {
        return new PublicationDay(figure.sourceCode(), figure.knownFrom());
    }

    public static boolean areSeveral(Collection<Observation> figures) {
        return figures.stream().map(PublicationDay::of).distinct().count() > 1;
    }

    public boolean has(Observation figure) {
        return equals(of(figure));
    }
}
