package io.waimao.transitions;

import static io.waimao.transitions.IndicatorCode.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.language.Text;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Frequency;
import io.waimao.observations.Period;
import io.waimao.transitions.inputs.IndicatorArguments;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Indicators with arguments, of figures in memory, with hand-worked values. */
class ArgumentsTest {

    private static final Period YEAR = Period.year(2024);

    private final KnownFigures known = new KnownFigures();

    /** 20 of 100 here, 32 of 200 there. */
    @Test
    void comparativeAdvantageIsOfAMarketOrASector() {
        share("CN-ZJ", "US._T._T", "20");
        share("CN", "US._T._T", "16");
        share("CN-ZJ", "W.GARMENTS._T", "6");
        share("CN", "W.GARMENTS._T", "12");
        assertValue("1.25", REVEALED_COMPARATIVE_ADVANTAGE, Asked.market("US"));
        assertValue("0.11111111", SYMMETRIC_COMPARATIVE_ADVANTAGE, Asked.market("US"));
        assertValue("0.5", REVEALED_COMPARATIVE_ADVANTAGE, Asked.sector("GARMENTS"));
        assertValue("-0.33333333", SYMMETRIC_COMPARATIVE_ADVANTAGE, Asked.sector("GARMENTS"));
        assertEquals(
                new Text("The share of exports to the United States is 1.25 times the nation's.", "对美国出口占比是全国的1.25倍。"),
                indicator(REVEALED_COMPARATIVE_ADVANTAGE, Asked.market("US")).interpretation());
    }

    /** 3 of 30 to the market here, 2 of 40 there. */
    @Test
    void theAdvantageOfASectorInAMarketIsWithinTheMarket() {
        value("CN-ZJ", "EXPORT.US.GARMENTS._T", "3");
        value("CN-ZJ", "EXPORT.US._T._T", "30");
        value("CN", "EXPORT.US.GARMENTS._T", "2");
        value("CN", "EXPORT.US._T._T", "40");
        assertValue("2", REVEALED_COMPARATIVE_ADVANTAGE, Asked.market("US").withSector("GARMENTS"));
    }

    @Test
    void theComparatorMayBeAnotherProvince() {
        share("CN-ZJ", "W.NEW_THREE._T", "6");
        share("CN-GD", "W.NEW_THREE._T", "4");
        assertValue("1.5", LOCATION_QUOTIENT, Asked.comparator("CN-GD"));
        assertEquals(
                "The share of exports of the new three is 1.5 times Guangdong's.",
                indicator(LOCATION_QUOTIENT, Asked.comparator("CN-GD"))
                        .interpretation()
                        .en());
        assertNull(outcome(LOCATION_QUOTIENT, IndicatorArguments.NONE, null).indicator());
        assertNull(outcome(LOCATION_QUOTIENT, Asked.comparator("CN-ZJ"), null).indicator());
    }

    /** 8 less 2 of 10, and 1 less 0.6. */
    @Test
    void balancesAreOfAMarketAndASector() {
        value("CN-ZJ", "EXPORT.US.GARMENTS._T", "8");
        value("CN-ZJ", "IMPORT.US.GARMENTS._T", "2");
        var garments = Asked.market("US").withSector("GARMENTS");
        assertValue("0.6", NORMALISED_BALANCE, garments);
        assertValue("0.4", GRUBEL_LLOYD, garments);
        assertEquals(
                "Exports of garments to the United States less imports were 0.6 of trade.",
                indicator(NORMALISED_BALANCE, garments).interpretation().en());
    }

    @Test
    void tradeInNeitherDirectionHasNoBalance() {
        value("CN-ZJ", "EXPORT.W._T._T", "0");
        value("CN-ZJ", "IMPORT.W._T._T", "0");
        for (var code : List.of(NORMALISED_BALANCE, GRUBEL_LLOYD)) {
            var gap = outcome(code, IndicatorArguments.NONE, null).gap();
            assertNotNull(gap);
            assertTrue(gap.reason().en().contains("denominator"), gap::toString);
        }
    }

