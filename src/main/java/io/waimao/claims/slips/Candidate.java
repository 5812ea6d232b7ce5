package io.waimao.claims.slips;

import io.waimao.observations.Observation;
import io.waimao.quantity.Interval;
import io.waimao.wording.Text;

/**
 * A figure that a claim may have been about.
 *
 * @param claimed the claimed interval, as the slip would have it
 * @param explanation one sentence
 */
record Candidate(SlipKind kind, Interval claimed, Observation figure, Text explanation) {

    Interval known() {
        return figure.quantity().interval();
    }

    /** Whether the middle of one lies in the other: intervals that only touch are of different numbers. */
    boolean fits() {
        return holdsMiddleOf(claimed, known()) || holdsMiddleOf(known(), claimed);
    }

    private static boolean holdsMiddleOf(Interval one, Interval other) {
        return Middle.of(other)
                .filter(middle -> one.encloses(Interval.exactly(middle)))
                .isPresent();
    }

    /** Whether the claim holds of the figure. */
    boolean fitsWholly() {
        return claimed.encloses(known());
    }

    Slip slip() {
        return new Slip(kind, explanation, figure);
    }
}
