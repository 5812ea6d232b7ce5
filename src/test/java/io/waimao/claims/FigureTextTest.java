package io.waimao.claims;

import static io.waimao.claims.RestOfPeriod.GROWTH_RATES;
import static io.waimao.claims.RestOfPeriod.SHARES;
import static io.waimao.claims.Samples.number;
import static io.waimao.claims.Samples.quantity;
import static io.waimao.quantity.Unit.PERCENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Quantity;
import org.junit.jupiter.api.Test;

class FigureTextTest {

    @Test
    void aRequiredFigureHasTheDigitsThatItsBoundsBearOut() {
        assertEquals("about 16.5 percent", shares(quantity("16.4784", "16.36", "16.60")));
        assertEquals("about 16.48 percent", shares(quantity("16.4784", "16.46", "16.50")));
        assertEquals("about 16 percent", shares(quantity("16.4784", "14", "19")));
        assertEquals("about 20 percent", shares(quantity("16.4784", "2", "40")));
        assertEquals("about 16.48 percent", shares(quantity("16.4784")));
    }

    @Test
    void aFigureWithinItsErrorOfZeroIsGivenByItsBounds() {
        assertEquals("at most 3 percent", shares(quantity("0.5", "-2", "3")));
        assertEquals(
                "at least -20 and at most 23 percent",
                FigureText.required(quantity("1.5", "-20", "23"), GROWTH_RATES, PERCENT));
    }

    @Test
    void anImpossiblePointIsReplacedByAPossibleBound() {
        assertEquals("at most 2 percent", shares(quantity("-0.5", "-3", "2")));
        assertEquals("at least 97 percent", shares(quantity("101", "97", "105")));
    }

    @Test
    void oneSidedFiguresAreGivenByTheirBoundRoundedOutwards() {
        assertEquals("more than 25.33 percent", shares(new Quantity(null, open("25.3333333", null))));
        assertEquals("less than 25.34 percent", shares(new Quantity(null, open(null, "25.3333333"))));
        assertEquals(
                "less than -50.3 percent",
                FigureText.required(new Quantity(null, open(null, "-50.3")), GROWTH_RATES, PERCENT));
    }

    @Test
    void aFigureThatIsNotPossibleIsGivenAllTheSame() {
        assertEquals("about 115 percent", shares(quantity("115")));
        assertEquals("more than 115 percent", shares(new Quantity(null, open("115", null))));
        assertEquals("at most -20 percent", shares(quantity(null, "-40", "-20")));
    }

    @Test
    void aClaimedWordWithoutAFigureIsPutInNumbers() {
        assertEquals(
                "less than 0 percent",
                FigureText.claimed(
                        new BoundedValue(null, null, number("0"), Qualifier.LESS_THAN, PERCENT, "declined")));
        assertEquals(
                "more than 10 percent",
                FigureText.claimed(new BoundedValue(
                        null, number("10"), null, Qualifier.MORE_THAN, PERCENT, "more than 10 percent")));
    }

    private static String shares(Quantity value) {
        return FigureText.required(value, SHARES, PERCENT);
    }

    private static Interval open(String lower, String upper) {
        return new Interval(number(lower), number(upper), lower != null, upper != null);
    }
}
