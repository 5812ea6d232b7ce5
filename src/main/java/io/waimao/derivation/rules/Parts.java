package io.waimao.derivation.rules;

import io.waimao.language.Text;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import java.util.List;
import java.util.Set;

/** A dimension in which wholes divide into parts: sector, market, brand, enterprise type or customs regime. */
interface Parts {

    /** The code of the key in this dimension. */
    String code(SeriesKey key);

    /** The key with another code in this dimension. */
    SeriesKey with(SeriesKey key, String code);

    /** Whether figures of the measure and unit add up over this dimension. */
    boolean adds(Measure measure, Unit unit);

    /** The parts that make up the code exactly, sorted; empty if there are none. */
    List<String> parts(String code, Period period);

    /** The codes that this code and others make up exactly, sorted. */
    List<String> wholes(String code, Period period);

    /** The codes that contain this one in some period. */
    Set<String> everWholes(String code);

    /** Probe codes: at least one of them has a figure in every period in which all parts of the code have one. */
    Set<String> probes(String code);

    /** The formula of a sum, for readers of the figure. */
    Text sum(String code, List<String> parts);
}
