package io.waimao.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankTest {

    @Test
    void theLargestRanksFirst() {
        assertEquals(new Rank(1, 1, 1), Rank.of(between(10, 12), List.of(between(3, 5), between(6, 8))));
        assertEquals(new Rank(3, 3, 3), Rank.of(between(3, 5), List.of(between(10, 12), between(6, 8))));
    }

    @Test
    void overlappingBoundsMakeTheRankARange() {
        var rank = Rank.of(between(6, 8), List.of(between(7, 9), between(10, 12), between(3, 5)));
        assertEquals(new Rank(2, 3, 3), rank);
        assertEquals(
                Interval.closed(BigDecimal.valueOf(2), BigDecimal.valueOf(3)),
                rank.quantity().interval());
        assertEquals(BigDecimal.valueOf(3), rank.quantity().point());
    }

    @Test
    void equalFiguresShareTheirPlaces() {
        var others = List.of(Quantity.exactly(7), Quantity.exactly(9), Quantity.exactly(5));
        assertEquals(new Rank(2, 3, 2), Rank.of(Quantity.exactly(7), others));
    }

    @Test
    void anOpenBoundDoesNotTouchTheNextFigure() {
        var moreThanTen = new Quantity(null, new Interval(BigDecimal.TEN, null, true, false));
        assertEquals(new Rank(2, 2, null), Rank.of(Quantity.exactly(10), List.of(moreThanTen)));
    }

    @Test
    void withoutAllPointsThereIsOnlyARange() {
        var oneSided = new Quantity(null, Interval.closed(BigDecimal.valueOf(7), null));
        assertEquals(new Rank(1, 2, null), Rank.of(between(6, 8), List.of(oneSided)));
    }

    @Test
    void aSingleFigureRanksFirst() {
        assertEquals(new Rank(1, 1, 1), Rank.of(between(6, 8), List.of()));
    }

    private static Quantity between(long lower, long upper) {
        var middle = BigDecimal.valueOf((lower + upper) / 2);
        return new Quantity(middle, Interval.closed(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper)));
    }
}
