package io.waimao.derivation.reference;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A source of rows.
 *
 * @param day the day of its publication
 * @param complete whether it lists each scope completely of which it has a row
 */
record Source(String code, LocalDate day, boolean complete) {

    /** Orders by day of publication, then by code. */
    static final Comparator<Source> BY_PUBLICATION =
            Comparator.comparing(Source::day).thenComparing(Source::code);
}
