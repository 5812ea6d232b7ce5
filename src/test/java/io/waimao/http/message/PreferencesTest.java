package io.waimao.http.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {

    /** The quality of gzip, which "*" matches less specifically. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip                    | 1",
                "GZip                    | 1",
                "gzip;q=0.5              | 0.5",
                "gzip ; Q=0.123          | 0.123",
                "gzip;q=1.000            | 1",
                "gzip;q=1.               | 1",
                "gzip;q=0.               | 0",
                "gzip;q=0                | 0",
                "gzip;level=9;q=0.5      | 0.5",
                "br, gzip;q=0.2          | 0.2",
                "*                       | 1",
                "*;q=0.3                 | 0.3",
                "*, gzip;q=0             | 0",
                "gzip;q=0, *             | 0",
                "*;q=0, gzip             | 1",
                "gzip;q=0.4, gzip;q=0.6  | 0.4",
                "br                      | 0",
                "x-gzip                  | 0",
                "gzip;q=1.5              | 0",
                "gzip;q=-1               | 0",
                "gzip;q=0.1234           | 0",
                "gzip;q=                 | 0",
                "gzip;q=1e0              | 0",
                "gzip;q=.5               | 0",
                "gzip;q=much, *;q=0.1    | 0.1",
                "''                      | 0",
                "' '                     | 0",
                ",                       | 0",
                ";                       | 0",
                ";q=1                    | 0",
                ",,gzip,,                | 1",
            })
    void theMostSpecificRangeThatCanBeReadDecides(String header, double quality) {
        var preferences = Preferences.of(header);
        assertEquals(quality, preferences.quality(range -> range.equals("gzip") ? 2 : range.equals("*") ? 1 : 0));
    }
}
