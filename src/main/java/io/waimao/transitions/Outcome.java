package io.waimao.transitions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An indicator, or why it cannot be computed. */
public record Outcome(
        @Nullable Indicator indicator, @Nullable Gap gap) {

    static Outcome of(Indicator indicator) {
        return new Outcome(indicator, null);
    }

    static Outcome of(Gap gap) {
        return new Outcome(null, gap);
    }

    /** The indicator, if it can be computed. */
    public Optional<Indicator> found() {
        return Optional.ofNullable(indicator);
    }

    /** Why it cannot be computed, if so. */
    public Optional<Gap> missing() {
        return Optional.ofNullable(gap);
    }
}
