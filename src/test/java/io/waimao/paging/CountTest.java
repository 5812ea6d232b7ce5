package io.waimao.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CountTest {

    @Test
    void theLargestIntIsCounted() {
        assertEquals(2_147_483_647, Count.of(2_147_483_647L));
    }

    @Test
    void whatNoIntCanHoldIsRefusedWithBothNumbers() {
        var refused = assertThrows(BadInput.class, () -> Count.of(2_147_483_648L));
        var message = String.valueOf(refused.getMessage());
        assertTrue(message.contains("2147483648") && message.contains("2147483647"), message);
    }
}
