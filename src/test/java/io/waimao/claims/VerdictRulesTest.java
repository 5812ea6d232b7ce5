package io.waimao.claims;

import static io.waimao.claims.Samples.EXPORTS;
import static io.waimao.claims.Samples.GROWTH_TO_US;
import static io.waimao.claims.Samples.SHARE_OF_US;
import static io.waimao.claims.Samples.TO_US;
import static io.waimao.claims.Samples.between;
import static io.waimao.claims.Samples.claim;
import static io.waimao.claims.Samples.exactly;
import static io.waimao.claims.Samples.increasing;
import static io.waimao.claims.Samples.lessThan;
import static io.waimao.claims.Samples.moreThan;
import static io.waimao.claims.Samples.nearly;
import static io.waimao.claims.Samples.notQuantified;
import static io.waimao.claims.Samples.rounded;
import static io.waimao.claims.Verdict.CONTRADICTED;
import static io.waimao.claims.Verdict.INCONCLUSIVE;
import static io.waimao.claims.Verdict.INSUFFICIENT_DATA;
import static io.waimao.claims.Verdict.NOT_QUANTIFIABLE;
import static io.waimao.claims.Verdict.PARTIALLY_CONTRADICTED;
import static io.waimao.claims.Verdict.PARTIALLY_SUPPORTED;
import static io.waimao.claims.Verdict.SUPPORTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SectorKind;
import io.waimao.derivation.FigureSource;
import io.waimao.language.Text;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each rule for judging a claim, on made-up figures. */
class VerdictRulesTest {

    private static final String JULY = "2024-01-01/P7M";

    private static final Map<String, Set<String>> COUNTRIES =
            Map.of("US", Set.of("US"), "VN", Set.of("VN"), "MY", Set.of("MY"), "ASEAN", Set.of("VN", "MY"));

    private static final Text ZHEJIANG = new Text("Zhejiang", "浙江");

    private static final Scope SCOPE = new Scope(
            Map.of(),
            COUNTRIES,
            COUNTRIES,
            Map.of(
                    "NEW_THREE", sector("NEW_THREE", "870380 850760 854143"),
                    "PV", sector("PV", "854143"),
                    "ELECTROMECHANICAL", sector("ELECTROMECHANICAL", "")));

    private final KnownFigures figures = new KnownFigures();

    private static Sector sector(String code, String hsCodes) {
        return new Sector(code, SectorKind.AGGREGATE, null, code, code, hsCodes, null, null);
    }

    private CheckedClaim check(SeriesKey key, String period, BoundedValue value) {
        return claim(key, period, value)
                .figure()
                .map(claim -> check(claim, "Own source", figures.without("own")))
                .orElseGet(() -> CheckedClaim.notQuantifiable(value));
    }

    private static CheckedClaim check(ClaimedFigure claim, String source, FigureSource figures) {
        var evidence = new EvidenceFinder(figures, row -> true, SCOPE);
        return new VerdictRules(claim, evidence, new VerdictSentences(claim, source, SCOPE.names(ZHEJIANG))).check();
    }

    private Verdict verdict(SeriesKey key, String period, BoundedValue value) {
        return check(key, period, value).verdict();
    }

    private static List<String> used(CheckedClaim check) {
        return check.evidence().stream().map(Observation::getCode).toList();
    }

    @Nested
    class WhatIsEvidence {

        @Test
        void aPublishedFigureIs() {
            figures.published(GROWTH_TO_US, "2024", rounded("12.7", "12.65", "12.75"));
            var check = check(GROWTH_TO_US, "2024", moreThan("10"));
            assertEquals(SUPPORTED, check.verdict());
            assertEquals(figures.codes(0), used(check));
            assertEquals(
                    "Zhejiang's growth of exports to US was 12.7% in 2024, which lies inside the claimed more than "
                            + "10%.",
                    check.explanation().en());
        }

        @Test
        void aDerivedFigureIsAndItsInputsAreListed() {
            figures.published(TO_US, "2024", exactly("160"))
                    .published(EXPORTS, "2024", exactly("1000"))
                    .derived(SHARE_OF_US, "2024", exactly("16"), 0, 1);
            var check = check(SHARE_OF_US, "2024", rounded("16.2", "16.15", "16.25"));
            assertEquals(CONTRADICTED, check.verdict());
            assertEquals(figures.codes(0, 1), used(check));
            assertTrue(check.explanation().en().contains("16% (CNY 160 of CNY 1,000)"), check::toString);
        }

        @Test
        void theClaimsOwnSourceIsNot() {
            figures.published("own", GROWTH_TO_US, "2024", exactly("12"));
            var check = check(GROWTH_TO_US, "2024", moreThan("10"));
            assertEquals(INSUFFICIENT_DATA, check.verdict());
            assertEquals(List.of(), check.evidence());
        }

