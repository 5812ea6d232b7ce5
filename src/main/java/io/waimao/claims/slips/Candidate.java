package io.waimao.claims.slips;

import io.waimao.language.Text;
import io.waimao.observations.Observation;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Interval;
import io.waimao.wording.Amount;
import io.waimao.wording.Periods;
import java.util.function.Supplier;

/**
 * A figure that a claim may have been about.
 *
 * @param claimed the claimed interval, as the slip would have it
 * @param explanation one sentence, made only for the likeliest candidate
 */
record Candidate(SlipKind kind, Interval claimed, Observation figure, Supplier<Text> explanation) {

    /**
     * A figure that the claim may have been about as it is.
     *
     * @param name of the figure
     * @param slip the name of the slip
     */
    static Candidate of(SlipKind kind, BoundedValue claimed, Observation figure, Supplier<Text> name, Text slip) {
        return new Candidate(kind, claimed.interval(), figure, () -> explanation(claimed, figure, name.get(), slip));
    }

    private static Text explanation(BoundedValue claimed, Observation figure, Text name, Text slip) {
        return Text.of(
                "The claimed %1$s fits %2$s in %3$s (%4$s); the likeliest slip is %5$s.",
                "所称的“%1$s”与%3$s%2$s（%4$s）相符，很可能是%5$s。",
                Amount.of(claimed),
                name,
                Periods.of(figure.period()),
                Amount.of(figure.value()),
                slip);
    }

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
        return new Slip(kind, explanation.get(), figure);
    }
}
