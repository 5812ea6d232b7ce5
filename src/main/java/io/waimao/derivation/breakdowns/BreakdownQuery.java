package io.waimao.derivation.breakdowns;

import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query for a breakdown.
 *
 * @param whole the series that is broken down
 * @param members the only markets or sectors to include; null for all
 * @param first the largest number of parts, the largest first
 * @param asOf the as-of day; null for current knowledge
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