        @Test
        void aFigureWithOneInputOfTheClaimsOwnSourceIsNot() {
            figures.published("own", TO_US, "2024", exactly("160"))
                    .published(EXPORTS, "2024", exactly("1000"))
                    .derived(SHARE_OF_US, "2024", exactly("16"), 0, 1);
            assertEquals(INSUFFICIENT_DATA, verdict(SHARE_OF_US, "2024", moreThan("10")));
        }

        @Test
        void theClaimsOwnSourceDoesNotWeighAPart() {
            figures.published(SHARE_OF_US, JULY, exactly("10"))
                    .published(EXPORTS, JULY, exactly("600"))
                    .published("own", EXPORTS, "2024", exactly("1000"));
            var check = check(SHARE_OF_US, "2024", exactly("16"));
            assertEquals(INCONCLUSIVE, check.verdict());
            assertTrue(check.explanation().en().endsWith("the weight of that part is not known."), check::toString);
        }

        @Test
        void theClaimsOwnSourceGivesNoBounds() {
            figures.published("own", EXPORTS, JULY, exactly("600")).published("own", EXPORTS, "2024", exactly("1000"));
            assertEquals(INSUFFICIENT_DATA, verdict(EXPORTS, "2024", exactly("500")));
            assertEquals(INSUFFICIENT_DATA, verdict(TO_US, "2024", exactly("2000")));
        }

        @Test
        void aFigureConvertedFromAnotherCurrencyIsNot() {
            figures.published(TO_US.with(Measure.VALUE, Unit.USD), "2024", exactly("100"))
                    .converted(TO_US, "2024", exactly("700"), 0);
            assertEquals(INSUFFICIENT_DATA, verdict(TO_US, "2024", exactly("700")));
        }

        @Test
        void aLongerPeriodIsNot() {
            figures.published(GROWTH_TO_US, "2024", exactly("12"));
            assertEquals(INSUFFICIENT_DATA, verdict(GROWTH_TO_US, "2024-S1", moreThan("10")));
        }

        @Test
        void anEarlierPeriodIsNot() {
            figures.published(GROWTH_TO_US, "2023", exactly("12"));
            assertEquals(INSUFFICIENT_DATA, verdict(GROWTH_TO_US, "2024", moreThan("10")));
        }

        @Test
        void aPartThatDoesNotBeginWithThePeriodIsNot() {
            figures.published(GROWTH_TO_US, "2024-Q4", exactly("12"));
            assertEquals(INSUFFICIENT_DATA, verdict(GROWTH_TO_US, "2024", moreThan("10")));
        }

        @Test
        void aComponentIsNotForItsAggregateNorTheOtherWayRound() {
            figures.published(GROWTH_TO_US.withMarket("W").withSector("PV"), "2024", exactly("77.5"));
            figures.published(GROWTH_TO_US.withMarket("ASEAN"), "2024", exactly("12"));
            assertEquals(
                    INSUFFICIENT_DATA,
                    verdict(GROWTH_TO_US.withMarket("W").withSector("NEW_THREE"), "2024", lessThan("20")));
            assertEquals(INSUFFICIENT_DATA, verdict(GROWTH_TO_US.withMarket("VN"), "2024", moreThan("10")));
        }

        @Test
        void withoutASourceOfItsOwnEverySourceIs() {
            var claim = new ClaimedFigure(new FigureKey(SHARE_OF_US, Period.parse("2024")), exactly("16"), null);
            var insufficient = check(claim, null, figures);
            assertEquals(INSUFFICIENT_DATA, insufficient.verdict());
            assertEquals(
                    "No source has Zhejiang's share of exports to US for 2024 or the figures to derive it.",
                    insufficient.explanation().en());
            assertEquals(
                    "没有来源提供2024年浙江对US出口占比，也没有可供推算的数据。",
                    insufficient.explanation().zh());
            figures.published("own", SHARE_OF_US, "2024", exactly("16"));
            assertEquals(SUPPORTED, check(claim, null, figures).verdict());
        }

        @Test
        void noFigureAtAllIsInsufficient() {
            assertEquals(
                    "No source other than \"Own source\" has Zhejiang's share of exports to US for 2024 or the figures to "
                            + "derive it.",
                    check(SHARE_OF_US, "2024", exactly("16")).explanation().en());
        }
    }

    @Nested
    class Intervals {

        @Test
        void decideByInclusionAndDisjointness() {
            figures.published(GROWTH_TO_US, "2024", rounded("12.7", "12.65", "12.75"));
            assertEquals(SUPPORTED, verdict(GROWTH_TO_US, "2024", rounded("12.7", "12.6", "12.8")));
            assertEquals(INCONCLUSIVE, verdict(GROWTH_TO_US, "2024", rounded("12.7", "12.7", "12.8")));
            assertEquals(CONTRADICTED, verdict(GROWTH_TO_US, "2024", rounded("13", "12.8", "13.2")));
        }

