package io.waimao.wording;

import io.waimao.language.Language;
import io.waimao.language.Text;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Figures in words, never finer than their bounds: CNY 3.91 trillion, 3.91万亿元, more than 10%. */
public final class Amount {

    private static final Rounding SHORT = new Rounding(5);

    /** More digits than any source prints. */
    private static final Rounding PRECISE = new Rounding(12);

    private final Language language;
    private final Rounding rounding;
    private final AmountPhrases phrases;

    private Amount(Language language) {
        this(language, SHORT);
    }

    private Amount(Language language, Rounding rounding) {
        this.language = language;
        this.rounding = rounding;
        this.phrases = AmountPhrases.in(language);
    }

    /** A figure in both languages. */
    public static Text of(@Nullable BoundedValue value) {
        return new Text(of(value, Language.EN), of(value, Language.ZH));
    }

    /** A computed figure in both languages. */
    public static Text computed(Quantity quantity, Unit unit) {
        return of(BoundedValue.computed(quantity, unit));
    }

    /** The bounds of a computed figure in both languages. */
    public static Text bounds(Quantity quantity, Unit unit) {
        return of(BoundedValue.computed(new Quantity(null, quantity.interval()), unit));
    }

    /** A figure in both languages, with all digits that its bounds allow: a small contradiction is in the last ones. */
    public static Text precise(@Nullable BoundedValue value) {
        return new Text(new Amount(Language.EN, PRECISE).words(value), new Amount(Language.ZH, PRECISE).words(value));
    }

    /** The bounds of a computed figure in both languages, with all digits. */
    public static Text precise(Quantity quantity, Unit unit) {
        return precise(BoundedValue.sum(new Quantity(null, quantity.interval()), unit));
    }

    /** A rounded number in both languages, to the digits that it has. */
    public static Text number(BigDecimal number, Unit unit) {
        return new Text(new Amount(Language.EN).inUnit(number, unit), new Amount(Language.ZH).inUnit(number, unit));
    }

    /** A figure in words; without a unit, there is none. */
    public static String of(@Nullable BoundedValue value, Language language) {
        return new Amount(language).words(value);
    }

    private String words(@Nullable BoundedValue value) {
        return value == null || value.unit() == null ? phrases.none() : of(value, value.unit());
    }

    private String of(BoundedValue value, Unit unit) {
        var point = rounding.point(value);
        return switch (value.qualifier()) {
            case EXACT, ROUNDED -> point == null ? nearOrBounds(value, unit) : inUnit(point, unit);
            case ABOUT -> point == null ? bounds(value, unit) : phrases.about(inUnit(point, unit));
            case NEARLY -> value.upper() == null ? phrases.none() : phrases.nearly(upper(value.upper(), unit));
            case MORE_THAN, LESS_THAN, BETWEEN -> bounds(value, unit);
            case INCREASING -> phrases.increasing();
            case NOT_QUANTIFIED -> phrases.notQuantified();
        };
    }

    private String nearOrBounds(BoundedValue value, Unit unit) {
        var near = rounding.equals(SHORT) ? rounding.near(value) : null;
        return near == null ? bounds(value, unit) : phrases.about(inUnit(near, unit));
    }

    private String bounds(BoundedValue value, Unit unit) {
        var interval = value.interval();
        var lower = interval.lower();
        var upper = interval.upper();
        if (lower != null && upper != null) {
            return range(lower, upper, unit);
        } else if (lower != null) {
            return phrases.moreThan(inUnit(rounding.only(lower, RoundingMode.FLOOR), unit));
        }
        return upper == null ? phrases.none() : phrases.lessThan(upper(upper, unit));
    }

    private String upper(BigDecimal upper, Unit unit) {
        return inUnit(rounding.only(upper, RoundingMode.CEILING), unit);
    }

    private String range(BigDecimal lower, BigDecimal upper, Unit unit) {
        var width = upper.subtract(lower);
        var from = rounding.end(lower, width);
        var to = rounding.end(upper, width);
        if (from.equals(to)) {
            return inUnit(from, unit);
        }
        var magnitude = magnitude(from.abs().max(to.abs()), unit);
        return phrases.between(magnitude.number(from), magnitude.number(to), magnitude.word(), words(unit));
    }

    private String inUnit(BigDecimal number, Unit unit) {
        var magnitude = magnitude(number, unit);
        return words(unit).around(magnitude.number(number) + magnitude.word());
    }

    private UnitWords words(Unit unit) {
        return UnitWords.of(unit, language);
    }

    private Magnitude magnitude(BigDecimal number, Unit unit) {
        return UnitWords.isScaled(unit) ? Magnitude.of(number, language) : Magnitude.none(language);
    }
}
