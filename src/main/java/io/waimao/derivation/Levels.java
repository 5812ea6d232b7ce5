package io.waimao.derivation;

import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import java.util.Set;

/** The measures whose figures add up. */
final class Levels {

    /** Levels that add up over periods, markets and kinds of goods. */
    static final Set<Measure> OF_GOODS = Set.of(Measure.VALUE, Measure.QUANTITY, Measure.PROJECT_COUNT);

    /** Levels that complete tables list. */
    static final Set<Measure> OF_TABLES = Set.of(Measure.VALUE, Measure.PROJECT_COUNT);

    private static final Set<Flow> OUTWARD = Set.of(Flow.OUTWARD_INVESTMENT);
    private static final Set<Flow> GOODS = Set.of(Flow.EXPORT, Flow.IMPORT, Flow.TRADE, Flow.BALANCE);

    private Levels() {}

    /** The flows from which figures of a flow follow, with itself. */
    static Set<Flow> flows(Flow flow) {
        return flow == Flow.OUTWARD_INVESTMENT ? OUTWARD : GOODS;
    }

    /** Whether a figure of the measure is an amount or a number, not a ratio, rank or direction. */
    static boolean has(Measure measure) {
        return OF_GOODS.contains(measure) || measure == Measure.FIRM_COUNT;
    }
}
