package io.waimao.claims;

import static io.waimao.claims.Samples.EXPORTS;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTest {

    /** The United Kingdom left the European Union within the period. */
    private static final Scope SCOPE = new Scope(
            Map.of(),
            Map.of("GB", Set.of("GB"), "FR", Set.of("FR"), "EU", Set.of("FR", "GB"), "EUROPE", Set.of("FR", "GB")),
            Map.of("GB", Set.of("GB"), "FR", Set.of("FR"), "EU", Set.of("FR"), "EUROPE", Set.of("FR", "GB")),
            Map.of());

    @Test
    void aCountryIsAPartOfAGroupThatItBelongsToForTheWholePeriod() {
        assertTrue(isWithin("FR", "EU"));
        assertFalse(isWithin("GB", "EU"));
        assertTrue(isWithin("GB", "EUROPE"));
    }

    @Test
    void aGroupIsAPartOfOneThatHasAllOfItsMembersAtAnyTime() {
        assertTrue(isWithin("EU", "EUROPE"));
        assertFalse(isWithin("EUROPE", "EU"));
    }

    @Test
    void everyMarketIsAPartOfTheWorldAndTheWorldOfNone() {
        assertTrue(isWithin("GB", "W"));
        assertFalse(isWithin("W", "EU"));
        assertFalse(isWithin("XX", "EU"));
    }

    private static boolean isWithin(String part, String whole) {
        return SCOPE.within(EXPORTS.withMarket(part), EXPORTS.withMarket(whole));
    }
}
