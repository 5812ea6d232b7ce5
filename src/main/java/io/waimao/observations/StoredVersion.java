package io.waimao.observations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version that the database has. */
record StoredVersion(
        long id,
        FigureKey figure,
        Version version,
        @Nullable LocalDate knownUntil,
        boolean detail) {

    CoverageKey coverage() {
        return new CoverageKey(RowIds.release(id), figure.area(), version.source(), detail);
    }
}
