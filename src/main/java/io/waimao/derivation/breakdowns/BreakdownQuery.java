package io.waimao.derivation.breakdowns;

import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The breakdown asked for.
 *
 * @param whole the series that is broken down
 * @param members the only markets or sectors to take, if they are restricted
 * @param first parts at most, the largest first
 * @param asOf the day whose knowledge counts; null for what is known now
 */
public record BreakdownQuery(
        SeriesKey whole,
        Dimension by,
        Period period,
        @Nullable List<String> members,
        int first,
        @Nullable LocalDate asOf) {

    /** The measures whose figures divide into parts. */
    public static final List<Measure> MEASURES =
            List.of(Measure.VALUE, Measure.QUANTITY, Measure.PROJECT_COUNT, Measure.FIRM_COUNT);

    public BreakdownQuery withArea(String area) {
        return new BreakdownQuery(whole.withArea(area), by, period, members, first, asOf);
    }
}
