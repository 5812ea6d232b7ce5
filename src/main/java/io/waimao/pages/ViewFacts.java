package io.waimao.pages;

import io.waimao.language.Text;
import io.waimao.observations.Observation;
import io.waimao.transitions.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a view says.
 *
 * @param names of the chosen province, if any, and of those compared
 * @param exports null if unknown
 * @param growth of these exports on a year before; null if unknown
 * @param emerging the emerging markets' share of growth; null if unknown
 */
record ViewFacts(
        View view,
        List<Text> names,
        @Nullable Observation exports,
        @Nullable Observation growth,
        @Nullable Indicator emerging) {

    ViewFacts {
        names = List.copyOf(names);
    }
}
