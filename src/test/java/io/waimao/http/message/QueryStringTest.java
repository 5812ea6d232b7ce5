package io.waimao.http.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.engine.errors.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryStringTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a=b           | b",
                "a=            | ''",
                "a             | ''",
                "a=b=c         | b=c",
                "a==           | =",
                "%61=b         | b",
                "a=%25         | %",
                "a=%2525       | %25",
                "a=%2B+%2b     | + +",
                "a=x%26a%3Dy   | x&a=y",
                "a=%E5%A4%96   | 外",
                "a=%F0%9F%98%80| 😀",
                "a=%41%4a%4A   | AJJ",
                "&&a=b&        | b",
            })
    void aParameterIsDecodedOnce(String raw, String value) {
        assertEquals(Map.of("a", value), QueryString.parse(raw));
    }

    @Test
    void parametersAreSeparated() {
        assertEquals(Map.of("a", "1", "b", "2", "", "3"), QueryString.parse("a=1&b=2&=3"));
        assertEquals(Map.of(), QueryString.parse(null));
        assertEquals(Map.of(), QueryString.parse(""));
    }

    /** A server reads the bytes of a URL as ISO 8859-1. */
    @Test
    void bytesThatStandUnencodedAreUtf8Too() {
        assertEquals(Map.of("a", "外"), QueryString.parse("a=\u00e5\u00a4\u0096"));
        assertRefused("UTF-8", "a=\u00e5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a=%", "a=%4", "a=1%", "a=%zz", "a=%4g", "a=%+1", "a=%-1", "a=% 1", "%=1", "a=%\uff11\uff11"})
    void aPercentSignStandsBeforeTwoHexadecimalDigits(String raw) {
        assertRefused("%25", raw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1&a=1", "a=1&a", "a&a", "a=1&b=2&%61=3", "&=1&="})
    void aRepeatedParameterIsRefused(String raw) {
        assertRefused("repeated", raw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%FF", "%FF=a", "a=%C0%AF", "a=%E5%A4", "a=%ED%A0%80", "a=%F4%90%80%80", "a=%80"})
    void invalidUtf8IsRefused(String raw) {
        assertRefused("UTF-8", raw);
    }

    private static void assertRefused(String named, String raw) {
        var refused = assertThrows(Refused.class, () -> QueryString.parse(raw));
        assertTrue(String.valueOf(refused.getMessage()).contains(named), refused::getMessage);
    }
}
