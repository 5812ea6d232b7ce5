package io.waimao.catalogue;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final LocalDate FIRST = LocalDate.of(1973, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 1, 31);

    @Test
    void isValidFromItsFirstToItsLastDay() {
        var membership = new Membership("EU", "GB", FIRST, LAST);
        assertFalse(membership.validOn(FIRST.minusDays(1)));
        assertTrue(membership.validOn(FIRST));
        assertTrue(membership.validOn(LAST));
        assertFalse(membership.validOn(LAST.plusDays(1)));
    }

    @Test
    void isOpenWithoutADay() {
        assertTrue(new Membership("EU", "GB", null, LAST).validOn(LocalDate.MIN));
        assertFalse(new Membership("EU", "GB", null, LAST).validOn(LAST.plusDays(1)));
        assertTrue(new Membership("EU", "GB", FIRST, null).validOn(LocalDate.MAX));
        assertFalse(new Membership("EU", "GB", FIRST, null).validOn(FIRST.minusDays(1)));
        assertTrue(new Membership("EU", "GB", null, null).validOn(LocalDate.MIN));
    }
}
