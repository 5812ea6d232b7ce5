package io.waimao.claims.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.language.Text;
import io.waimao.quantity.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerOfTenTest {

    @ParameterizedTest
    @CsvSource({
        "39, 3.9, 1",
        "3.9, 39, -1",
        "99.9, 10.1, 1",
        "10.1, 0.999, 1",
        "-95, -9.5, 1",
        "1e12, 1, 12",
        "1e13, 1, ",
        "95, -9.5, ",
        "4, 3.9, ",
        "0, 3.9, ",
        "3.9, 0, ",
    })
    void isTheNearestToTheRatio(String claimed, String known, Integer exponent) {
        var power = PowerOfTen.between(exactly(claimed), exactly(known));
        assertEquals(exponent, power.map(PowerOfTen::exponent).orElse(null));
    }

    private static Interval exactly(String number) {
        return Interval.exactly(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 10 | 10",
                "-2 | 100 | 100",
                "3 | 1,000 | 1000",
                "4 | 10,000 | 1万",
                "5 | 100,000 | 10万",
                "6 | 1 million | 100万",
                "8 | 100 million | 1亿",
                "9 | 1 billion | 10亿",
                "12 | 1 trillion | 1万亿",
            })
    void isInWords(int exponent, String english, String chinese) {
        var sentence = new PowerOfTen(exponent).explanation(Text.same("claimed"), Text.same("measured"));
        assertEquals(true, sentence.en().contains(" is " + english + " times "), sentence::en);
        assertEquals(true, sentence.zh().contains("的" + chinese + "倍"), sentence::zh);
    }
}
