package io.waimao.wording;

import static io.waimao.quantity.Qualifier.ABOUT;
import static io.waimao.quantity.Qualifier.BETWEEN;
import static io.waimao.quantity.Qualifier.EXACT;
import static io.waimao.quantity.Qualifier.INCREASING;
import static io.waimao.quantity.Qualifier.LESS_THAN;
import static io.waimao.quantity.Qualifier.MORE_THAN;
import static io.waimao.quantity.Qualifier.NEARLY;
import static io.waimao.quantity.Qualifier.NOT_QUANTIFIED;
import static io.waimao.quantity.Qualifier.ROUNDED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.language.Text;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void roundedFiguresKeepThePlacesOfTheirBounds() {
        says("CNY 3.90 trillion", "3.90万亿元", rounded("3900000000000", "3895000000000", "3905000000000", Unit.CNY));
        says("CNY 3.9057 trillion", "3.9057万亿元", rounded("3905746500000", "3905746495000", "3905746505000", Unit.CNY));
        says("USD 17 billion", "170亿美元", rounded("17000000000", "16500000000", "17500000000", Unit.USD));
        says("9.5%", "9.5%", rounded("9.5", "9.45", "9.55", Unit.PERCENT));
        says("50.0%", "50.0%", rounded("50", "49.95", "50.05", Unit.PERCENT));
        says("-16.9%", "-16.9%", rounded("-16.9", "-16.95", "-16.85", Unit.PERCENT));
    }

    @Test
    void aPlaceIsNeverFinerThanTheDistanceOfTheBounds() {
        says("9.48%", "9.48%", rounded("9.4793", "9.4782", "9.4803", Unit.PERCENT));
        says("9.5%", "9.5%", rounded("9.4793", "9.43", "9.52", Unit.PERCENT));
        says("3%", "3%", rounded("3.1", "2.9", "3.3", Unit.PERCENT));
        says("346,000 kg", "34.6万千克", rounded("345678", "345178", "346178", Unit.KILOGRAMS));
    }

    @Test
    void boundsTooWideForOneNumberAreStated() {
        says("between 11% and 15%", "11%至15%", rounded("13", "11", "15", Unit.PERCENT));
        says("between -1% and 7.4%", "-1%至7.4%", rounded("3.2", "-1", "7.4", Unit.PERCENT));
    }

    @Test
    void aNumberWithinOneUnitOfItsLastDigitIsAnApproximation() {
        says("about 43.3%", "约43.3%", rounded("43.31", "43.231", "43.388", Unit.PERCENT));
        says(
                "about CNY 2.57 trillion",
                "约2.57万亿元",
                rounded("2571000000000", "2564000000000", "2578000000000", Unit.CNY));
        says("about -13.3%", "约-13.3%", rounded("-13.32", "-13.39", "-13.25", Unit.PERCENT));
        says("about 43%", "约43%", rounded("43.31", "43.21", "43.411", Unit.PERCENT));
        says("about 0.92", "约0.92", rounded("0.92325", "0.917", "0.9295", Unit.RATIO));
        says("about 2.2 percentage points", "约2.2个百分点", rounded("2.1546", "2.1442", "2.165", Unit.PERCENTAGE_POINT));
        says("between -6.95% and -5.85%", "-6.95%至-5.85%", rounded("-6.4", "-6.95", "-5.85", Unit.PERCENT));
        says("between 92.5% and 99.9%", "92.5%至99.9%", rounded("96.7", "92.5", "99.9", Unit.PERCENT));
    }

    @Test
    void zeroIsStatedOnlyOfZero() {
        says("0%", "0%", rounded("0", "-0.5", "0.5", Unit.PERCENT));
        says("between -0.5% and 0.7%", "-0.5%至0.7%", rounded("0.1", "-0.5", "0.7", Unit.PERCENT));
        says("CNY 0", "0元", exactly("0", Unit.CNY));
    }

    @Test
    void exactFiguresHaveAtMostFiveDigitsButAllWholeUnitsBelowAMillion() {
        says("CNY 1.2346 billion", "12.346亿元", exactly("1234567890", Unit.CNY));
        says("33.333%", "33.333%", exactly("33.333333", Unit.PERCENT));
        says("345,678 firms", "34.5678万家企业", exactly("345678", Unit.FIRMS));
        says("345,678 firms", "34.5678万家企业", exactly("345678.4", Unit.FIRMS));
        says("12,346 pieces", "1.2346万件", exactly("12345.6", Unit.PIECES));
        says("0.0012346", "0.0012346", exactly("0.00123456", Unit.INDEX));
    }

    @Test
    void magnitudesChangeWhereTheRoundedNumberDoes() {
        says("CNY 999,999", "99.9999万元", exactly("999999", Unit.CNY));
        says("CNY 1 million", "100万元", exactly("999999.9", Unit.CNY));
        says("CNY 999.99 million", "9.9999亿元", exactly("999990000", Unit.CNY));
        says("CNY 1 billion", "10亿元", exactly("999996000", Unit.CNY));
        says("CNY 999.99 billion", "9999.9亿元", exactly("999990000000", Unit.CNY));
        says("CNY 1 trillion", "1万亿元", exactly("999996000000", Unit.CNY));
        says("CNY 1.00 trillion", "1.00万亿元", rounded("999600000000", "996000000000", "1004000000000", Unit.CNY));
        says("CNY 99.999 million", "9999.9万元", exactly("99999000", Unit.CNY));
        says("CNY 100 million", "1亿元", exactly("99999600", Unit.CNY));
        says("CNY 9,999", "9999元", exactly("9999", Unit.CNY));
        says("CNY 10,000", "1万元", exactly("10000", Unit.CNY));
        says("CNY -2.5 billion", "-25亿元", exactly("-2500000000", Unit.CNY));
        says("CNY 2,345.6 trillion", "2345.6万亿元", exactly("2345600000000000", Unit.CNY));
    }

    @Test
    void everyUnitHasItsWords() {
        says("CNY 12", "12元", exactly("12", Unit.CNY));
        says("USD 12", "12美元", exactly("12", Unit.USD));
        says("12 kg", "12千克", exactly("12", Unit.KILOGRAMS));
        says("12 pieces", "12件", exactly("12", Unit.PIECES));
        says("CNY 12.5 per kg", "12.5元/千克", exactly("12.5", Unit.CNY_PER_KILOGRAM));
        says("USD 12.5 per kg", "12.5美元/千克", exactly("12.5", Unit.USD_PER_KILOGRAM));
        says("CNY 12.5 per piece", "12.5元/件", exactly("12.5", Unit.CNY_PER_PIECE));
        says("USD 12.5 per piece", "12.5美元/件", exactly("12.5", Unit.USD_PER_PIECE));
        says("12%", "12%", exactly("12", Unit.PERCENT));
        says("1.2 percentage points", "1.2个百分点", exactly("1.2", Unit.PERCENTAGE_POINT));
        says("1.2 percentage points a year", "每年1.2个百分点", exactly("1.2", Unit.PERCENTAGE_POINT_PER_YEAR));
        says("1,696 projects", "1696个项目", exactly("1696", Unit.PROJECTS));
        says("12 firms", "12家企业", exactly("12", Unit.FIRMS));
        says("rank 2", "第2位", exactly("2", Unit.RANK));
        says("4 markets", "4个市场", exactly("4", Unit.MARKETS));
        says("0.45", "0.45", exactly("0.45", Unit.INDEX));
        says("1.25", "1.25", exactly("1.25", Unit.RATIO));
        says("6.2 years", "6.2年", exactly("6.2", Unit.YEARS));
    }

    @Test
    void oneIsSingular() {
        says("1 project", "1个项目", exactly("1", Unit.PROJECTS));
        says("1 percentage point a year", "每年1个百分点", exactly("1", Unit.PERCENTAGE_POINT_PER_YEAR));
        says("1.0 percentage points", "1.0个百分点", rounded("1", "0.95", "1.05", Unit.PERCENTAGE_POINT));
    }

    @Test
    void everyQualifierHasItsWords() {
        says("about 55%", "约55%", of(ABOUT, "55", "50", "60", Unit.PERCENT));
        says("more than 10%", "超过10%", of(MORE_THAN, null, "10", null, Unit.PERCENT));
        says("less than 0%", "低于0%", of(LESS_THAN, null, null, "0", Unit.PERCENT));
        says("nearly 20%", "近20%", of(NEARLY, null, null, "20", Unit.PERCENT));
        says("increasing", "上升", of(INCREASING, null, null, null, Unit.PERCENT));
        says("not quantified", "未量化", of(NOT_QUANTIFIED, null, null, null, Unit.PERCENT));
        says("no figure", "无数据", of(NOT_QUANTIFIED, null, null, null, null));
        says("between 2.7 and 20.6 markets", "2.7至20.6个市场", of(BETWEEN, null, "2.6949", "20.636", Unit.MARKETS));
    }

    @Test
    void rangesHaveOneMagnitudeAndTheDigitsOfTheirWidth() {
        says(
                "between CNY 5.52 and 5.54 trillion",
                "5.52万亿至5.54万亿元",
                between("5520000000000", "5540000000000", Unit.CNY));
        says("between CNY 0.003 and 1.2 trillion", "0.003万亿至1.2万亿元", between("3000000000", "1200000000000", Unit.CNY));
        says("between CNY 0 and 1.2 trillion", "0至1.2万亿元", between("0", "1200000000000", Unit.CNY));
        says("between 0.048 and 0.371", "0.048至0.371", between("0.048459", "0.37108", Unit.INDEX));
        says("between rank 3 and 5", "第3位至第5位", between("3", "5", Unit.RANK));
        says("between 0 and 100 projects", "0至100个项目", between("0", "100", Unit.PROJECTS));
    }

    @Test
    void rangesNarrowerThanFiveDigitsAreOneNumber() {
        says("CNY 3.9057 trillion", "3.9057万亿元", between("3905746400000", "3905746600000", Unit.CNY));
    }

    @Test
    void onlyBoundsAreRoundedOutwards() {
        says("more than 33.333%", "超过33.333%", of(MORE_THAN, null, "33.333333", null, Unit.PERCENT));
        says("less than 33.334%", "低于33.334%", of(LESS_THAN, null, null, "33.333333", Unit.PERCENT));
        says("more than CNY 3 trillion", "超过3万亿元", of(MORE_THAN, null, "3000000000000", null, Unit.CNY));
    }

    @Test
    void quantitiesAreStatedByTheirBounds() {
        var sum = new Quantity(
                new BigDecimal("5530000000000"),
                Interval.closed(new BigDecimal("5520000000000"), new BigDecimal("5540000000000")));
        assertEquals(
                "between CNY 5.52 and 5.54 trillion",
                Amount.bounds(sum, Unit.CNY).en());
    }

    @Test
    void preciseFiguresHaveAllDigitsThatTheirBoundsAllow() {
        var published = rounded("3905746500000", "3905746495000", "3905746505000", Unit.CNY);
        assertEquals(new Text("CNY 3.90574650 trillion", "3.90574650万亿元"), Amount.precise(published));
        var rounded = rounded("3900000000000", "3895000000000", "3905000000000", Unit.CNY);
        assertEquals("CNY 3.90 trillion", Amount.precise(rounded).en());
        var sum = new Quantity(null, Interval.closed(new BigDecimal("628264500000"), new BigDecimal("628265500000")));
        assertEquals(
                "between CNY 628.2645 and 628.2655 billion",
                Amount.precise(sum, Unit.CNY).en());
    }

    private static void says(String english, String chinese, BoundedValue value) {
        assertEquals(new Text(english, chinese), Amount.of(value));
    }

    private static BoundedValue exactly(String value, Unit unit) {
        return of(EXACT, value, value, value, unit);
    }

    private static BoundedValue rounded(String value, String lower, String upper, Unit unit) {
        return of(ROUNDED, value, lower, upper, unit);
    }

    private static BoundedValue between(String lower, String upper, Unit unit) {
        return of(BETWEEN, null, lower, upper, unit);
    }

    private static BoundedValue of(
            Qualifier qualifier,
            @Nullable String value,
            @Nullable String lower,
            @Nullable String upper,
            @Nullable Unit unit) {
        return new BoundedValue(number(value), number(lower), number(upper), qualifier, unit, null);
    }

    private static @Nullable BigDecimal number(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
