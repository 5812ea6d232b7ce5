package io.waimao.claims;

import static io.waimao.claims.RestOfPeriod.GROWTH_RATES;
import static io.waimao.claims.RestOfPeriod.SHARES;
import static io.waimao.claims.Samples.number;
import static io.waimao.claims.Samples.quantity;
import static io.waimao.quantity.Unit.PERCENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.language.Text;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import org.junit.jupiter.api.Test;

class FigureTextTest {

    @Test
    void aRequiredFigureHasTheDigitsThatItsBoundsBearOut() {
        assertEquals("about 16.5%", shares(quantity("16.4784", "16.36", "16.60")));
        assertEquals("about 16.48%", shares(quantity("16.4784", "16.46", "16.50")));
        assertEquals("about 16%", shares(quantity("16.4784", "14", "19")));
        assertEquals("about 20%", shares(quantity("16.4784", "2", "40")));
        assertEquals("about 16.48%", shares(quantity("16.4784")));
    }

    @Test
    void aFigureWithinItsErrorOfZeroIsGivenByItsBounds() {
        assertEquals("at most 3%", shares(quantity("0.5", "-2", "3")));
        assertEquals(
                "at least -20% and at most 23%",
                FigureText.required(quantity("1.5", "-20", "23"), GROWTH_RATES, PERCENT)
                        .en());
    }

    @Test
    void anImpossiblePointIsReplacedByAPossibleBound() {
        assertEquals("at most 2%", shares(quantity("-0.5", "-3", "2")));
        assertEquals("at least 97%", shares(quantity("101", "97", "105")));
    }

    @Test
    void oneSidedFiguresAreGivenByTheirBoundRoundedOutwards() {
        assertEquals("more than 25.33%", shares(new Quantity(null, open("25.3333333", null))));
        assertEquals("less than 25.34%", shares(new Quantity(null, open(null, "25.3333333"))));
        assertEquals(
                "less than -50.3%",
                FigureText.required(new Quantity(null, open(null, "-50.3")), GROWTH_RATES, PERCENT)
                        .en());
    }

    @Test
    void aFigureThatIsNotPossibleIsGivenAllTheSame() {
        assertEquals("about 115%", shares(quantity("115")));
        assertEquals("more than 115%", shares(new Quantity(null, open("115", null))));
        assertEquals("at most -20%", shares(quantity(null, "-40", "-20")));
    }

    @Test
    void bothLanguagesHaveTheSameFigures() {
        assertEquals(
                new Text("at least -20% and at most 23%", "不低于-20%、不高于23%"),
                FigureText.required(quantity("1.5", "-20", "23"), GROWTH_RATES, PERCENT));
        assertEquals(
                new Text("about 16.5%", "为约16.5%"),
                FigureText.required(quantity("16.4784", "16.36", "16.60"), SHARES, PERCENT));
        assertEquals(
                new Text("more than 115%", "高于115%"),
                FigureText.required(new Quantity(null, open("115", null)), SHARES, PERCENT));
    }

    private static String shares(Quantity value) {
        return FigureText.required(value, SHARES, PERCENT).en();
    }

    private static Interval open(String lower, String upper) {
        return new Interval(number(lower), number(upper), lower != null, upper != null);
    }
}