        @Test
        void theBoundOfMoreThanIsExcluded() {
            figures.published(GROWTH_TO_US, "2024", exactly("10"));
            assertEquals(CONTRADICTED, verdict(GROWTH_TO_US, "2024", moreThan("10")));
            assertEquals(SUPPORTED, verdict(GROWTH_TO_US, "2024", moreThan("9.99")));
        }

        @Test
        void theBoundOfLessThanIsExcluded() {
            figures.published(GROWTH_TO_US, "2024", exactly("10"));
            assertEquals(CONTRADICTED, verdict(GROWTH_TO_US, "2024", lessThan("10")));
            assertEquals(SUPPORTED, verdict(GROWTH_TO_US, "2024", lessThan("10.01")));
        }

        @Test
        void oneSidedEvidenceSupportsOneSidedClaims() {
            figures.published(GROWTH_TO_US, "2024", moreThan("10"));
            assertEquals(SUPPORTED, verdict(GROWTH_TO_US, "2024", moreThan("10")));
            assertEquals(INCONCLUSIVE, verdict(GROWTH_TO_US, "2024", moreThan("11")));
            assertEquals(CONTRADICTED, verdict(GROWTH_TO_US, "2024", lessThan("10")));
            assertEquals(CONTRADICTED, verdict(GROWTH_TO_US, "2024", exactly("10")));
        }

        @Test
        void belowANearlyBoundIsInconclusiveAtMost() {
            figures.published(GROWTH_TO_US, "2024", exactly("19.9"));
            var check = check(GROWTH_TO_US, "2024", nearly("20"));
            assertEquals(INCONCLUSIVE, check.verdict());
            assertTrue(
                    check.explanation().en().endsWith("the claim does not say how near it has to be."),
                    check::toString);
            assertEquals(CONTRADICTED, verdict(GROWTH_TO_US, "2024", nearly("19.9")));
        }

        @Test
        void whatHasNoFigureCannotBeMeasured() {
            figures.published(GROWTH_TO_US, "2024", exactly("10"));
            assertEquals(NOT_QUANTIFIABLE, verdict(GROWTH_TO_US, "2024", notQuantified()));
        }

        @Test
        void zeroIsAFigure() {
            figures.published(TO_US, "2024", exactly("0"));
            assertEquals(SUPPORTED, verdict(TO_US, "2024", exactly("0")));
            assertEquals(CONTRADICTED, verdict(TO_US, "2024", moreThan("0")));
        }
    }

    @Nested
    class PartOfThePeriod {

        @Test
        void aMeasurementInsideTheClaimSupportsItInPart() {
            figures.published(GROWTH_TO_US, JULY, exactly("12"));
            var check = check(GROWTH_TO_US, "2024", moreThan("10"));
            assertEquals(PARTIALLY_SUPPORTED, check.verdict());
            assertTrue(
                    check.explanation().en().endsWith("; that covers only a part of the claimed period, 2024."),
                    check::toString);
        }

        @Test
        void anOverlapIsInconclusive() {
            figures.published(GROWTH_TO_US, JULY, rounded("10", "9.5", "10.5"));
            assertEquals(INCONCLUSIVE, verdict(GROWTH_TO_US, "2024", moreThan("10")));
        }

        @Test
        void isTheLongestThatBeginsWithThePeriod() {
            figures.published(GROWTH_TO_US, "2024-Q1", exactly("5"))
                    .published(GROWTH_TO_US, JULY, exactly("12"))
                    .published(GROWTH_TO_US, "2024-S1", exactly("5"));
            assertEquals(PARTIALLY_SUPPORTED, verdict(GROWTH_TO_US, "2024", moreThan("10")));
        }

        @Test
        void leavesAShareToTheRestByTheWeightOfTheWholeFlow() {
            figures.published(SHARE_OF_US, JULY, exactly("15.99"))
                    .published(EXPORTS, JULY, exactly("57"))
                    .published(EXPORTS, "2024", exactly("100"));
            var check = check(SHARE_OF_US, "2024", rounded("16.2", "16.15", "16.25"));
            assertEquals(INCONCLUSIVE, check.verdict());
            assertEquals(figures.codes(0, 1, 2), used(check));
            assertEquals(
                    "Zhejiang's share of exports to US was 15.99% in January to July 2024; for the claimed 16.2% "
                            + "of 2024 it must have been about 16.5% in the rest of the year.",
                    check.explanation().en());
        }

