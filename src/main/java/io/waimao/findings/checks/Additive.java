package io.waimao.findings.checks;

import io.waimao.findings.window.Window;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import java.util.stream.Stream;

/** The figures that add up to the figures of their whole. */
final class Additive {

    private Additive() {}

    /** Values and numbers of projects; a trade balance may be smaller than the balance of a part. */
    static boolean isLevel(Observation figure) {
        return (figure.getMeasure() == Measure.VALUE && figure.getFlow() != Flow.BALANCE)
                || figure.getMeasure() == Measure.PROJECT_COUNT;
    }

    /** AdditiveMeasures, and shares in the province's whole flow. */
    static Stream<Observation> of(Window window) {
        return window.subjects().stream()
                .filter(figure -> isLevel(figure) || figure.getMeasure() == Measure.SHARE_OF_FLOW);
    }
}
