package io.waimao.claims;

import static io.waimao.observations.Flow.EXPORT;
import static io.waimao.observations.Measure.VALUE;
import static io.waimao.quantity.Unit.CNY;

import io.waimao.catalogue.TransitionCode;
import io.waimao.language.Text;
import io.waimao.observations.Brand;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;

/** Made-up claims and values. */
public final class Samples {

    /** The value of Zhejiang's exports. */
    public static final SeriesKey EXPORTS = new SeriesKey("CN-ZJ", EXPORT, "W", "_T", Brand.TOTAL, VALUE, CNY);

    public static final SeriesKey TO_US = EXPORTS.withMarket("US");

    public static final SeriesKey SHARE_OF_US = TO_US.with(Measure.SHARE_OF_FLOW, Unit.PERCENT);

    public static final SeriesKey GROWTH_TO_US = TO_US.with(Measure.GROWTH_YOY, Unit.PERCENT);

    private Samples() {}

    static Claim claim(SeriesKey key, String period, BoundedValue value) {
        return claim("test", key, period, value, "own");
    }

    static Claim claim(String code, SeriesKey key, String period, BoundedValue value, String source) {
        return new Claim(
                code,
                TransitionCode.DIVERSIFIED_MARKETS,
                key.area(),
                key.flow(),
                key.market(),
                key.sector(),
                key.brand(),
                key.enterprise(),
                key.regime(),
                key.measure(),
                Period.parse(period),
                false,
                value.in(key.unit()),
                "",
                null,
                null,
                source,
                null,
                Verdict.INSUFFICIENT_DATA,
                Text.EMPTY);
    }

    public static BoundedValue exactly(String value) {
        return value(Qualifier.EXACT, value, value, value);
    }

    public static BoundedValue rounded(String value, String lower, String upper) {
        return value(Qualifier.ROUNDED, value, lower, upper);
    }

    public static BoundedValue between(String lower, String upper) {
        return value(Qualifier.BETWEEN, null, lower, upper);
    }

    public static BoundedValue moreThan(String bound) {
        return value(Qualifier.MORE_THAN, null, bound, null);
    }

    public static BoundedValue lessThan(String bound) {
        return value(Qualifier.LESS_THAN, null, null, bound);
    }

    public static BoundedValue nearly(String bound) {
        return value(Qualifier.NEARLY, null, null, bound);
    }

    public static BoundedValue increasing() {
        return value(Qualifier.INCREASING, null, null, null);
    }

    public static BoundedValue notQuantified() {
        return value(Qualifier.NOT_QUANTIFIED, null, null, null);
    }

    private static BoundedValue value(Qualifier qualifier, String value, String lower, String upper) {
        return new BoundedValue(number(value), number(lower), number(upper), qualifier, Unit.PERCENT, null);
    }

    static Quantity quantity(String value) {
        return Quantity.exactly(number(value));
    }

    static Quantity quantity(String value, String lower, String upper) {
        return new Quantity(number(value), Interval.closed(number(lower), number(upper)));
    }

    static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