        @Test
        void leavesANationalShareToTheRestByTheWeightOfTheNation() {
            var share = TO_US.with(Measure.NATIONAL_SHARE, Unit.PERCENT);
            figures.published(share, "2024-S1", exactly("10"))
                    .published(TO_US.withArea("CN"), "2024-S1", exactly("50"))
                    .published(TO_US.withArea("CN"), "2024", exactly("100"))
                    .published(TO_US, "2024-S1", exactly("1"))
                    .published(TO_US, "2024", exactly("100"));
            var check = check(share, "2024", exactly("12"));
            assertEquals(INCONCLUSIVE, check.verdict());
            assertTrue(check.explanation().en().contains("about 14%"), check::toString);
            assertEquals(figures.codes(0, 1, 2), used(check));
        }

        @Test
        void leavesGrowthToTheRestByTheWeightOfTheYearBefore() {
            // (10 - 0.9 x 16.7) / 0.1
            figures.published(GROWTH_TO_US, "2025-01-01/P8M", exactly("16.7"))
                    .published(TO_US, "2024-01-01/P8M", exactly("90"))
                    .published(TO_US, "2024-01-01/P9M", exactly("100"))
                    .published(TO_US, "2025-01-01/P8M", exactly("1"));
            var check = check(GROWTH_TO_US, "2025-01-01/P9M", lessThan("10"));
            assertEquals(INCONCLUSIVE, check.verdict());
            assertEquals(
                    "Zhejiang's growth of exports to US was 16.7% in January to August 2025; for the claimed less than "
                            + "10% of January to September 2025 it must have been less than -50.3% in "
                            + "September 2025.",
                    check.explanation().en());
            assertEquals(figures.codes(0, 1, 2), used(check));
        }

        @Test
        void isWeighedByDollarsWhereThereAreNoYuan() {
            var dollars = EXPORTS.with(Measure.VALUE, Unit.USD);
            figures.published(SHARE_OF_US, "2024-S1", exactly("10"))
                    .published(EXPORTS, "2024-S1", exactly("350"))
                    .published(dollars, "2024-S1", exactly("50"))
                    .published(dollars, "2024", exactly("100"));
            assertTrue(
                    check(SHARE_OF_US, "2024", exactly("12")).explanation().en().contains("about 14%"));
        }

        @Test
        void contradictsAShareThatNoRestLeadsTo() {
            figures.published(SHARE_OF_US, "2024-S1", exactly("10"))
                    .published(EXPORTS, "2024-S1", exactly("50"))
                    .published(EXPORTS, "2024", exactly("100"));
            var check = check(SHARE_OF_US, "2024", exactly("60"));
            assertEquals(CONTRADICTED, check.verdict());
            assertEquals(figures.codes(0, 1, 2), used(check));
            assertEquals(
                    "Zhejiang's share of exports to US was 10% in the first half of 2024; for the claimed 60% of "
                            + "2024 it would have to be about 110% in the rest of the year, which is impossible.",
                    check.explanation().en());
        }

        @Test
        void contradictsGrowthThatNoRestLeadsTo() {
            figures.published(GROWTH_TO_US, "2024-S1", exactly("20"))
                    .published(TO_US, "2023-S1", exactly("50"))
                    .published(TO_US, "2023", exactly("100"));
            assertEquals(CONTRADICTED, verdict(GROWTH_TO_US, "2024", exactly("-41")));
            assertEquals(INCONCLUSIVE, verdict(GROWTH_TO_US, "2024", exactly("-39")));
            assertEquals(INCONCLUSIVE, verdict(GROWTH_TO_US, "2024", exactly("900")));
        }

        @Test
        void leavesAShareOpenWhereItsWeightIsUnknown() {
            figures.published(SHARE_OF_US, JULY, exactly("15.99")).published(EXPORTS, JULY, exactly("57"));
            var check = check(SHARE_OF_US, "2024", exactly("90"));
            assertEquals(INCONCLUSIVE, check.verdict());
            assertEquals(figures.codes(0), used(check));
            assertEquals(
                    "Zhejiang's share of exports to US was 15.99% in January to July 2024; whether it reached the "
                            + "claimed 90% of 2024 is open, as the weight of that part is not known.",
                    check.explanation().en());
        }

        @Test
        void hasNoWeightInAWholeThatMayBeZero() {
            figures.published(SHARE_OF_US, "2024-S1", exactly("10"))
                    .published(EXPORTS, "2024-S1", exactly("0"))
                    .published(EXPORTS, "2024", between("0", "100"));
            assertTrue(
                    check(SHARE_OF_US, "2024", exactly("60")).explanation().en().contains("is not known"));
        }

