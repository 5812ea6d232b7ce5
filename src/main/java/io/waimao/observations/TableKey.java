package io.waimao.observations;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;

/** The key of a source's publication about one province for one period. */
@RegisterForReflection
public record TableKey(String area, String source, Period period) {

    /** The key of the table that a figure belongs to. */
    public static TableKey of(Observation figure) {
        return new TableKey(figure.key().area(), figure.sourceCode(), figure.period());
    }

    TableKey(String area, String source, LocalDate periodStart, int periodMonths) {
        this(area, source, new Period(periodStart, periodMonths));
    }
}
