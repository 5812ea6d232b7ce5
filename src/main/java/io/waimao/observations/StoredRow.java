package io.waimao.observations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is about to be stored.
 *
 * @param series the code of its key
 */
record StoredRow(
        long id,
        String series,
        Observation figure,
        boolean detail,
        @Nullable LocalDate knownUntil) {}
