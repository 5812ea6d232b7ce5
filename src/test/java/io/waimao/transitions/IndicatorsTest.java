package io.waimao.transitions;

import static io.waimao.transitions.IndicatorCode.*;
import static io.waimao.transitions.IndicatorCode.EMERGING_MARKETS_GAP_TO_NATION;
import static io.waimao.transitions.IndicatorCode.EXPORT_GROWTH;
import static io.waimao.transitions.IndicatorCode.EXPORT_GROWTH_GAP_TO_NATION;
import static io.waimao.transitions.IndicatorCode.LABOUR_INTENSIVE_QUOTIENT;
import static io.waimao.transitions.IndicatorCode.NATIONAL_EXPORT_RANK;
import static io.waimao.transitions.IndicatorCode.NATIONAL_EXPORT_SHARE;
import static io.waimao.transitions.IndicatorCode.NORMALISED_BALANCE;
import static io.waimao.transitions.IndicatorCode.THREE_MONTH_EXPORT_GROWTH;
import static io.waimao.transitions.IndicatorCode.TRADE_BALANCE;
import static io.waimao.transitions.IndicatorCode.TRADITIONAL_MARKETS_GAP_TO_NATION;
import static io.waimao.transitions.IndicatorCode.TWELVE_MONTH_EXPORTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.catalogue.TransitionCode;
import io.waimao.claims.Claim;
import io.waimao.claims.Verdict;
import io.waimao.language.ChineseText;
import io.waimao.language.Text;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Derivation;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Evidence;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each indicator by figures in memory, with hand-worked values. */
class IndicatorsTest {

    private static final String INVESTED = "CN-ZJ.OUTWARD_INVESTMENT.W._T._T.VALUE.USD";
    private static final String PROJECTS = "CN-ZJ.OUTWARD_INVESTMENT.W._T._T.PROJECT_COUNT.PROJECTS";
    private static final String EXPORTS = "CN-ZJ.EXPORT.W._T._T.VALUE.CNY";
    private static final String MISSING = "No period has point figures for all of these.";

    private static final List<Claim> CLAIMS = List.of(
            claim("five", Measure.COUNT_IN_TOP_FIVE, "_T", "2024", Qualifier.EXACT, "3", "3"),
            claim("old-new-three", Measure.GROWTH_YOY, "NEW_THREE", "2023", Qualifier.EXACT, "50", "50"),
            claim("old-labour", Measure.GROWTH_YOY, "LABOUR_INTENSIVE", "2023", Qualifier.EXACT, "1", "1"),
            claim("new-three", Measure.GROWTH_YOY, "NEW_THREE", "2024", Qualifier.LESS_THAN, null, "20"),
            claim("labour", Measure.GROWTH_YOY, "LABOUR_INTENSIVE", "2024", Qualifier.ROUNDED, "4.75", "4.85"));

    private final KnownFigures known = trade(investment(markets(sectors(brands(new KnownFigures())))));
    private final Report report = report(known);

    private static KnownFigures investment(KnownFigures known) {
        known.with(INVESTED, "2024", "17000000000").with(PROJECTS, "2024", "1696");
        var dollars = known.get(INVESTED, "2024");
        known.with(KnownFigures.figure(
                "CN-ZJ.OUTWARD_INVESTMENT.W._T._T.VALUE.CNY",
                "2024",
                Quantity.exactly(new BigDecimal("121000000000")),
                "customs",
                Derivation.converted(Text.same("dollars at 7.1176 yuan"), dollars)));
        var national = known.with("CN.OUTWARD_INVESTMENT.W._T._T.VALUE.USD", "2024", "170000000000")
                .get("CN.OUTWARD_INVESTMENT.W._T._T.VALUE.USD", "2024");
        known.with(KnownFigures.figure(
                "CN-ZJ.OUTWARD_INVESTMENT.W._T._T.NATIONAL_SHARE.PERCENT",
                "2024",
                Quantity.exactly(10),
                "customs",
                KnownFigures.from(List.of(dollars, national))));
        known.with("CN-ZJ.OUTWARD_INVESTMENT.W._T._T.NATIONAL_RANK.RANK", "2024", "1");
        for (var part : List.of("ASEAN 8500000000", "LATAM 1700000000", "MIDEAST 1700000000", "AFRICA 1700000000")) {
            var codeAndValue = part.split(" ");
            known.with(
                    "CN-ZJ.OUTWARD_INVESTMENT.%s._T._T.VALUE.USD".formatted(codeAndValue[0]), "2024", codeAndValue[1]);
        }
        return known.with(EXPORTS, "2022", "3200000000000").with(EXPORTS, "2024", "3872000000000");
    }

