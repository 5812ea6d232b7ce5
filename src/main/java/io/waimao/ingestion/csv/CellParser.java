package io.waimao.ingestion.csv;

import static java.util.stream.Collectors.joining;

import io.waimao.observations.Period;
import io.waimao.paging.BadInput;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Parses the text of a cell.
 *
 * @param <T> the value's type
 */
@FunctionalInterface
public interface CellParser<T> {

    /** Significant digits of a figure: as many as a double keeps exactly, so that JSON numbers stay exact. */
    int DIGITS = 15;

    /** The digits after the point, and before it, that the database stores. */
    int SCALE = 10;

    int WHOLE_DIGITS = 20;

    Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?");
    Pattern DATE = Pattern.compile("(19|20)\\d\\d-\\d\\d-\\d\\d");
    Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\r\n]]");

    /** @throws BadInput with only the reason as its message */
    T parse(String text);

    static String text(String text, int longest) {
        if (text.length() > longest) {
            throw new BadInput("%d characters; at most %d are allowed".formatted(text.length(), longest));
        } else if (CONTROL.matcher(text).find()) {
            throw new BadInput("contains a control character");
        }
        return text;
    }

    static <E> E oneOf(String text, E[] values, Function<E, String> code) {
        for (var value : values) {
            if (code.apply(value).equals(text)) {
                return value;
            }
        }
        throw new BadInput(Arrays.stream(values).map(code).collect(joining(", ", "unknown; allowed: ", "")));
    }

    static BigDecimal number(String text) {
        return number(text, UnaryOperator.identity());
    }

    /** @param rounded the number with the digits to keep */
    static BigDecimal number(String text, UnaryOperator<BigDecimal> rounded) {
        if (!NUMBER.matcher(text).matches()) {
            throw new BadInput("not a number; allowed: 1234.5 or 1.2345E3, without group separators and units");
        }
        var number = rounded.apply(new BigDecimal(text)).stripTrailingZeros();
        if (number.precision() > DIGITS) {
            throw new BadInput("%d significant digits; at most %d".formatted(number.precision(), DIGITS));
        } else if (number.scale() > SCALE) {
            throw new BadInput("%d digits after the point; at most %d".formatted(number.scale(), SCALE));
        } else if (number.precision() - number.scale() > WHOLE_DIGITS) {
            throw new BadInput("too large; at most %d digits before the point".formatted(WHOLE_DIGITS));
        }
        return number;
    }

    static LocalDate date(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw new BadInput("the day does not exist");
        }
        throw new BadInput("not a date; allowed: 2025-01-31, from 1900 to 2099");
    }

    static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (BadInput refused) {
            throw new BadInput("not a period; allowed: " + Period.FORMS);
        }
    }

    static boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new BadInput("allowed: true, false");
        }
        return text.equals("true");
    }
}
