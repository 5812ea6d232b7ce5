package io.waimao.derivation.ranking;

import io.waimao.observations.Frequency;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.paging.Direction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query for a ranking.
 *
 * @param pattern the series of which one dimension is replaced by each ranked code; in that dimension, the whole whose
 *     parts are ranked
 * @param groups whether groups of countries are ranked, not countries
 * @param members the only markets or sectors to rank; null for all
 * @param direction DESC ranks the largest first
 * @param period null for the latest period with the most known figures
 * @param frequency of that period; null for any
 * @param asOf the as-of day; null for current knowledge
 */
public record RankingQuery(
        SeriesKey pattern,
        RankingDimension by,
        boolean groups,
        @Nullable List<String> members,
        Direction direction,
        @Nullable Period period,
        @Nullable Frequency frequency,
        @Nullable LocalDate asOf) {

    /** The series of a ranked code. */
    SeriesKey series(String code) {
        return switch (by) {
            case PROVINCE -> pattern.withArea(code);
            case MARKET -> pattern.withMarket(code);
            case SECTOR -> pattern.withSector(code);
        };
    }
}
