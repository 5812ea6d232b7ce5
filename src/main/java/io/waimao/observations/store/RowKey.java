package io.waimao.observations.store;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.time.LocalDate;

/** A row, with the key to find other publications of its figure. */
@RegisterForReflection
record RowKey(long id, boolean detail, FigureKey figure) {

    /** From the columns of its row. */
    public RowKey(Long id, Boolean detail, String series, LocalDate periodStart, Integer periodMonths) {
        this(id, detail, new FigureKey(SeriesKey.parse(series).orElseThrow(), new Period(periodStart, periodMonths)));
    }
}