        @Test
        void hasNoWeightInAWholeThatIsLess() {
            figures.published(SHARE_OF_US, "2024-S1", exactly("10"))
                    .published(EXPORTS, "2024-S1", exactly("101"))
                    .published(EXPORTS, "2024", exactly("100"));
            assertTrue(
                    check(SHARE_OF_US, "2024", exactly("60")).explanation().en().contains("is not known"));
        }

        @Test
        void isWeighedByBoundsWhereThereIsNoPoint() {
            // w is above 0.5: the rest needs more than 20 - 10 = 10 points more
            figures.published(SHARE_OF_US, "2024-S1", exactly("10"))
                    .published(EXPORTS, "2024-S1", moreThan("50"))
                    .published(EXPORTS, "2024", exactly("100"));
            var check = check(SHARE_OF_US, "2024", exactly("20"));
            assertEquals(INCONCLUSIVE, check.verdict());
            assertTrue(check.explanation().en().contains("it must have been at least 30%"), check::toString);
        }

        @Test
        void isAllOfThePeriodIfTheRestHasNoWeight() {
            figures.published(SHARE_OF_US, "2024-S1", exactly("10"))
                    .published(EXPORTS, "2024-S1", exactly("100"))
                    .published(EXPORTS, "2024", exactly("100"));
            var check = check(SHARE_OF_US, "2024", exactly("20"));
            assertEquals(CONTRADICTED, check.verdict());
            assertTrue(
                    check.explanation()
                            .en()
                            .endsWith("it cannot have reached the claimed 20% of 2024, as there was nothing in the "
                                    + "rest of the year."),
                    check::toString);
        }

        @Test
        void aClaimOfNearlyCanBeExceededInAPart() {
            figures.published(GROWTH_TO_US, "2024-S1", exactly("25"))
                    .published(TO_US, "2023-S1", exactly("50"))
                    .published(TO_US, "2023", exactly("100"));
            var check = check(GROWTH_TO_US, "2024", nearly("20"));
            assertEquals(INCONCLUSIVE, check.verdict());
            assertTrue(check.explanation().en().contains("less than 15% in the rest"), check::toString);
        }

        @Test
        void contradictsAUnitValueInPart() {
            var unitValue = TO_US.with(Measure.UNIT_VALUE, Unit.CNY_PER_KILOGRAM);
            figures.published(unitValue, "2024-S1", exactly("5"));
            assertEquals(PARTIALLY_CONTRADICTED, verdict(unitValue, "2024", moreThan("10")));
            assertEquals(PARTIALLY_SUPPORTED, verdict(unitValue, "2024", lessThan("10")));
        }

        @Test
        void ofTheBalanceHasNoWeight() {
            var growth = EXPORTS.withFlow(Flow.BALANCE).with(Measure.GROWTH_YOY, Unit.PERCENT);
            var balance = EXPORTS.withFlow(Flow.BALANCE);
            figures.published(growth, "2024-S1", exactly("20"))
                    .published(balance, "2023-S1", exactly("50"))
                    .published(balance, "2023", exactly("100"));
            var check = check(growth, "2024", exactly("-90"));
            assertEquals(INCONCLUSIVE, check.verdict());
            assertTrue(check.explanation().en().contains("is not known"), check::toString);
        }
    }

    @Nested
    class Levels {

        @Test
        void aCumulatedValueLargerThanTheClaimedWholeContradictsIt() {
            figures.published(EXPORTS, "2024-Q1", exactly("200")).published(EXPORTS, JULY, exactly("600"));
            var check = check(EXPORTS, "2024", exactly("500"));
            assertEquals(CONTRADICTED, check.verdict());
            assertEquals(figures.codes(1), used(check));
            assertEquals(
                    "Zhejiang's value of exports was at least CNY 600 (the figure of January to July 2024 alone) in 2024, "
                            + "which lies outside the claimed CNY 500.",
                    check.explanation().en());
        }

        @Test
        void aDerivedCumulatedValueDoesToo() {
            figures.published(EXPORTS, "2024-Q1", exactly("300"))
                    .published(EXPORTS, "2024-Q2", exactly("300"))
                    .derived(EXPORTS, "2024-S1", exactly("600"), 0, 1);
            var check = check(EXPORTS, "2024", exactly("500"));
            assertEquals(CONTRADICTED, check.verdict());
            assertEquals(figures.codes(0, 1), used(check));
        }

        @Test
        void aCumulatedValueSupportsALowerBound() {
            figures.published(EXPORTS, JULY, exactly("600"));
            assertEquals(SUPPORTED, verdict(EXPORTS, "2024", moreThan("500")));
        }

        @Test
        void aSmallerCumulatedValueIsInconclusive() {
            figures.published(EXPORTS, JULY, exactly("600"));
            var check = check(EXPORTS, "2024", exactly("1000"));
            assertEquals(INSUFFICIENT_DATA, check.verdict());
            assertEquals(List.of(), check.evidence());
        }