    /** 0.75 ln 1.5 + 0.25 ln 0.5; 0.5 ln 1.5 + 2 * 0.25 ln 0.75, with the residual. */
    @Test
    void theTheilIndexIsOfAnyPartition() {
        share("CN-ZJ", "EU._T._T", "75");
        share("CN-ZJ", "US._T._T", "25");
        share("CN-ZJ", "W.NEW_THREE._T", "50");
        share("CN-ZJ", "W.LABOUR_INTENSIVE._T", "25");
        assertValue("0.13081204", THEIL_INDEX, IndicatorArguments.NONE);
        assertValue("0.058891518", THEIL_INDEX, Asked.among("EMERGING_AND_TRADITIONAL_SECTORS"));
    }

    /**
     * From 40, 40 and a rest of 20 to 50, 45 and 30: 0.4 (20 - 10) + 0.4 (5 - 10); 0.4 (25 - 20) + 0.4 (12.5 - 5); 0.2
     * (50 - 10).
     */
    @Test
    void shiftShareSplitsGrowth() {
        growth("CN-ZJ", "W._T._T", "25");
        growth("CN", "W._T._T", "10");
        part("EU._T._T", "40", "25");
        growth("CN", "EU._T._T", "20");
        part("US._T._T", "36", "12.5");
        growth("CN", "US._T._T", "5");
        assertValue("10", SHIFT_SHARE_NATIONAL, IndicatorArguments.NONE);
        assertValue("2", SHIFT_SHARE_MIX, IndicatorArguments.NONE);
        assertValue("5", SHIFT_SHARE_COMPETITIVE, IndicatorArguments.NONE);
        assertValue("8", SHIFT_SHARE_RESIDUAL, IndicatorArguments.NONE);
        assertEquals(
                8, indicator(SHIFT_SHARE_MIX, IndicatorArguments.NONE).inputs().size());
    }

    /** Of exports from 100 to 125: from 20 to 25, from 40 to 50 and from 50 to 40. */
    @Test
    void aPartContributesToGrowth() {
        growth("CN-ZJ", "W._T._T", "25");
        part("US._T._T", "20", "25");
        part("W._T._T.PRIVATE._T", "40", "25");
        part("W._T._T._T.GENERAL", "32", "-20");
        assertValue("5", CONTRIBUTION_TO_GROWTH, Asked.market("US"));
        assertValue("20", SHARE_OF_GROWTH, Asked.market("US"));
        assertValue("10", CONTRIBUTION_TO_GROWTH, Asked.enterprise(Enterprise.PRIVATE));
        assertValue("-10", CONTRIBUTION_TO_GROWTH, Asked.regime(CustomsRegime.GENERAL));
        assertEquals(
                "Exports by private enterprises contributed 10 percentage points to the growth of exports.",
                indicator(CONTRIBUTION_TO_GROWTH, Asked.enterprise(Enterprise.PRIVATE))
                        .interpretation()
                        .en());
    }

    @Test
    void theContributionOfAPartitionIsTheSumOfItsParts() {
        growth("CN-ZJ", "W._T._T", "25");
        part("EU._T._T", "20", "25");
        part("US._T._T", "20", "25");
        assertValue("10", CONTRIBUTION_TO_GROWTH, Asked.among("TRADITIONAL_MARKETS"));
        assertEquals(
                new Text(
                        "Exports to the European Union and the United States together contributed 10 percentage points to "
                                + "the growth of exports.",
                        "对欧盟、美国出口合计拉动出口增长10个百分点。"),
                indicator(CONTRIBUTION_TO_GROWTH, Asked.among("TRADITIONAL_MARKETS"))
                        .interpretation());
    }

    @Test
    void aMissingContributionNamesThePartOrTheMarketsOfThePartition() {
        assertEquals(
                "exports and CN-ZJ.EXPORT.W._T._T.PRIVATE._T.VALUE.CNY, with growth, of one period",
                missing(CONTRIBUTION_TO_GROWTH, Asked.enterprise(Enterprise.PRIVATE)));
        assertEquals(
                "exports and EU, US, with growth, of one period",
                missing(SHARE_OF_GROWTH, Asked.among("TRADITIONAL_MARKETS")));
    }

    private String missing(IndicatorCode code, IndicatorArguments arguments) {
        var gap = outcome(code, arguments, null).gap();
        assertNotNull(gap);
        return gap.missing().en();
    }

    @Test
    void sharesWithinASectorAreRatiosOfLevels() {
        value("CN-ZJ", "EXPORT.W.GARMENTS._T", "50");
        value("CN-ZJ", "EXPORT.EU.GARMENTS._T", "20");
        value("CN-ZJ", "EXPORT.US.GARMENTS._T", "15");
        assertValue("70", TRADITIONAL_MARKETS_SHARE, Asked.sector("GARMENTS"));
        assertNull(outcome(TRADITIONAL_MARKETS_SHARE, IndicatorArguments.NONE, null)
                .indicator());
    }

