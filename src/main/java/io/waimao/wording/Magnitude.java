package io.waimao.wording;

import io.waimao.language.Language;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The power of ten in which a number is given: 3.9 trillion, 3.9万亿.
 *
 * @param format of a number with a given number of decimal places
 */
record Magnitude(int power, String word, String format) {

    private static final NavigableMap<Integer, String> ENGLISH =
            new TreeMap<>(Map.of(6, " million", 9, " billion", 12, " trillion"));
    private static final NavigableMap<Integer, String> CHINESE = new TreeMap<>(Map.of(4, "万", 8, "亿", 12, "万亿"));

    /** The magnitude of a rounded number. */
    static Magnitude of(BigDecimal number, Language language) {
        var found = (language == Language.EN ? ENGLISH : CHINESE)
                .floorEntry(number.signum() == 0 ? 0 : number.precision() - number.scale() - 1);
        return found == null ? none(language) : new Magnitude(found.getKey(), found.getValue(), format(language));
    }

    static Magnitude none(Language language) {
        return new Magnitude(0, "", format(language));
    }

    /** English groups thousands; Chinese does not. */
    private static String format(Language language) {
        return language == Language.EN ? "%,.%df" : "%.%df";
    }

    String number(BigDecimal number) {
        var scaled = number.signum() == 0 ? number : number.scaleByPowerOfTen(-power);
        var places = String.valueOf(Math.max(0, scaled.scale()));
        return String.format(Locale.ROOT, format.replace("%d", places), scaled);
    }
}
