package io.waimao.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.observations.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024年",
        "2024-S1, 2024年上半年",
        "2024-S2, 2024年下半年",
        "2024-Q1, 2024年第一季度",
        "2024-Q4, 2024年第四季度",
        "2024-07, 2024年7月",
        "2025-01-01/P8M, 2025年1至8月",
        "2024-09-01/P7M, 2024年9月至2025年3月"
    })
    void everyLengthHasItsChineseName(String code, String chinese) {
        assertEquals(chinese, Periods.of(Period.parse(code)).zh());
    }
}