        @Test
        void aComponentBoundsItsAggregateFromBelow() {
            figures.published(TO_US.withMarket("VN"), "2024", exactly("60"));
            figures.published(EXPORTS.withSector("PV"), "2024", exactly("70"));
            assertEquals(CONTRADICTED, verdict(TO_US.withMarket("ASEAN"), "2024", exactly("50")));
            assertEquals(SUPPORTED, verdict(TO_US.withMarket("ASEAN"), "2024", moreThan("50")));
            assertEquals(CONTRADICTED, verdict(EXPORTS.withSector("NEW_THREE"), "2024", exactly("50")));
            assertEquals(
                    INSUFFICIENT_DATA,
                    verdict(EXPORTS.withSector("ELECTROMECHANICAL"), "2024", exactly("50")),
                    "it is not known what it contains");
        }

        @Test
        void anAggregateBoundsItsComponentFromAbove() {
            figures.published(TO_US.withMarket("ASEAN"), "2024", rounded("60", "59", "61"));
            var check = check(TO_US.withMarket("VN"), "2024", exactly("70"));
            assertEquals(CONTRADICTED, check.verdict());
            assertTrue(
                    check.explanation().en().contains("was at most CNY 60 (a whole that contains it) in 2024"),
                    check::toString);
            assertEquals(INSUFFICIENT_DATA, verdict(TO_US.withMarket("VN"), "2024", exactly("60.5")));
            assertEquals(SUPPORTED, verdict(TO_US.withMarket("VN"), "2024", lessThan("62")));
        }

        @Test
        void aDerivedWholeBoundsItsComponent() {
            figures.published(EXPORTS.withFlow(Flow.TRADE), "2024", exactly("150"))
                    .published(EXPORTS.withFlow(Flow.IMPORT), "2024", exactly("50"))
                    .derived(EXPORTS, "2024", exactly("100"), 0, 1);
            var check = check(TO_US, "2024", exactly("120"));
            assertEquals(CONTRADICTED, check.verdict());
            assertEquals(figures.codes(0, 1), used(check));
        }

        @Test
        void theNationBoundsItsProvinces() {
            figures.published(TO_US.withArea("CN"), "2024", exactly("100"));
            var check = check(TO_US, "2024", exactly("120"));
            assertEquals(CONTRADICTED, check.verdict());
            assertTrue(
                    check.explanation().en().contains("at most CNY 100 (the figure of the nation)"), check::toString);
        }

        @Test
        void partAndWholeTogetherSupportARange() {
            figures.published(TO_US.withMarket("VN"), "2024", exactly("60")).published(EXPORTS, "2024", exactly("90"));
            var check = check(TO_US.withMarket("ASEAN"), "2024", between("50", "100"));
            assertEquals(SUPPORTED, check.verdict());
            assertEquals(figures.codes(0, 1), used(check));
        }

        @Test
        void partsByFirmsRegimeAndBrandBoundTheirTotal() {
            for (var part : List.of(
                    EXPORTS.withEnterprise(Enterprise.PRIVATE),
                    EXPORTS.withRegime(CustomsRegime.PROCESSING),
                    EXPORTS.withBrand(Brand.OWN))) {
                var of = new KnownFigures().published(part, "2024", exactly("60"));
                var claim = claim(EXPORTS, "2024", exactly("50")).figure().orElseThrow();
                var check = check(claim, "Own source", of);
                assertEquals(CONTRADICTED, check.verdict(), part::code);
            }
        }

        @Test
        void firmsOfOneKindAreNoEvidenceForAnother() {
            figures.published(EXPORTS.withEnterprise(Enterprise.PRIVATE), "2024", exactly("60"));
            assertEquals(INSUFFICIENT_DATA, verdict(EXPORTS.withEnterprise(Enterprise.STATE), "2024", exactly("50")));
        }

        @Test
        void quantitiesAndNumbersOfFirmsHaveBoundsToo() {
            var quantity = EXPORTS.with(Measure.QUANTITY, Unit.KILOGRAMS);
            var firms = EXPORTS.with(Measure.FIRM_COUNT, Unit.FIRMS);
            figures.published(quantity, JULY, exactly("600")).published(firms, JULY, exactly("600"));
            assertEquals(CONTRADICTED, verdict(quantity, "2024", exactly("500")));
            assertEquals(CONTRADICTED, verdict(firms, "2024", exactly("500")));
            assertEquals(
                    INSUFFICIENT_DATA,
                    verdict(EXPORTS.with(Measure.QUANTITY, Unit.PIECES), "2024", exactly("500")),
                    "kilograms are no pieces");
        }

