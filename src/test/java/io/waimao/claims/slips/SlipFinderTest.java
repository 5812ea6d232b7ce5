package io.waimao.claims.slips;

import static io.waimao.claims.Samples.EXPORTS;
import static io.waimao.claims.Samples.between;
import static io.waimao.claims.Samples.exactly;
import static io.waimao.claims.Samples.increasing;
import static io.waimao.claims.Samples.lessThan;
import static io.waimao.claims.Samples.moreThan;
import static io.waimao.claims.Samples.nearly;
import static io.waimao.claims.Samples.rounded;
import static io.waimao.claims.slips.SlipKind.NATION_FOR_PROVINCE;
import static io.waimao.claims.slips.SlipKind.NEIGHBOUR_PERIOD;
import static io.waimao.claims.slips.SlipKind.OTHER_CURRENCY;
import static io.waimao.claims.slips.SlipKind.OTHER_FLOW;
import static io.waimao.claims.slips.SlipKind.PART_FOR_WHOLE;
import static io.waimao.claims.slips.SlipKind.PERCENT_FOR_POINTS;
import static io.waimao.claims.slips.SlipKind.POWER_OF_TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.claims.KnownFigures;
import io.waimao.language.Text;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Unit;
import io.waimao.wording.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of slip, planted on made-up figures, and what looks like one but is none. */
class SlipFinderTest {

    private static final SeriesKey GROWTH = EXPORTS.with(Measure.GROWTH_YOY, Unit.PERCENT);

    private static final Names NAMES = new Names(Text::same, Text::same, Text::same);

    private final KnownFigures figures = new KnownFigures();

    private final List<SeriesKey> parts = new ArrayList<>();
    private final List<SeriesKey> wholes = new ArrayList<>();

    private final RelatedSeries related = new RelatedSeries() {
        @Override
        public List<SeriesKey> parts(FigureKey of) {
            return parts;
        }

        @Override
        public List<SeriesKey> wholes(FigureKey of) {
            return wholes;
        }
    };

    private Optional<Slip> slip(SeriesKey key, String period, BoundedValue claimed) {
        var of = new FigureKey(key, Period.parse(period));
        return new SlipFinder(figures, related, NAMES).find(of, claimed.in(key.unit()));
    }

    private Optional<SlipKind> kind(SeriesKey key, String period, BoundedValue claimed) {
        return slip(key, period, claimed).map(Slip::kind);
    }

    private void assertSlip(SlipKind kind, BoundedValue claimed) {
        assertEquals(Optional.of(kind), kind(EXPORTS, "2024", claimed));
    }

    private void assertNone(BoundedValue claimed) {
        assertEquals(Optional.empty(), kind(EXPORTS, "2024", claimed));
    }

    @Nested
    class APowerOfTen {

        /** 39,057 is 39,056.5 to 39,057.5, of which a tenth holds 3,905.7. */
        @ParameterizedTest
        @CsvSource({
            "39057, 39056.5, 39057.5, 10",
            "390570, 390565, 390575, 100",
            "3905700000000000, 3905650000000000, 3905750000000000, 1 trillion",
        })
        void tooMuchIsDiagnosed(String value, String lower, String upper, String factor) {
            figures.published(EXPORTS, "2024", exactly("3905.7"));
            var slip = slip(EXPORTS, "2024", rounded(value, lower, upper)).orElseThrow();
            assertEquals(POWER_OF_TEN, slip.kind());
            assertTrue(
                    slip.explanation()
                            .en()
                            .endsWith(" is " + factor + " times the measured CNY 3,905.7; the likeliest "
                                    + "slip is a power of ten."),
                    slip::toString);
            assertEquals(figures.codes(0), List.of(slip.figure().getCode()));
        }

        @Test
        void tooLittleIsDiagnosed() {
            figures.published(EXPORTS, "2024", exactly("39057000000"));
            var slip = slip(EXPORTS, "2024", rounded("390.57", "390.565", "390.575"))
                    .orElseThrow();
            assertEquals(
                    "The measured CNY 39.057 billion is 100 million times the claimed CNY 390.57; the likeliest slip is "
                            + "a power of ten.",
                    slip.explanation().en());
            assertEquals(
                    "实际数据390.57亿元是所称的“390.57元”的1亿倍，很可能是数量级写错了。",
                    slip.explanation().zh());
        }

        /** A tenth of 39,090 is 3,909: not 3,905.7. */
        @Test
        void otherDigitsAreNone() {
            figures.published(EXPORTS, "2024", exactly("3905.7"));
            assertNone(rounded("39090", "39085", "39095"));
        }

