package io.waimao.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountTest {

    private static String of(String lower, String upper, Unit unit) {
        return Amount.of(new Quantity(null, Interval.closed(new BigDecimal(lower), new BigDecimal(upper))), unit);
    }

    @Test
    void rangesAreRoundedOutwardsAndNamedByTheirSize() {
        assertEquals("5.52 to 5.54 trillion yuan", of("5520000000000", "5540000000000", Unit.CNY));
        assertEquals("629 to 634.6 billion yuan", of("629042500000", "634562500000", Unit.CNY));
        assertEquals("9.993 to 10.01 million dollars", of("9993456", "10000001", Unit.USD));
        assertEquals("6.914 to 7.446 percent", of("6.9142126", "7.4454429", Unit.PERCENT));
        assertEquals("0 to 100 projects", of("0", "100", Unit.PROJECTS));
    }
}
