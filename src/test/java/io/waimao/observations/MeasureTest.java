package io.waimao.observations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.paging.BadInput;
import io.waimao.quantity.Unit;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void theDefaultUnitIsTheFirstOfTheMeasure() {
        assertEquals(Unit.KILOGRAMS, Measure.QUANTITY.unit(Flow.EXPORT, null));
        assertEquals(Unit.CNY_PER_KILOGRAM, Measure.UNIT_VALUE.unit(Flow.IMPORT, null));
        assertEquals(Unit.FIRMS, Measure.FIRM_COUNT.unit(Flow.TRADE, null));
        assertEquals(Unit.CNY, Measure.VALUE.unit(Flow.BALANCE, null));
        assertEquals(Unit.USD, Measure.VALUE.unit(Flow.OUTWARD_INVESTMENT, null));
    }

    @Test
    void aUnitOfAnotherMeasureIsRefusedWithTheAllowedUnits() {
        var refused = assertThrows(BadInput.class, () -> Measure.QUANTITY.unit(Flow.EXPORT, Unit.CNY));
        assertTrue(refused.getMessage().contains("KILOGRAMS, PIECES"), refused.getMessage());
    }
}