        /** A tenth of 4 trillion, as written, is anything from 350 to 450 billion: a quarter of all numbers. */
        @Test
        void oneDigitIsNone() {
            figures.published(EXPORTS, "2024", exactly("400000000000"));
            assertNone(rounded("4000000000000", "3500000000000", "4500000000000"));
            assertSlip(POWER_OF_TEN, rounded("4000000000000", "3950000000000", "4050000000000"));
        }

        @Test
        void theOppositeSignIsNone() {
            figures.published(GROWTH, "2024", exactly("9.5"));
            assertEquals(Optional.empty(), kind(GROWTH, "2024", rounded("-95", "-95.5", "-94.5")));
            assertEquals(Optional.of(POWER_OF_TEN), kind(GROWTH, "2024", rounded("95", "94.5", "95.5")));
        }

        @Test
        void ofAnotherPeriodIsNone() {
            figures.published(EXPORTS, "2024-01-01/P7M", exactly("3905.7"));
            assertNone(rounded("39057", "39056.5", "39057.5"));
        }

        @Test
        void morePowersThanATrillionAreNone() {
            figures.published(EXPORTS, "2024", exactly("3.9057"));
            assertNone(rounded("39057000000000", "39056500000000", "39057500000000"));
        }
    }

    @Nested
    class ANeighbourPeriod {

        @ParameterizedTest
        @CsvSource({
            "2024, 2023",
            "2024, 2025",
            "2024, 2024-01-01/P11M",
            "2024-05, 2024-04",
            "2024-05, 2025-05",
            "2024-05, 2024-01-01/P5M",
            "2024-Q3, 2024-Q2",
            "2025-01-01/P8M, 2025-01-01/P9M",
            "2025-01-01/P8M, 2024-01-01/P8M",
            "2025-01-01/P8M, 2025-08",
        })
        void isDiagnosed(String claimed, String known) {
            figures.published(EXPORTS, claimed, exactly("3905.7")).published(EXPORTS, known, exactly("3566.9"));
            var slip =
                    slip(EXPORTS, claimed, rounded("3567", "3566.5", "3567.5")).orElseThrow();
            assertEquals(NEIGHBOUR_PERIOD, slip.kind());
            assertEquals(figures.codes(1), List.of(slip.figure().getCode()));
        }

        @Test
        void isNamedInBothLanguages() {
            figures.published(EXPORTS, "2023", exactly("3567"));
            var explanation =
                    slip(EXPORTS, "2024", exactly("3567")).orElseThrow().explanation();
            assertEquals(
                    "The claimed CNY 3,567 fits CN-ZJ's exports in 2023 (CNY 3,567); the likeliest slip is the period.",
                    explanation.en());
            assertEquals("所称的“3567元”与2023年CN-ZJ出口额（3567元）相符，很可能是弄错了时期。", explanation.zh());
        }

        @Test
        void twoYearsAwayIsNone() {
            figures.published(EXPORTS, "2022", exactly("3567"));
            assertNone(exactly("3567"));
        }

        @Test
        void anotherNumberIsNone() {
            figures.published(EXPORTS, "2023", exactly("3568"));
            assertNone(rounded("3567", "3566.5", "3567.5"));
        }

        /** From one year to the next, two digits repeat by chance. */
        @Test
        void twoDigitsAreNone() {
            figures.published(EXPORTS, "2023", exactly("3567"));
            assertNone(rounded("3600", "3550", "3650"));
        }

        /** 35.67 trillion to within 4 percent is no figure to recognize. */
        @Test
        void aFigureWithWideBoundsIsNone() {
            figures.published(EXPORTS, "2023", rounded("3567", "3500", "3640"));
            assertNone(exactly("3567"));
        }

        /** Shares move little: that of the year before is near anyway. */
        @Test
        void ofAShareNeedsMoreDigits() {
            var share = EXPORTS.withMarket("US").with(Measure.SHARE_OF_FLOW, Unit.PERCENT);
            figures.published(share, "2023", exactly("3.61"));
            assertEquals(Optional.empty(), kind(share, "2024", rounded("3.6", "3.55", "3.65")));
            assertEquals(Optional.of(NEIGHBOUR_PERIOD), kind(share, "2024", rounded("3.61", "3.605", "3.615")));
        }
    }

    @Nested
    class AnotherFlow {