    @Test
    void growthIsComparedWithAnotherSectorMarketOrProvince() {
        growth("CN-ZJ", "W._T._T", "10");
        growth("CN-ZJ", "W.GARMENTS._T", "3");
        growth("CN-ZJ", "US._T._T", "-2");
        growth("CN-ZJ", "EU._T._T", "5");
        growth("CN-GD", "W._T._T", "4");
        assertValue("7", GROWTH_GAP, Asked.comparator("GARMENTS"));
        assertValue("-7", GROWTH_GAP, Asked.market("US").withComparator("EU"));
        assertValue("6", GROWTH_GAP, Asked.comparator("CN-GD"));
        assertEquals(
                "Exports grew by 6 percentage points more than Guangdong's exports.",
                indicator(GROWTH_GAP, Asked.comparator("CN-GD"))
                        .interpretation()
                        .en());
    }

    /** ln 4 / ln 1.2. */
    @Test
    void aProvinceCatchesUpWithAnotherByItsLevel() {
        value("CN-ZJ", "EXPORT.W._T._T", "5");
        value("CN-GD", "EXPORT.W._T._T", "20");
        growth("CN-ZJ", "W._T._T", "32");
        growth("CN-GD", "W._T._T", "10");
        assertValue("7.603568", PARITY_YEARS, Asked.comparator("CN-GD"));
    }

    @Test
    void marketsAreCountedOnlyWhereAllAreKnown() {
        countries("9", "8", "7", "0", "5", "0", "3");
        assertValue("5", NUMBER_OF_MARKETS, IndicatorArguments.NONE);
        var without = known.withoutFigure(known.get("CN-ZJ.EXPORT.KR._T._T.VALUE.CNY", "2024"));
        assertNull(outcome(without, NUMBER_OF_MARKETS, IndicatorArguments.NONE, null)
                .indicator());
    }

    @Test
    void productsAreHeadings() {
        value("CN-ZJ", "EXPORT.W._T._T", "10");
        value("CN-ZJ", "EXPORT.W.6109._T", "7");
        value("CN-ZJ", "EXPORT.W.8507._T", "3");
        assertNull(outcome(NUMBER_OF_PRODUCTS, IndicatorArguments.NONE, null).indicator());
        value("CN-ZJ", "EXPORT.W.8703._T", "0");
        assertValue("2", NUMBER_OF_PRODUCTS, IndicatorArguments.NONE);
        assertEquals(
                new Text("Exports comprised 2 products.", "出口涵盖2种商品。"),
                indicator(NUMBER_OF_PRODUCTS, IndicatorArguments.NONE).interpretation());
    }

    /** Of US, VN, TH, JP and KR two are in South-East Asia. */
    @Test
    void theLargestMarketsAreCountedByGroup() {
        countries("9", "8", "7", "6", "5", "4", "3");
        assertValue("40", SHARE_OF_LARGEST_MARKETS, Asked.market("SEASIA"));
        assertEquals(
                "40% of the five largest destinations are in South-East Asia.",
                indicator(SHARE_OF_LARGEST_MARKETS, Asked.market("SEASIA"))
                        .interpretation()
                        .en());
    }

    @Test
    void aHistoryHasEveryPeriodWithItsInputsByFrequency() {
        for (var period : List.of("2023", "2024", "2024-01", "2024-02")) {
            value("CN-ZJ", "EXPORT.W._T._T", period, "3");
            value("CN-ZJ", "IMPORT.W._T._T", period, "1");
        }
        value("CN-ZJ", "EXPORT.W._T._T", "2024-03", "3");
        value("CN-ZJ", "EXPORT.W._T._T", "2022", "0");
        value("CN-ZJ", "IMPORT.W._T._T", "2022", "0");
        assertEquals(List.of("2023", "2024", "2024-01", "2024-02"), history(null, null, null));
        assertEquals(List.of("2024-01", "2024-02"), history(null, null, Frequency.MONTHLY));
        assertEquals(List.of("2024", "2024-01", "2024-02"), history("2024-01", null, null));
        assertEquals(List.of("2023", "2024-01"), history(null, "2024-01", null));
    }

