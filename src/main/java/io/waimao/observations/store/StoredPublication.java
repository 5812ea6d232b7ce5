package io.waimao.observations.store;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.waimao.observations.CurrentDays;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Period;
import io.waimao.observations.Publication;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.inventory.CoverageKey;
import io.waimao.quantity.Qualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stored publication, and the stored days on which it is current. */
@RegisterForReflection
record StoredPublication(long id, boolean detail, FigureKey figure, Publication publication, CurrentDays days) {

    /** From the columns of its row. */
    public StoredPublication(
            Long id,
            Boolean detail,
            String series,
            LocalDate periodStart,
            Integer periodMonths,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            Qualifier qualifier,
            String source,
            LocalDate knownFrom,
            @Nullable LocalDate currentFrom,
            @Nullable LocalDate knownUntil) {
        this(
                id,
                detail,
                new FigureKey(SeriesKey.parse(series).orElseThrow(), new Period(periodStart, periodMonths)),
                new Publication(qualifier.interval(lower, upper), knownFrom, source),
                new CurrentDays(currentFrom, knownUntil));
    }

    String area() {
        return figure.series().area();
    }

    CoverageKey coverage() {
        return new CoverageKey(RowIds.release(id), area(), publication.source(), detail);
    }
}