        @Test
        void theBalanceHasNoBoundsAsItMayBeNegative() {
            var balance = EXPORTS.withFlow(Flow.BALANCE);
            figures.published(balance, JULY, exactly("600"))
                    .published(balance.withMarket("US"), "2024", exactly("900"))
                    .published(balance.withArea("CN"), "2024", exactly("100"));
            assertEquals(INSUFFICIENT_DATA, verdict(balance, "2024", exactly("500")));
            assertEquals(INSUFFICIENT_DATA, verdict(balance, "2024", moreThan("500")));
        }

        @Test
        void aBalanceIsComparedWithThatOfItsPeriod() {
            var balance = EXPORTS.withFlow(Flow.BALANCE);
            figures.published(balance, "2024", exactly("-600"));
            assertEquals(SUPPORTED, verdict(balance, "2024", lessThan("0")));
            assertEquals(CONTRADICTED, verdict(balance, "2024", moreThan("0")));
        }
    }

    @Nested
    class Trends {

        private final SeriesKey own = EXPORTS.withBrand(Brand.OWN).with(Measure.SHARE_OF_FLOW, Unit.PERCENT);

        @Test
        void riseByTheTwoLatestLevels() {
            figures.published(own, "2022", exactly("30"))
                    .published(own, "2023", exactly("11"))
                    .published(own, "2024", exactly("14"))
                    .published(own, "2025", exactly("5"));
            var check = check(own, "2024", increasing());
            assertEquals(SUPPORTED, check.verdict());
            assertEquals(figures.codes(1, 2), used(check));
            assertEquals(
                    "Zhejiang's own-brand share in exports rose, as claimed, from 11% in 2023 to 14% in 2024.",
                    check.explanation().en());
        }

        @Test
        void areContradictedByAFallOrByTheVerySameFigure() {
            figures.published(own, "2023", exactly("11")).published(own, "2024", exactly("10"));
            assertEquals(CONTRADICTED, verdict(own, "2024", increasing()));
            var same = own.withMarket("US");
            figures.published(same, "2023", exactly("11")).published(same, "2024", exactly("11"));
            assertEquals(CONTRADICTED, verdict(same, "2024", increasing()));
        }

        @Test
        void areOpenWithinThePrecisionOfTheLevels() {
            figures.published(own, "2023", rounded("11", "10.5", "11.5"))
                    .published(own, "2024", rounded("12", "11.5", "12.5"));
            assertEquals(INCONCLUSIVE, verdict(own, "2024", increasing()));
        }

        @Test
        void areOpenBetweenOneSidedLevels() {
            figures.published(own, "2023", lessThan("11")).published(own, "2024", moreThan("10"));
            assertEquals(INCONCLUSIVE, verdict(own, "2024", increasing()));
            figures.published(own, "2025", moreThan("12"));
            assertEquals(INCONCLUSIVE, verdict(own, "2025", increasing()));
        }

        @Test
        void areDecidedInPartByLevelsThatEndBefore() {
            figures.published(own, "2018", exactly("11.7")).published(own, "2021", exactly("14.6"));
            var check = check(own, "2025", increasing());
            assertEquals(PARTIALLY_SUPPORTED, check.verdict());
            assertTrue(
                    check.explanation().en().endsWith("; the figures end before the claimed period, 2025."),
                    check::toString);
            figures.published(own, "2022", exactly("12"));
            assertEquals(PARTIALLY_CONTRADICTED, verdict(own, "2025", increasing()));
        }

        @Test
        void areDecidedInPartByAPartOfThePeriod() {
            figures.published(own, "2023-S1", exactly("11")).published(own, "2024-S1", exactly("12"));
            var check = check(own, "2024", increasing());
            assertEquals(PARTIALLY_SUPPORTED, check.verdict());
            assertTrue(
                    check.explanation().en().endsWith("; that covers only a part of the claimed period, 2024."),
                    check::toString);
        }

        @Test
        void compareLevelsOfTheSameLength() {
            figures.published(own, "2023", exactly("11"))
                    .published(own, "2024-S1", exactly("20"))
                    .published(own, "2024", exactly("14"));
            assertEquals(SUPPORTED, verdict(own, "2024", increasing()));
        }

        @Test
        void doNotLookAtALongerPeriodThatEndsWithTheClaimed() {
            figures.published(own, "2023", exactly("20"))
                    .published(own, "2023-Q4", exactly("11"))
                    .published(own, "2024-Q4", exactly("12"))
                    .published(own, "2024", exactly("14"));
            var check = check(own, "2024-Q4", increasing());
            assertEquals(SUPPORTED, check.verdict());
            assertEquals(figures.codes(1, 2), used(check));
        }

        @Test
        void needTwoLevelsOfOtherSources() {
            figures.published("own", own, "2023", exactly("11")).published(own, "2024", exactly("12"));
            assertEquals(INSUFFICIENT_DATA, verdict(own, "2024", increasing()));
        }

