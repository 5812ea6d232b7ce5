package io.waimao.derivation.breakdowns;

import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.paging.Direction;
import io.waimao.paging.PageRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query for a breakdown.
 *
 * @param whole the series that is broken down
 * @param members the only codes to include; null for all
 * @param asOf the as-of day; null for current knowledge
 */
public record BreakdownQuery(
        SeriesKey whole,
        Dimension by,
        Period period,
        @Nullable List<String> members,
        List<BreakdownOrder> orderBy,
        PageRequest page,
        @Nullable LocalDate asOf) {

    /** The measures whose figures divide into parts. */
    public static final List<Measure> MEASURES =
            List.of(Measure.VALUE, Measure.QUANTITY, Measure.PROJECT_COUNT, Measure.FIRM_COUNT);

    /** The default order. */
    public static final List<BreakdownOrder> LARGEST_FIRST =
            List.of(new BreakdownOrder(BreakdownField.VALUE, Direction.DESC));

    public BreakdownQuery {
        members = members == null ? null : List.copyOf(members);
        orderBy = List.copyOf(orderBy);
    }

    public BreakdownQuery withArea(String area) {
        return new BreakdownQuery(whole.withArea(area), by, period, members, orderBy, page, asOf);
    }
}
