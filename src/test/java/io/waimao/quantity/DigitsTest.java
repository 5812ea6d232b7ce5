package io.waimao.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "630, false, 625, 635",
        "1696, false, 1695.5, 1696.5",
        "39057000000000, false, 39056500000000, 39057500000000",
        "16.2, false, 16.15, 16.25",
        "16.20, false, 16.195, 16.205",
        "50.0, true, 49.95, 50.05",
        "20, true, 19.5, 20.5",
        "20, false, 15, 25",
        "-16.9, true, -16.95, -16.85",
        "3.90e12, false, 3895000000000, 3905000000000",
        "0, true, -0.5, 0.5",
    })
    void ofARoundedNumberAreHalfAUnitOfTheLast(BigDecimal written, boolean isPercentage, String lower, String upper) {
        assertBounds(lower, upper, Digits.rounded(written, isPercentage));
    }

    @ParameterizedTest
    @CsvSource({"630, false, 620, 640", "16.2, true, 16.1, 16.3", "20, true, 19, 21"})
    void ofANumberThatIsAboutRightAreAWholeUnit(BigDecimal written, boolean isPercentage, String lower, String upper) {
        assertBounds(lower, upper, Digits.about(written, isPercentage));
    }

    private static void assertBounds(String lower, String upper, Interval bounds) {
        assertEquals(0, bounds.lower().compareTo(new BigDecimal(lower)), bounds::toString);
        assertEquals(0, bounds.upper().compareTo(new BigDecimal(upper)), bounds::toString);
    }
}
