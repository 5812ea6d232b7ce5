package io.waimao.derivation.rules;

import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import java.util.Set;

/** The measures whose figures add up. */
public final class AdditiveMeasures {

    /** Levels that add up over periods, markets and kinds of goods. */
    public static final Set<Measure> OF_GOODS = Set.of(Measure.VALUE, Measure.QUANTITY, Measure.PROJECT_COUNT);

    /** Levels that complete tables list. */
    public static final Set<Measure> OF_TABLES = Set.of(Measure.VALUE, Measure.PROJECT_COUNT);

    private static final Set<Flow> OUTWARD = Set.of(Flow.OUTWARD_INVESTMENT);
    private static final Set<Flow> GOODS = Set.of(Flow.EXPORT, Flow.IMPORT, Flow.TRADE, Flow.BALANCE);

    private AdditiveMeasures() {}

    /** The flows from which figures of a flow follow, including itself. */
    public static Set<Flow> flows(Flow flow) {
        return flow == Flow.OUTWARD_INVESTMENT ? OUTWARD : GOODS;
    }

    /** Whether a figure of the measure is an amount or a number, not a ratio, rank or direction. */
    public static boolean has(Measure measure) {
        return OF_GOODS.contains(measure) || measure == Measure.FIRM_COUNT;
    }
}
