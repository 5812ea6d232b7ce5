package io.waimao.observations.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DetailSeriesTest {

    private final DetailSeries details = new DetailSeries(Set.of("US", "VN"), Set.of("85", "8507"));

    @Test
    void withoutACountryOrWithoutAnHsCodeNothingIsDetail() {
        assertEquals(Optional.of(false), details.have(List.of("W", "ASEAN"), null));
        assertEquals(Optional.of(false), details.have(List.of("US"), List.of("_T", "HS_XVI")));
        assertEquals(Optional.of(false), details.have(null, List.of("_T")));
    }

    @Test
    void countriesAndHsCodesAloneAreDetail() {
        assertEquals(Optional.of(true), details.have(List.of("US", "VN"), List.of("8507")));
    }

    @Test
    void otherwiseSomeMayBeAndSomeNot() {
        assertEquals(Optional.empty(), details.have(null, null));
        assertEquals(Optional.empty(), details.have(List.of("US"), null));
        assertEquals(Optional.empty(), details.have(List.of("US", "W"), List.of("8507")));
    }
}
