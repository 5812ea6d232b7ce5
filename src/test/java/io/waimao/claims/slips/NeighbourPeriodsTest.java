package io.waimao.claims.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.observations.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourPeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2023 2025 2024-01-01/P11M",
        "2024-S1, 2023-S2 2024-S2 2023-S1 2025-S1 2024-01-01/P5M 2024-01-01/P7M 2024-06",
        "2024-Q3, 2024-Q2 2024-Q4 2023-Q3 2025-Q3 2024-01-01/P9M",
        "2024-01, 2023-12 2024-02 2023-01 2025-01",
        "2024-05, 2024-04 2024-06 2023-05 2025-05 2024-01-01/P5M",
        "2025-01-01/P8M, 2024-01-01/P8M 2026-01-01/P8M 2025-01-01/P7M 2025-01-01/P9M 2025-08",
        "2024-11-01/P4M, 2023-11-01/P4M 2025-11-01/P4M",
        "1900, 1899 1901 1900-01-01/P11M",
        "2100, 2099 2100-01-01/P11M",
    })
    void areThoseThatAreEasilyConfused(String period, String neighbours) {
        var codes = NeighbourPeriods.of(Period.parse(period)).stream()
                .map(Period::getCode)
                .toList();
        assertEquals(neighbours, String.join(" ", codes));
    }
}
