package io.waimao.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceInOrderTest {

    @Test
    void aValueDecidesEvenIfItIsNotTheMiddleOfItsBounds() {
        assertEquals(Optional.of(BigDecimal.valueOf(5)), place(5L, 4L, 8L));
    }

    @Test
    void withoutAValueTheMiddleOfTheBoundsOrTheOnlyBoundDecides() {
        assertEquals(Optional.of(BigDecimal.valueOf(6)), place(null, 4L, 8L));
        assertEquals(Optional.of(BigDecimal.valueOf(4)), place(null, 4L, null));
        assertEquals(Optional.of(BigDecimal.valueOf(8)), place(null, null, 8L));
    }

    @Test
    void withoutAnyNumberThereIsNoPlace() {
        assertEquals(Optional.empty(), place(null, null, null));
    }

    private static Optional<BigDecimal> place(@Nullable Long point, @Nullable Long lower, @Nullable Long upper) {
        return PlaceInOrder.of(new Quantity(number(point), Interval.closed(number(lower), number(upper))));
    }

    private static @Nullable BigDecimal number(@Nullable Long number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
