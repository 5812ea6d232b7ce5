package io.waimao.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExchangeRatesTest {

    @Inject
    Catalogue catalogue;

    @Test
    void everyMonthFromJanuary2016ToJune2026HasTheRateOfTheMarket() {
        var rates = catalogue.monthlyRates();
        var last = YearMonth.of(2026, 6);
        for (var month = YearMonth.of(2016, 1); !month.isAfter(last); month = month.plusMonths(1)) {
            assertEquals(month, rates.get(month).month());
            assertEquals("frb-h10-monthly", rates.get(month).source());
        }
        assertEquals(126, rates.size());
        assertSame("6.5726", rates.get(YearMonth.of(2016, 1)).cnyPerUsd());
        assertSame("6.7758", rates.get(last).cnyPerUsd());
    }

    @Test
    void theYearsTo2025HaveTheOfficialAverage() {
        var rates = catalogue.exchangeRates();
        assertSame("7.1429", rates.get(2025).cnyPerUsd());
        assertEquals("cna-2026-02-28", rates.get(2025).source());
        assertSame("7.1217", rates.get(2024).cnyPerUsd());
    }

    /** Market and official averages differ by about one percent at most. */
    @Test
    void theMonthsOfAYearLieAroundItsAverage() {
        catalogue.exchangeRates().forEach((year, rate) -> {
            var sum = BigDecimal.ZERO;
            for (int month = 1; month <= 12; month++) {
                sum = sum.add(
                        catalogue.monthlyRates().get(YearMonth.of(year, month)).cnyPerUsd());
            }
            var ratio = sum.doubleValue() / 12 / rate.cnyPerUsd().doubleValue();
            assertTrue(Math.abs(ratio - 1) < 0.011, year + ": " + ratio);
        });
    }

    @Test
    void theSourcesOfRatesAreKnown() {
        assertEquals(
                SourceKind.OFFICIAL_VIA_COPY,
                catalogue.findSource("frb-h10-monthly").orElseThrow().kind());
        assertTrue(catalogue.findSource("cna-2026-02-28").isPresent());
    }

    private static void assertSame(String expected, BigDecimal rate) {
        assertEquals(0, new BigDecimal(expected).compareTo(rate), rate::toString);
    }
}