    private List<String> history(@Nullable String from, @Nullable String to, @Nullable Frequency frequency) {
        var indicator = Report.query("CN-ZJ", NORMALISED_BALANCE, IndicatorArguments.NONE, null);
        var query = new HistoryQuery(indicator, period(from), period(to), frequency);
        var values = new Computation(KnownCodes.INSTANCE, known, List.of()).history(query);
        values.forEach(value -> assertSame("0.5", value.value().value()));
        return values.stream().map(value -> value.period().getCode()).toList();
    }

    private static @Nullable Period period(@Nullable String code) {
        return code == null ? null : Period.parse(code);
    }

    @Test
    void movingSumsHaveAHistoryOfEveryMonth() {
        value("CN-ZJ", "EXPORT.W._T._T", "2024-05", "1");
        growth("CN-ZJ", "W._T._T", "2024-Q1", "4");
        growth("CN-ZJ", "W._T._T", "2024-03-01/P3M", "6");
        var query = Report.query("CN-ZJ", THREE_MONTH_EXPORT_GROWTH, IndicatorArguments.NONE, null);
        assertEquals(
                List.of("2024-Q1", "2024-03-01/P3M"),
                new Computation(KnownCodes.INSTANCE, known, List.of())
                        .history(new HistoryQuery(query, null, null, null)).stream()
                                .map(value -> value.period().getCode())
                                .toList());
    }

    @Test
    void aMissingPeriodIsAGapThatSaysSo() {
        value("CN-ZJ", "EXPORT.W._T._T", "3");
        value("CN-ZJ", "IMPORT.W._T._T", "1");
        var gap = outcome(NORMALISED_BALANCE, IndicatorArguments.NONE, Period.year(1990))
                .gap();
        assertNotNull(gap);
        assertEquals(
                "The period does not have point figures for all of these.",
                gap.reason().en());
        assertEquals(
                new Text(
                        "CN-ZJ.EXPORT.W._T._T.VALUE.CNY and imports, of one period",
                        "同一时期的CN-ZJ.EXPORT.W._T._T.VALUE.CNY和进口"),
                gap.missing());
    }

    private void countries(String... values) {
        var countries = KnownCodes.INSTANCE.countries();
        value("CN-ZJ", "EXPORT.W._T._T", "100");
        for (int i = 0; i < values.length; i++) {
            value("CN-ZJ", "EXPORT." + countries.get(i) + "._T._T", values[i]);
        }
    }

    private void value(String area, String flowAndPart, String value) {
        value(area, flowAndPart, YEAR.getCode(), value);
    }

    private void value(String area, String flowAndPart, String period, String value) {
        known.with(area + "." + flowAndPart + ".VALUE.CNY", period, value);
    }

    private void share(String area, String part, String percent) {
        known.with(area + ".EXPORT." + part + ".SHARE_OF_FLOW.PERCENT", YEAR.getCode(), percent);
    }

    private void part(String part, String share, String growth) {
        share("CN-ZJ", part, share);
        growth("CN-ZJ", part, growth);
    }

    private void growth(String area, String part, String percent) {
        growth(area, part, YEAR.getCode(), percent);
    }

    private void growth(String area, String part, String period, String percent) {
        known.with(area + ".EXPORT." + part + ".GROWTH_YOY.PERCENT", period, percent);
    }

    private Outcome outcome(IndicatorCode code, IndicatorArguments arguments, @Nullable Period period) {
        return outcome(known, code, arguments, period);
    }

    private static Outcome outcome(
            KnownFigures figures, IndicatorCode code, IndicatorArguments arguments, @Nullable Period period) {
        return new Computation(KnownCodes.INSTANCE, figures, List.of())
                .outcome(Report.query("CN-ZJ", code, arguments, period));
    }

    private Indicator indicator(IndicatorCode code, IndicatorArguments arguments) {
        var outcome = outcome(code, arguments, null);
        return outcome.found().orElseThrow(() -> new AssertionError(outcome.gap()));
    }

    private void assertValue(String expected, IndicatorCode code, IndicatorArguments arguments) {
        assertSame(expected, indicator(code, arguments).value().value());
    }

    private static void assertSame(String expected, @Nullable BigDecimal found) {
        assertNotNull(found);
        assertEquals(0, new BigDecimal(expected).compareTo(found), found::toString);
    }
}
