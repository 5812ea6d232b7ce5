package io.waimao.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectorTest {

    private static final Sector BATTERIES = sector("LITHIUM_BATTERY", "850760");
    private static final Sector VEHICLES = sector("NEV", "870360 870370 870380");
    private static final Sector MACHINES = sector("85", "85");
    private static final Sector TOTAL = sector("_T", "");

    @Test
    void isMadeOfHsCodes() {
        assertEquals(List.of("870360", "870370", "870380"), VEHICLES.getHsCodes());
        assertEquals(List.of(), TOTAL.getHsCodes());
    }

    @Test
    void isDisjointFromASectorWithoutACommonProduct() {
        assertTrue(BATTERIES.disjointFrom(VEHICLES));
        assertTrue(VEHICLES.disjointFrom(BATTERIES));
        assertTrue(MACHINES.disjointFrom(sector("8", "86 87 88 89")));
    }

    @Test
    void isNotDisjointFromASectorThatLiesWithinIt() {
        assertFalse(MACHINES.disjointFrom(BATTERIES));
        assertFalse(BATTERIES.disjointFrom(MACHINES));
        assertFalse(BATTERIES.disjointFrom(BATTERIES));
        assertFalse(sector("NEW", "870380 850760").disjointFrom(MACHINES));
    }

    @Test
    void isNotKnownToBeDisjointFromASectorWithUnknownProducts() {
        assertFalse(BATTERIES.disjointFrom(TOTAL));
        assertFalse(TOTAL.disjointFrom(BATTERIES));
        assertFalse(TOTAL.disjointFrom(sector("HIGH_TECH", "")));
    }

    @Test
    void isFoundByItsCodesAndNames() {
        assertEquals(List.of("LITHIUM_BATTERY", "Name", "名", "850760"), BATTERIES.searchTerms());
    }

    private static Sector sector(String code, String hsCodes) {
        return new Sector(code, SectorKind.AGGREGATE, null, "Name", "名", hsCodes, null, null);
    }
}