        @ParameterizedTest
        @CsvSource({"EXPORT, IMPORT", "EXPORT, TRADE", "EXPORT, BALANCE", "TRADE, EXPORT", "BALANCE, EXPORT"})
        void isDiagnosed(Flow claimed, Flow known) {
            figures.published(EXPORTS.withFlow(claimed), "2024", exactly("3905.7"))
                    .published(EXPORTS.withFlow(known), "2024", exactly("1358.4"));
            var slip = slip(EXPORTS.withFlow(claimed), "2024", rounded("1358", "1357.5", "1358.5"));
            assertEquals(Optional.of(OTHER_FLOW), slip.map(Slip::kind));
            assertEquals(figures.codes(1), List.of(slip.orElseThrow().figure().getCode()));
        }

        @Test
        void investmentIsNone() {
            figures.published(EXPORTS.withFlow(Flow.OUTWARD_INVESTMENT), "2024", exactly("1358.4"));
            assertNone(rounded("1358", "1357.5", "1358.5"));
        }

        @Test
        void anotherNumberIsNone() {
            figures.published(EXPORTS.withFlow(Flow.IMPORT), "2024", exactly("1358.6"));
            assertNone(rounded("1358", "1357.5", "1358.5"));
        }
    }

    @Nested
    class AnotherCurrency {

        private static final SeriesKey DOLLARS = EXPORTS.with(Measure.VALUE, Unit.USD);

        @Test
        void isDiagnosed() {
            figures.published(EXPORTS, "2024", exactly("3905.7")).published(DOLLARS, "2024", exactly("548.4"));
            assertSlip(OTHER_CURRENCY, rounded("548", "547.5", "548.5"));
        }

        @Test
        void isDiagnosedByAConversion() {
            figures.published(EXPORTS, "2024", exactly("3905.7")).converted(DOLLARS, "2024", exactly("548.4"), 0);
            assertSlip(OTHER_CURRENCY, rounded("548", "547.5", "548.5"));
            assertNone(rounded("549", "548.5", "549.5"));
        }

        @Test
        void isTheOnlySlipWithoutEvidence() {
            figures.published(EXPORTS, "2024", exactly("3905.7"))
                    .published(DOLLARS.withFlow(Flow.IMPORT), "2024", exactly("190.7"));
            var finder = new SlipFinder(figures, related, NAMES);
            var of = new FigureKey(DOLLARS, Period.parse("2024"));
            assertEquals(
                    Optional.of(OTHER_CURRENCY),
                    finder.findOtherCurrency(of, exactly("3905.7")).map(Slip::kind));
            assertEquals(Optional.empty(), finder.findOtherCurrency(of, exactly("190.7")));
            assertEquals(Optional.empty(), finder.findOtherCurrency(of, moreThan("3905")));
        }

        @Test
        void ofAPercentageIsNone() {
            figures.published(GROWTH, "2024", exactly("9.5"));
            assertEquals(Optional.empty(), kind(GROWTH, "2024", exactly("68.1")));
        }
    }

    @Nested
    class PercentForPoints {

        private static final SeriesKey TO_ASEAN = EXPORTS.withMarket("ASEAN");
        private static final SeriesKey GROWTH_TO_ASEAN = GROWTH.withMarket("ASEAN");

        /** 14 percent of the whole, 16.7 percent more than a year before; the whole 7.7 percent more. */
        private void plant() {
            figures.published(GROWTH_TO_ASEAN, "2024", exactly("16.7"))
                    .published(GROWTH, "2024", exactly("7.7"))
                    .published(TO_ASEAN, "2024", exactly("140"))
                    .published(EXPORTS, "2024", exactly("1000"))
                    .published(
                            TO_ASEAN.with(Measure.SHARE_OF_FLOW, Unit.PERCENT),
                            "2024",
                            rounded("14", "13.95", "14.05"));
        }

        /** 14 (1 - 1.077 / 1.167) = 1.0797 */
        @Test
        void theChangeOfAShareIsDiagnosed() {
            plant();
            var slip = slip(GROWTH_TO_ASEAN, "2024", rounded("1.1", "1.05", "1.15"))
                    .orElseThrow();
            assertEquals(PERCENT_FOR_POINTS, slip.kind());
            assertEquals(Unit.PERCENTAGE_POINT, slip.figure().value().unit());
            assertEquals("1.0796915", slip.figure().value().value().toPlainString());
            assertEquals(
                    "The claimed 1.1% fits the year-on-year change in the share of CN-ZJ's exports to ASEAN in 2024 "
                            + "(1.08 percentage points); the likeliest slip is percent for percentage points.",
                    slip.explanation().en());
            assertEquals(
                    "所称的“1.1%”与2024年CN-ZJ对ASEAN出口占比的同比变化（1.08个百分点）相符，很可能是把百分点当成了百分比。",
                    slip.explanation().zh());
        }

