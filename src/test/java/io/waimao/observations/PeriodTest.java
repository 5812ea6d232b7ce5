package io.waimao.observations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.paging.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-S2", "2024-Q3", "2024-07", "2025-01-01/P9M", "2024-04-01/P12M"})
    void aCodeIsReadAndWrittenBack(String code) {
        assertEquals(code, Period.parse(code).getCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "24", "2024-13", "2024-00", "2024-Q5", "2024-S0", "2024-01-02/P3M", "2024-01-01/P0M", "1899"
            })
    void anInvalidPeriodIsNamedInTheError(String code) {
        assertTrue(assertThrows(BadInput.class, () -> Period.parse(code))
                .getMessage()
                .contains("'" + code));
    }

    @Test
    void theSameMonthsAreTheSamePeriodHoweverTheyAreWritten() {
        assertEquals(Period.parse("2025-S1"), Period.parse("2025-01-01/P6M"));
    }

    @Test
    void theFirstEightMonthsBeginTheFirstNine() {
        assertTrue(Period.parse("2025-01-01/P9M").contains(Period.parse("2025-01-01/P8M")));
    }

    @Test
    void theFirstYearHasAYearBeforeToGrowFrom() {
        assertEquals(Period.year(1899), Period.parse("1900").yearBefore());
    }
}