    /**
     * In percent of all exports, which grew from 100 to 110: ASEAN from 22, LATAM 11, MIDEAST 8, AFRICA 4.4, EU 20, US
     * 12.5.
     */
    private static KnownFigures markets(KnownFigures known) {
        known.with("CN-ZJ.EXPORT.W._T._T.GROWTH_YOY.PERCENT", "2024", "10");
        for (var market :
                List.of("ASEAN 22 10", "LATAM 10 0", "MIDEAST 10 37.5", "AFRICA 8 100", "EU 20 10", "US 10 -12")) {
            var numbers = market.split(" ");
            part(known, numbers[0] + "._T", numbers[1], numbers[2]);
        }
        return known;
    }

    private static KnownFigures sectors(KnownFigures known) {
        part(known, "W.NEW_THREE", "5", "32");
        part(known, "W.LABOUR_INTENSIVE", "20", "10");
        return known.with("CN.EXPORT.W.NEW_THREE._T.SHARE_OF_FLOW.PERCENT", "2024", "4");
    }

    /** Of national exports, 28 percent go to the EU and the US, and 35 percent to the four regions. */
    private static KnownFigures trade(KnownFigures known) {
        known.with("CN-ZJ.IMPORT.W._T._T.VALUE.CNY", "2024", "968000000000")
                .with("CN-ZJ.BALANCE.W._T._T.VALUE.CNY", "2024", "2904000000000")
                .with("CN-ZJ.EXPORT.W._T._T.NATIONAL_SHARE.PERCENT", "2024", "15")
                .with("CN-ZJ.EXPORT.W._T._T.GROWTH_YOY.PERCENT", "2023-Q4", "9")
                .with("CN-GD.EXPORT.W._T._T.VALUE.CNY", "2024", "5900000000000")
                .with("CN-JS.EXPORT.W._T._T.VALUE.CNY", "2024", "3600000000000")
                .with("CN.EXPORT.W._T._T.GROWTH_YOY.PERCENT", "2024", "7")
                .with("CN.EXPORT.W.LABOUR_INTENSIVE._T.SHARE_OF_FLOW.PERCENT", "2024", "16");
        for (var market : List.of("ASEAN 16", "LATAM 8", "MIDEAST 6", "AFRICA 5", "EU 14", "US 14")) {
            var codeAndShare = market.split(" ");
            known.with("CN.EXPORT.%s._T._T.SHARE_OF_FLOW.PERCENT".formatted(codeAndShare[0]), "2024", codeAndShare[1]);
        }
        return known;
    }

    private static void part(KnownFigures known, String marketAndSector, String share, String growth) {
        known.with("CN-ZJ.EXPORT.%s._T.SHARE_OF_FLOW.PERCENT".formatted(marketAndSector), "2024", share)
                .with("CN-ZJ.EXPORT.%s._T.GROWTH_YOY.PERCENT".formatted(marketAndSector), "2024", growth);
    }

    private static KnownFigures brands(KnownFigures known) {
        return known.with(brand("CN-ZJ", Brand.OWN), "2018", "11.7")
                .with(brand("CN-ZJ", Brand.OWN), "2021", "14.6")
                .with(brand("CN", Brand.OWN), "2023", "21")
                .with(brand("CN-ZJ", Brand.ACQUIRED), "2021", "2.4")
                .with(brand("CN-ZJ", Brand.OEM), "2021", "60");
    }

    private static String brand(String area, Brand brand) {
        return "%s.EXPORT.W._T.%s.SHARE_OF_FLOW.PERCENT".formatted(area, brand.code());
    }