        /** 0.14 (1 - 1 / 1.167) 1.077 = 0.02157692 */
        @Test
        void theContributionToGrowthIsDiagnosed() {
            plant();
            var slip = slip(GROWTH_TO_ASEAN, "2024", rounded("2.2", "2.15", "2.25"))
                    .orElseThrow();
            assertEquals(PERCENT_FOR_POINTS, slip.kind());
            assertEquals("2.1576915", slip.figure().value().value().toPlainString());
            assertTrue(
                    slip.explanation().en().contains("the contribution of CN-ZJ's exports to ASEAN"), slip::toString);
        }

        /** 10 (1 - 1.05 / 1.167) = 1.0026 */
        @Test
        void theChangeOfAShareInTheNationIsDiagnosed() {
            figures.published(GROWTH_TO_ASEAN, "2024", exactly("16.7"))
                    .published(GROWTH_TO_ASEAN.withArea("CN"), "2024", exactly("5"))
                    .published(TO_ASEAN.with(Measure.NATIONAL_SHARE, Unit.PERCENT), "2024", exactly("10"));
            assertEquals(
                    Optional.of(PERCENT_FOR_POINTS), kind(GROWTH_TO_ASEAN, "2024", rounded("1.0", "0.95", "1.05")));
        }

        @Test
        void anotherNumberIsNone() {
            plant();
            assertEquals(Optional.empty(), kind(GROWTH_TO_ASEAN, "2024", rounded("1.6", "1.55", "1.65")));
        }

        @Test
        void aWholeNumberIsNone() {
            plant();
            assertEquals(Optional.empty(), kind(GROWTH_TO_ASEAN, "2024", rounded("1", "0.5", "1.5")));
        }

        @Test
        void ofALevelIsNone() {
            plant();
            assertEquals(Optional.empty(), kind(TO_ASEAN, "2024", rounded("1.1", "1.05", "1.15")));
        }

        @Test
        void aPartThatMayHaveBeenZeroHasNone() {
            figures.published(GROWTH_TO_ASEAN, "2024", rounded("-99.9", "-100", "-99.8"))
                    .published(GROWTH, "2024", exactly("7.7"))
                    .published(TO_ASEAN.with(Measure.SHARE_OF_FLOW, Unit.PERCENT), "2024", exactly("1"));
            assertEquals(Optional.empty(), kind(GROWTH_TO_ASEAN, "2024", exactly("-5")));
        }
    }

    @Nested
    class APartOrAWhole {

        @Test
        void theFigureOfAPartIsDiagnosed() {
            parts.add(EXPORTS.withMarket("US"));
            figures.published(EXPORTS, "2024", exactly("3905.7"))
                    .published(EXPORTS.withMarket("US"), "2024", exactly("630.2"));
            var slip = slip(EXPORTS, "2024", rounded("630", "629.5", "630.5")).orElseThrow();
            assertEquals(PART_FOR_WHOLE, slip.kind());
            assertTrue(slip.explanation().en().endsWith("is a part taken for the whole."), slip::toString);
        }

        @Test
        void theFigureOfAWholeIsDiagnosed() {
            wholes.add(EXPORTS);
            var toUs = EXPORTS.withMarket("US");
            figures.published(toUs, "2024", exactly("630.2")).published(EXPORTS, "2024", exactly("3905.7"));
            var slip = slip(toUs, "2024", rounded("3906", "3905.5", "3906.5")).orElseThrow();
            assertEquals(PART_FOR_WHOLE, slip.kind());
            assertTrue(slip.explanation().en().endsWith("is the whole taken for a part."), slip::toString);
        }

        @Test
        void anotherNumberIsNone() {
            parts.add(EXPORTS.withMarket("US"));
            figures.published(EXPORTS.withMarket("US"), "2024", exactly("632"));
            assertNone(rounded("630", "629.5", "630.5"));
        }

        /** Three digits are one chance in 630 for each part: of 70, one fits by chance once in nine. */
        @Test
        void oneOfManyPartsMustFitMorePrecisely() {
            for (int i = 0; i < 70; i++) {
                var part = EXPORTS.withMarket("M" + i);
                parts.add(part);
                figures.published(part, "2024", exactly(String.valueOf(630 + 10 * i)));
            }
            assertNone(rounded("630", "629.5", "630.5"));
            assertSlip(PART_FOR_WHOLE, rounded("630.0", "629.95", "630.05"));
        }

