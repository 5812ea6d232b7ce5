package io.waimao.findings;

import io.waimao.observations.Observation;
import java.time.LocalDate;
import java.util.Collection;

/** A source on the day of its publication: figures of one publication have to agree, those of several may be revisions. */
record Publication(String source, LocalDate day) {

    static Publication of(Observation figure) {
        return new Publication(figure.sourceCode(), figure.knownFrom());
    }

    static boolean areSeveral(Collection<Observation> figures) {
        return figures.stream().map(Publication::of).distinct().count() > 1;
    }

    boolean has(Observation figure) {
        return equals(of(figure));
    }
}