    @Test
    void allIndicatorsAreComputed() {
        assertEquals(List.of(), report.gaps());
        assertEquals(
                EnumSet.copyOf(IndicatorCode.ofTransitions()),
                report.indicators().stream()
                        .map(Indicator::getCode)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(IndicatorCode.class))));
    }

    @Test
    void exportsHaveGrowthAndAPlaceInTheNation() {
        assertValue("10", EXPORT_GROWTH);
        assertValue("9", THREE_MONTH_EXPORT_GROWTH);
        assertEquals(
                Period.parse("2023-Q4"), indicator(THREE_MONTH_EXPORT_GROWTH).period());
        assertValue("3872000000000", TWELVE_MONTH_EXPORTS);
        assertValue("15", NATIONAL_EXPORT_SHARE);
        assertValue("2", NATIONAL_EXPORT_RANK);
        assertValue("3", EXPORT_GROWTH_GAP_TO_NATION);
    }

    /** 3,872 less 968 billion of 4,840. */
    @Test
    void exportsAreComparedWithImports() {
        assertValue("2904000000000", TRADE_BALANCE);
        assertValue("0.6", NORMALISED_BALANCE);
    }

    /** 30 less 28 percent, 50 less 35, and 20 of 16. */
    @Test
    void marketsAndSectorsAreComparedWithTheNation() {
        assertValue("2", TRADITIONAL_MARKETS_GAP_TO_NATION);
        assertValue("15", EMERGING_MARKETS_GAP_TO_NATION);
        assertValue("1.25", LABOUR_INTENSIVE_QUOTIENT);
    }

    @Test
    void interpretationsHaveTheFigureInBothLanguages() {
        assertEquals(
                new Text("Registered outward investment was USD 17 billion.", "备案对外投资额为170亿美元。"),
                indicator(INVESTMENT_VALUE).interpretation());
        assertEquals(
                new Text("1,696 projects were registered.", "备案1696个项目。"),
                indicator(INVESTMENT_PROJECTS).interpretation());
        assertEquals(
                new Text("By outward investment, the province holds rank 1 in the nation.", "对外投资居全国第1位。"),
                indicator(NATIONAL_INVESTMENT_RANK).interpretation());
        assertEquals(
                new Text("Outward investment was 3.125% of exports.", "对外投资相当于出口的3.125%。"),
                indicator(INVESTMENT_TO_EXPORTS).interpretation());
    }

    @Test
    void everyTextIsThereInChinese() {
        for (var indicator : report(known).indicators()) {
            assertChinese(indicator.interpretation());
            indicator.caveats().forEach(IndicatorsTest::assertChinese);
        }
    }

    @Test
    void everyFormulaIsThereInChinese() {
        Stream.of(IndicatorCode.values()).forEach(code -> ChineseText.assertNoEnglish(code.definition.formula()));
    }

    @Test
    void everyReferenceThatIsNoTitleOfAWorkIsThereInChinese() {
        Stream.of(IndicatorCode.values())
                .map(code -> code.definition.reference())
                .filter(reference -> !reference.en().matches(".*\\([0-9]{4}\\).*|.*OECD Glossary.*"))
                .forEach(ChineseText::assertNoEnglish);
    }

    private static void assertChinese(Text text) {
        assertTrue(text.zh().matches("[^%]*([0-9]%[^%]*)*。"), text::zh);
        assertTrue(text.zh().codePoints().anyMatch(Character::isIdeographic), text::zh);
    }

    private static List<String> english(List<Text> texts) {
        return texts.stream().map(Text::en).toList();
    }

    @Test
    void thereIsNoRankIfAProvinceIsMissing() {
        var without = known.withoutFigure(known.get("CN-JS.EXPORT.W._T._T.VALUE.CNY", "2024"));
        assertEquals(
                MISSING, gap(report(without), NATIONAL_EXPORT_RANK).reason().en());
    }

    @Test
    void investmentIsTakenAsPublished() {
        assertValue("1696", INVESTMENT_PROJECTS);
        assertValue("17000000000", INVESTMENT_VALUE);
        assertValue("1", NATIONAL_INVESTMENT_RANK);
        assertTrue(indicator(INVESTMENT_VALUE).caveats().get(0).en().contains("cannot be measured"));
    }

    @Test
    void investmentIsMeasuredByProjectsExportsAndTheNation() {
        assertValue("10023585", INVESTMENT_PER_PROJECT);
        assertValue("3.125", INVESTMENT_TO_EXPORTS);
        assertEquals(
                List.of("Converted: dollars at 7.1176 yuan."),
                english(indicator(INVESTMENT_TO_EXPORTS).caveats()));
        assertValue("10", SHARE_OF_NATIONAL_INVESTMENT);
    }

    /** 0.25 + 3 * 0.01, and 0.04 if the rest is one destination. */
    @Test
    void destinationsAreConcentratedWithinBounds() {
        assertBounds("0.28", "0.32", DESTINATION_CONCENTRATION);
    }

    @Test
    void marketsHaveSharesOfExports() {
        assertValue("22", LARGEST_MARKET_SHARE);
        assertEquals(
                new Text("The largest market reported, ASEAN, takes 22% of exports.", "已公布的最大市场东盟占出口的22%。"),
                indicator(LARGEST_MARKET_SHARE).interpretation());
        assertEquals(
                List.of("20% of exports are not broken down: a larger market may be among them."),
                english(indicator(LARGEST_MARKET_SHARE).caveats()));
        assertValue("30", TRADITIONAL_MARKETS_SHARE);
        assertValue("50", EMERGING_MARKETS_SHARE);
        assertValue("4.6", EMERGING_MARKETS_SHARE_CHANGE);
        assertTrue(indicator(EMERGING_MARKETS_SHARE_CHANGE)
                .interpretation()
                .en()
                .contains("from 45.4% to 50% of exports"));
    }

    /** 0.0484 + 0.01 + 0.01 + 0.0064 + 0.04 + 0.01, and 0.04 if the rest is one market. */
    @Test
    void marketsAreConcentratedWithinBounds() {
        assertBounds("0.1248", "0.1648", MARKET_CONCENTRATION);
        assertBounds("6.0679611", "8.0128206", EFFECTIVE_MARKETS);
    }

    /** (0 + 1 + 2 + 3.6 + 0 + 2.5 + 2.1) / 2. */
    @Test
    void exportsShiftBetweenMarkets() {
        assertValue("5.6", MARKET_SHIFT);
    }

    /** From 45.4 to 55, and from 32.5 to 33. */
    @Test
    void emergingMarketsContributeToGrowth() {
        assertValue("9.6", EMERGING_MARKETS_CONTRIBUTION);
        assertValue("96", EMERGING_MARKETS_SHARE_OF_GROWTH);
        assertValue("19.606913", EMERGING_GROWTH_GAP);
    }

    @Test
    void twentyOnePercentInTwoYearsIsTenAYear() {
        assertValue("10", EXPORT_COMPOUND_GROWTH);
    }

    /** ln(4) / ln(1.2); ln(1.2) sqrt(0.05); 5 less 5 * 1.1 / 1.32. */
    @Test
    void newSectorsMoveAgainstTraditionalOnes() {
        assertValue("5", NEW_THREE_SHARE);
        assertValue("20", LABOUR_INTENSIVE_SHARE);
        assertValue("22", GROWTH_GAP);
        assertValue("0.83333333", SECTOR_SHIFT);
        assertValue("0.040768339", LILIEN_INDEX);
        assertValue("1.25", LOCATION_QUOTIENT);
        assertValue("7.6035680", PARITY_YEARS);
    }

    @Test
    void ownBrandsRiseAndStayBehindTheNation() {
        assertValue("14.6", OWN_BRAND_SHARE);
        assertValue("0.96666667", OWN_BRAND_SHARE_CHANGE);
        assertValue("-6.4", OWN_BRAND_GAP_TO_NATION);
        assertEquals(
                List.of(new Text(
                        "The period of an input differs: 2023 for the share of CN's own-brand exports, 2021 for the indicator.",
                        "输入数据的时期不同：CN自主品牌出口占比为2023年，指标为2021年。")),
                indicator(OWN_BRAND_GAP_TO_NATION).caveats());
        assertValue("17", OWN_AND_ACQUIRED_SHARE);
        assertValue("60", OEM_SHARE);
    }

    @Test
    void claimsImplyTheirOwnIndicators() {
        assertValue("60", CLAIMED_SEASIA_SHARE_OF_TOP_DESTINATIONS);
        var gap = indicator(CLAIMED_GROWTH_GAP);
        assertEquals(Period.year(2024), gap.period());
        assertNull(gap.value().value());
        assertNull(gap.value().lower());
        assertSame("15.25", gap.value().upper());
        assertEquals(
                "Claims imply that exports of the new three grew by less than 15.25 percentage points more than exports of "
                        + "labour-intensive goods.",
                gap.interpretation().en());
        assertEquals(Set.of("new-three", "labour"), ids(gap));
    }

    private static Set<String> ids(Indicator indicator) {
        return indicator.inputs().stream().map(input -> ((Claim) input).code()).collect(Collectors.toSet());
    }

    @Test
    void withoutFiguresAndClaimsEachIndicatorIsAGapThatNamesItsInputs() {
        var empty = report(new KnownFigures(), List.of());
        assertEquals(List.of(), empty.indicators());
        assertEquals(
                Set.copyOf(IndicatorCode.ofTransitions()),
                empty.gaps().stream().map(Gap::indicator).collect(Collectors.toSet()));
        empty.gaps().forEach(gap -> {
            assertEquals(MISSING, gap.reason().en());
            assertChinese(gap.reason());
            ChineseText.assertNoEnglish(gap.missing());
        });
    }

    @Test
    void withoutAnyOneInputAnIndicatorChangesOrIsAGap() {
        for (var indicator : report.indicators()) {
            assertFalse(indicator.inputs().isEmpty());
            for (var input : indicator.inputs()) {
                var without = input instanceof Observation figure
                        ? report(known.withoutFigure(figure))
                        : report(known, claimsWithout(input));
                find(without, indicator.getCode())
                        .ifPresentOrElse(
                                other -> assertNotEquals(indicator, other, indicator.getCode() + " without " + input),
                                () -> assertEquals(
                                        MISSING,
                                        gap(without, indicator.getCode())
                                                .reason()
                                                .en()));
            }
        }
    }

    private static List<Claim> claimsWithout(Evidence input) {
        return CLAIMS.stream().filter(claim -> !claim.equals(input)).toList();
    }

    @Test
    void aOneSidedInputIsNoInput() {
        for (var figure : known.all()) {
            var oneSided = new Quantity(null, new Interval(BigDecimal.ZERO, null, true, false));
            var without = report(known.withoutFigure(figure));
            var changed = report(known.withValue(figure, oneSided));
            for (var indicator : report.indicators()) {
                if (isDirect(figure, indicator)) {
                    assertEquals(
                            find(without, indicator.getCode()).map(Indicator::value),
                            find(changed, indicator.getCode()).map(Indicator::value));
                }
            }
        }
    }

    private static boolean isDirect(Observation figure, Indicator indicator) {
        return !figure.isDerived()
                && indicator.inputs().contains(figure)
                && indicator.getCode() != INVESTMENT_TO_EXPORTS
                && indicator.getCode() != SHARE_OF_NATIONAL_INVESTMENT;
    }

    @Test
    void nothingIsDividedByZeroAndNeighboursAreNotTouched() {
        for (var value : List.of(Quantity.exactly(0), Quantity.exactly(-100), around(0))) {
            for (var figure : known.all()) {
                var changed = report(known.withValue(figure, value));
                for (var indicator : report.indicators()) {
                    var found = find(changed, indicator.getCode());
                    if (found.isEmpty()) {
                        assertTrue(gap(changed, indicator.getCode())
                                .reason()
                                .en()
                                .startsWith("The figures are known, but "));
                    } else if (!uses(figure, indicator)) {
                        assertEquals(Optional.of(indicator.value()), found.map(Indicator::value));
                    }
                }
            }
        }
    }

    private static Quantity around(long value) {
        var middle = BigDecimal.valueOf(value);
        return new Quantity(middle, Interval.closed(middle.subtract(BigDecimal.ONE), middle.add(BigDecimal.ONE)));
    }

    private static boolean uses(Observation figure, Indicator indicator) {
        return indicator.inputs().stream().anyMatch(figure.printed()::contains);
    }

    @Test
    void aGapSaysThatADenominatorIsOrMayBeZero() {
        assertGap("denominator", INVESTMENT_PER_PROJECT, PROJECTS, Quantity.exactly(0));
        assertGap("denominator", INVESTMENT_TO_EXPORTS, EXPORTS, Quantity.exactly(0));
        assertGap("denominator", DESTINATION_CONCENTRATION, INVESTED, Quantity.exactly(0));
        assertGap("denominator", LOCATION_QUOTIENT, "CN.EXPORT.W.NEW_THREE._T.SHARE_OF_FLOW.PERCENT", around(0));
        var asean = "CN-ZJ.EXPORT.ASEAN._T._T.GROWTH_YOY.PERCENT";
        for (var code : List.of(
                EMERGING_MARKETS_SHARE_CHANGE,
                EMERGING_MARKETS_CONTRIBUTION,
                EMERGING_MARKETS_SHARE_OF_GROWTH,
                EMERGING_GROWTH_GAP,
                MARKET_SHIFT)) {
            assertGap("denominator", code, asean, Quantity.exactly(-100));
        }
        var newThree = "CN-ZJ.EXPORT.W.NEW_THREE._T.GROWTH_YOY.PERCENT";
        for (var code : List.of(SECTOR_SHIFT, LILIEN_INDEX, PARITY_YEARS)) {
            assertGap("denominator", code, newThree, Quantity.exactly(-100));
        }
    }

    @Test
    void aGapSaysThatGrowthIsNotPositive() {
        var exports = "CN-ZJ.EXPORT.W._T._T.GROWTH_YOY.PERCENT";
        assertGap(
                "growth of exports is not certainly positive",
                EMERGING_MARKETS_SHARE_OF_GROWTH,
                exports,
                Quantity.exactly(0));
        assertGap("growth of exports is not certainly positive", EMERGING_MARKETS_SHARE_OF_GROWTH, exports, around(0));
        var newThree = "CN-ZJ.EXPORT.W.NEW_THREE._T.GROWTH_YOY.PERCENT";
        assertGap("does not certainly grow faster", PARITY_YEARS, newThree, Quantity.exactly(5));
    }

    private void assertGap(String reason, IndicatorCode code, String series, Quantity value) {
        var changed = report(known.withValue(known.get(series, "2024"), value));
        assertTrue(gap(changed, code).reason().en().contains(reason), () -> gap(changed, code)
                .toString());
    }

    @Test
    void theLatestPeriodIsTheOneForWhichEveryInputIsAPoint() {
        var later = new KnownFigures();
        known.all().forEach(later::with);
        later.with(INVESTED, "2025", "18000000000").with(PROJECTS, "2025-S1", "900");
        var found = report(later);
        assertEquals(
                Period.year(2025), find(found, INVESTMENT_VALUE).orElseThrow().period());
        assertEquals(
                Period.parse("2025-S1"),
                find(found, INVESTMENT_PROJECTS).orElseThrow().period());
        assertEquals(
                indicator(INVESTMENT_PER_PROJECT),
                find(found, INVESTMENT_PER_PROJECT).orElseThrow());
    }

    @Test
    void aRequestedPeriodIsTheOnlyOne() {
        var asked = Report.of("CN-ZJ", known, List.of(), Period.year(2021));
        assertEquals(
                Set.of(
                        OWN_BRAND_SHARE,
                        OWN_BRAND_SHARE_CHANGE,
                        OWN_BRAND_GAP_TO_NATION,
                        OWN_AND_ACQUIRED_SHARE,
                        OEM_SHARE),
                asked.indicators().stream().map(Indicator::getCode).collect(Collectors.toSet()));
        asked.indicators().forEach(indicator -> assertEquals(Period.year(2021), indicator.period()));
    }

    @Test
    void theNationIsNotComparedWithItself() {
        var nation = Report.of("CN", known, List.of(), null);
        assertEquals(MISSING, gap(nation, LOCATION_QUOTIENT).reason().en());
        assertEquals(MISSING, gap(nation, OWN_BRAND_GAP_TO_NATION).reason().en());
        assertEquals(MISSING, gap(nation, SHARE_OF_NATIONAL_INVESTMENT).reason().en());
    }

    @Test
    void theNationIsOfTheYearThatContainsThePeriodIfItHasNothingElse() {
        var half = new KnownFigures()
                .with(brand("CN-ZJ", Brand.OWN), "2023-S1", "15")
                .with(brand("CN", Brand.OWN), "2022", "20")
                .with(brand("CN", Brand.OWN), "2023", "21");
        var gap = find(report(half), OWN_BRAND_GAP_TO_NATION).orElseThrow();
        assertSame("-6", gap.value().value());
        assertTrue(gap.caveats()
                .get(0)
                .en()
                .contains("2023 for the share of CN's own-brand exports, the first half of 2023 for"));
    }

    @Test
    void inputsArePrintedFiguresEachOnceAndMixedSourcesAreNamed() {
        var customs = KnownFigures.figure(
                "CN-ZJ.EXPORT.W.NEV._T.SHARE_OF_FLOW.PERCENT", "2024", Quantity.exactly(2), "customs", null);
        var press = KnownFigures.figure(
                "CN-ZJ.EXPORT.W.PV._T.SHARE_OF_FLOW.PERCENT", "2024", Quantity.exactly(3), "a-press", null);
        var derived = KnownFigures.figure(
                "CN-ZJ.EXPORT.W.NEW_THREE._T.SHARE_OF_FLOW.PERCENT",
                "2024",
                Quantity.exactly(5),
                Derivation.SEVERAL_SOURCES,
                KnownFigures.from(List.of(customs, press, customs)));
        var share =
                find(report(new KnownFigures().with(derived)), NEW_THREE_SHARE).orElseThrow();
        assertEquals(List.of(customs, press), share.inputs());
        assertEquals(
                List.of(new Text(
                        "Derived from figures of several sources: the share of CN-ZJ's exports of the new three in 2024 "
                                + "(a-press, customs).",
                        "由多个来源的数据推算：2024年CN-ZJ新三样出口占比（a-press、customs）。")),
                share.caveats());
    }

    @Test
    void theOwnBrandShareChangesBetweenPeriodsOfOneLength() {
        var months = new KnownFigures()
                .with(brand("CN-ZJ", Brand.OWN), "2018", "11.7")
                .with(brand("CN-ZJ", Brand.OWN), "2021", "14.6")
                .with(brand("CN-ZJ", Brand.OWN), "2022-01", "30");
        assertSame(
                "0.96666667",
                find(report(months), OWN_BRAND_SHARE_CHANGE)
                        .orElseThrow()
                        .value()
                        .value());
    }

    private Indicator indicator(IndicatorCode code) {
        return find(report, code).orElseThrow();
    }

    private void assertValue(String expected, IndicatorCode code) {
        assertSame(expected, indicator(code).value().value());
    }

    private void assertBounds(String lower, String upper, IndicatorCode code) {
        var value = indicator(code).value();
        assertNull(value.value());
        assertNear(lower, value.lower());
        assertNear(upper, value.upper());
    }

    /** Bounds are rounded outwards. */
    private static void assertNear(String expected, @Nullable BigDecimal found) {
        assertNotNull(found);
        assertEquals(Double.parseDouble(expected), found.doubleValue(), 2e-7);
    }

    private static void assertSame(String expected, @Nullable BigDecimal found) {
        assertNotNull(found);
        assertEquals(0, new BigDecimal(expected).compareTo(found), found::toString);
    }

    private static Report report(KnownFigures known) {
        return report(known, CLAIMS);
    }

    private static Report report(KnownFigures known, List<Claim> claims) {
        return Report.of("CN-ZJ", known, claims, null);
    }

    private static Optional<Indicator> find(Report report, IndicatorCode code) {
        return report.find(code);
    }

    private static Gap gap(Report report, IndicatorCode code) {
        return report.gap(code);
    }

    private static Claim claim(
            String code,
            Measure measure,
            String sector,
            String year,
            Qualifier qualifier,
            @Nullable String lower,
            @Nullable String upper) {
        var least = lower == null ? null : new BigDecimal(lower);
        var most = upper == null ? null : new BigDecimal(upper);
        return new Claim(
                code,
                TransitionCode.EMERGING_SECTORS,
                "CN-ZJ",
                measure == Measure.COUNT_IN_TOP_FIVE ? Flow.OUTWARD_INVESTMENT : Flow.EXPORT,
                measure == Measure.COUNT_IN_TOP_FIVE ? "SEASIA" : "W",
                sector,
                Brand.TOTAL,
                Enterprise.TOTAL,
                CustomsRegime.TOTAL,
                measure,
                measure == Measure.COUNT_IN_TOP_FIVE ? Unit.MARKETS : Unit.PERCENT,
                LocalDate.of(Integer.parseInt(year), 1, 1),
                12,
                false,
                qualifier,
                least == null || most == null ? null : least.add(most).divide(BigDecimal.valueOf(2)),
                least,
                most,
                null,
                "",
                null,
                null,
                "article",
                null,
                Verdict.NOT_QUANTIFIABLE,
                "",
                null);
    }
}