        @Test
        void listThePublishedFiguresOfDerivedLevels() {
            figures.published(EXPORTS.withFlow(Flow.TRADE), "2024", exactly("150"))
                    .published(EXPORTS.withFlow(Flow.IMPORT), "2024", exactly("50"))
                    .derived(EXPORTS, "2024", exactly("100"), 0, 1)
                    .published(EXPORTS, "2023", exactly("90"));
            var check = check(EXPORTS, "2024", increasing());
            assertEquals(SUPPORTED, check.verdict());
            assertEquals(figures.codes(3, 0, 1), used(check));
        }
    }

    @Nested
    class InChinese {

        private String chinese(SeriesKey key, String period, BoundedValue value) {
            return check(key, period, value).explanation().zh();
        }

        @Test
        void aFigureIsHeldAgainstTheClaim() {
            figures.published(GROWTH_TO_US, "2024", rounded("12.7", "12.65", "12.75"));
            assertEquals("2024年浙江对US出口同比增速为12.7%，与所称的“超过10%”相符。", chinese(GROWTH_TO_US, "2024", moreThan("10")));
            assertEquals("2024年浙江对US出口同比增速为12.7%，与所称的“低于10%”不符。", chinese(GROWTH_TO_US, "2024", lessThan("10")));
            assertEquals(
                    "2024年浙江对US出口同比增速为12.7%，低于所称的“近20%”，但该说法未说明须接近到什么程度。", chinese(GROWTH_TO_US, "2024", nearly("20")));
            assertEquals(
                    "2024年浙江对US出口同比增速为12.7%，与所称的“12.70%”部分重合，但未完全落入其范围。",
                    chinese(GROWTH_TO_US, "2024", rounded("12.7", "12.695", "12.705")));
        }

        @Test
        void aPartOfThePeriodIsNamed() {
            figures.published(GROWTH_TO_US, JULY, exactly("12"));
            assertEquals(
                    "2024年1至7月浙江对US出口同比增速为12%，与所称的“超过10%”相符；该数据只涵盖所称时期（2024年）的一部分。",
                    chinese(GROWTH_TO_US, "2024", moreThan("10")));
        }

        @Test
        void theRestOfThePeriodIsNamed() {
            figures.published(SHARE_OF_US, JULY, exactly("15.99"))
                    .published(EXPORTS, JULY, exactly("57"))
                    .published(EXPORTS, "2024", exactly("100"));
            assertEquals(
                    "2024年1至7月浙江对US出口占比为15.99%；若2024年如所称为“16.2%”，则当年其余月份须为约16.5%。",
                    chinese(SHARE_OF_US, "2024", rounded("16.2", "16.15", "16.25")));
        }

        @Test
        void boundsAndTheirOriginAreNamed() {
            figures.published(EXPORTS, JULY, exactly("600"));
            assertEquals("2024年浙江出口额为至少600元（仅2024年1至7月），与所称的“500元”不符。", chinese(EXPORTS, "2024", exactly("500")));
        }

        @Test
        void aTrendGoesFromOneFigureToTheOther() {
            var own = SHARE_OF_US.withMarket("W").withBrand(Brand.OWN);
            figures.published(own, "2023", exactly("11")).published(own, "2024", exactly("14"));
            assertEquals("浙江自主品牌出口占比如所称有所上升，由2023年的11%变为2024年的14%。", chinese(own, "2024", increasing()));
        }

        @Test
        void missingEvidenceIsSaid() {
            assertEquals(
                    "除《Own source》外，没有其他来源提供2024年浙江对US出口占比，也没有可供推算的数据。", chinese(SHARE_OF_US, "2024", exactly("16")));
            assertEquals("该说法没有可衡量的数字，无从用数据核实。", chinese(SHARE_OF_US, "2024", notQuantified()));
        }

        @Test
        void firmsRegimeAndBrandStandBeforeTheFlow() {
            var key = TO_US.withBrand(Brand.OWN)
                    .withEnterprise(Enterprise.PRIVATE)
                    .withRegime(CustomsRegime.PROCESSING);
            assertTrue(chinese(key, "2024", exactly("1")).contains("2024年浙江民营企业加工贸易对US自主品牌出口额，"));
        }
    }

    @Test
    void theSentenceNamesBrandFirmsAndRegime() {
        var key = TO_US.withBrand(Brand.OWN).withEnterprise(Enterprise.PRIVATE).withRegime(CustomsRegime.PROCESSING);
        assertTrue(check(key, "2024", exactly("1"))
                .explanation()
                .en()
                .contains(
                        "Zhejiang's value of own-brand exports to US by private enterprises under processing trade for "
                                + "2024"));
    }
}
