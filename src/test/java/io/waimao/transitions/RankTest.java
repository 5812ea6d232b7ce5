package io.waimao.transitions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankTest {

    @Test
    void theLargestRanksFirst() {
        assertEquals(Quantity.exactly(1), Rank.of(between(10, 12), List.of(between(3, 5), between(6, 8))));
        assertEquals(Quantity.exactly(3), Rank.of(between(3, 5), List.of(between(10, 12), between(6, 8))));
    }

    @Test
    void overlappingBoundsMakeTheRankARange() {
        var rank = Rank.of(between(6, 8), List.of(between(7, 9), between(10, 12), between(3, 5)));
        assertEquals(Interval.closed(BigDecimal.valueOf(2), BigDecimal.valueOf(3)), rank.interval());
        assertEquals(BigDecimal.valueOf(3), rank.point());
    }

    @Test
    void withoutAllPointsThereIsOnlyARange() {
        var oneSided = new Quantity(null, Interval.closed(BigDecimal.valueOf(7), null));
        assertEquals(
                new Quantity(null, Interval.closed(BigDecimal.ONE, BigDecimal.valueOf(2))),
                Rank.of(between(6, 8), List.of(oneSided)));
    }

    @Test
    void aSingleFigureRanksFirst() {
        assertEquals(Quantity.exactly(1), Rank.of(between(6, 8), List.of()));
    }

    private static Quantity between(long lower, long upper) {
        var middle = BigDecimal.valueOf((lower + upper) / 2);
        return new Quantity(middle, Interval.closed(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper)));
    }
}
