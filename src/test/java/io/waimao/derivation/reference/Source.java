package io.waimao.derivation.reference;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A source of rows.
 *
 * @param day the day of its publication
 * @param complete whether it lists all there is of each scope of which it has a row
 */
record Source(String code, LocalDate day, boolean complete) {

    /** The later publication is the greater; of one day, that of the greater code. */
    static final Comparator<Source> BY_PUBLICATION =
            Comparator.comparing(Source::day).thenComparing(Source::code);
}