        /** They neither fit nor make a fit with another part less likely. */
        @Test
        void partsWithoutPreciseFiguresDoNotCount() {
            var unknown = EXPORTS.withMarket("FR");
            var vague = EXPORTS.withMarket("DE");
            var open = EXPORTS.withMarket("AE");
            var nothing = EXPORTS.withMarket("VA");
            var known = EXPORTS.withMarket("US");
            parts.addAll(List.of(unknown, vague, open, nothing, known));
            figures.published(vague, "2024", rounded("700", "400", "1000"))
                    .published(open, "2024", moreThan("100"))
                    .published(nothing, "2024", exactly("0"))
                    .published(known, "2024", exactly("630"));
            var slip = slip(EXPORTS, "2024", rounded("630", "629.5", "630.5")).orElseThrow();
            assertEquals(figures.codes(3), List.of(slip.figure().getCode()));
        }
    }

    @Nested
    class TheNation {

        @Test
        void isDiagnosed() {
            figures.published(EXPORTS, "2024", exactly("3905.7"))
                    .published(EXPORTS.withArea("CN"), "2024", exactly("25454"));
            assertSlip(NATION_FOR_PROVINCE, rounded("25450", "25445", "25455"));
            assertNone(rounded("25440", "25435", "25445"));
        }

        @Test
        void isNoneOfItself() {
            var nation = EXPORTS.withArea("CN");
            figures.published(nation, "2024", exactly("25454"));
            assertEquals(Optional.empty(), kind(nation, "2024", exactly("25455")));
        }
    }

    @Nested
    class Doubt {

        /** 5.0 percent is at most 5.05, and 5.1 at least that. */
        @Test
        void theNextNumberIsNone() {
            figures.published(GROWTH.withArea("CN"), "2024", rounded("5", "4.95", "5.05"));
            assertEquals(Optional.empty(), kind(GROWTH, "2024", rounded("5.1", "5.05", "5.15")));
            assertEquals(Optional.of(NATION_FOR_PROVINCE), kind(GROWTH, "2024", rounded("5.0", "4.95", "5.05")));
        }

        @Test
        void twoKindsThatFitEquallyAreNone() {
            figures.published(EXPORTS, "2023", exactly("1358.4"))
                    .published(EXPORTS.withFlow(Flow.IMPORT), "2024", exactly("1358.2"));
            assertNone(rounded("1358", "1357.5", "1358.5"));
        }

        /** The import lies inside the claim; the year before only may. */
        @Test
        void theKindThatFitsWhollyWins() {
            figures.published(EXPORTS, "2023", rounded("1358", "1355", "1361"))
                    .published(EXPORTS.withFlow(Flow.IMPORT), "2024", exactly("1358.2"));
            assertSlip(OTHER_FLOW, rounded("1358", "1357.5", "1358.5"));
        }

        @Test
        void ofOneKindTheNearestFigureIsNamed() {
            figures.published(EXPORTS, "2023", exactly("1358.4")).published(EXPORTS, "2025", exactly("1358.1"));
            var slip =
                    slip(EXPORTS, "2024", rounded("1358", "1357.5", "1358.5")).orElseThrow();
            assertEquals(figures.codes(1), List.of(slip.figure().getCode()));
        }

        @Test
        void aClaimWithoutTwoBoundsHasNone() {
            figures.published(EXPORTS, "2023", exactly("1358.4"));
            for (var claimed : List.of(moreThan("1358"), lessThan("1359"), nearly("1359"), increasing())) {
                assertNone(claimed);
            }
            assertSlip(NEIGHBOUR_PERIOD, between("1358", "1359"));
        }

        @Test
        void ranksAndCountsOfMarketsHaveNone() {
            var measures = Map.of(Measure.NATIONAL_RANK, Unit.RANK, Measure.COUNT_IN_TOP_FIVE, Unit.MARKETS);
            measures.forEach((measure, unit) -> {
                figures.published(EXPORTS.with(measure, unit), "2023", exactly("4"));
                assertEquals(Optional.empty(), kind(EXPORTS.with(measure, unit), "2024", exactly("4")));
            });
        }

        /** As a count of projects, 40 is never finer than one; 1,696 is. */
        @Test
        void smallCountsHaveNone() {
            var projects = EXPORTS.with(Measure.PROJECT_COUNT, Unit.PROJECTS);
            figures.published(projects, "2023", exactly("40")).published(projects, "2025", exactly("1696"));
            assertEquals(Optional.empty(), kind(projects, "2024", exactly("40")));
            assertEquals(Optional.of(NEIGHBOUR_PERIOD), kind(projects, "2024", exactly("1696")));
        }

        @Test
        void zeroHasNone() {
            figures.published(EXPORTS, "2023", exactly("0")).published(EXPORTS, "2024", exactly("0"));
            assertNone(exactly("0"));
            assertNone(exactly("10"));
        }
    }
}
