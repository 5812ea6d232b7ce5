package io.waimao.transitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.waimao.catalogue.Catalogue;
import io.waimao.observations.Period;
import io.waimao.transitions.inputs.IndicatorArguments;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The indicators of the shipped data, worked out by hand. */
@QuarkusTest
class ShippedIndicatorsTest {

    private static final Period TO_AUGUST = Period.parse("2025-01-01/P8M");

    @Inject
    Transitions transitions;

    @Inject
    Indicators indicators;

    @Inject
    Catalogue catalogue;

    /** 17 billion dollars in 1,696 projects. */
    @Test
    void aProjectWasWorthTenMillionDollars() {
        assertValue(10_023_585, 1, IndicatorCode.INVESTMENT_PER_PROJECT);
    }

    /** From 41.2 to 43.3 percent. */
    @Test
    void emergingRegionsGainedTwoPointsOfExports() {
        assertValue(43.31, 0.01, IndicatorCode.EMERGING_MARKETS_SHARE);
        assertValue(2.08, 0.005, IndicatorCode.EMERGING_MARKETS_SHARE_CHANGE);
        assertEquals(
                TO_AUGUST, zhejiang(IndicatorCode.EMERGING_MARKETS_SHARE_CHANGE).period());
        assertTrue(zhejiang(IndicatorCode.EMERGING_MARKETS_SHARE_CHANGE)
                .interpretation()
                .en()
                .contains("from about 41% to about 43.3% of exports"));
    }

    /** 5.41 of 7.7 points, 70 percent. */
    @Test
    void emergingRegionsContributedMostOfTheGrowth() {
        assertValue(5.41, 0.005, IndicatorCode.EMERGING_MARKETS_CONTRIBUTION);
        assertValue(70.3, 0.05, IndicatorCode.EMERGING_MARKETS_SHARE_OF_GROWTH);
    }

    /** From 11.7 percent in 2018 to 14.6 in 2021; 21 in the nation in 2023. */
    @Test
    void ownBrandsGainedAPointAYearAndStayBehindTheNation() {
        assertValue(0.9667, 0.0001, IndicatorCode.OWN_BRAND_SHARE_CHANGE);
        assertValue(-6.4, 0, IndicatorCode.OWN_BRAND_GAP_TO_NATION);
        assertTrue(zhejiang(IndicatorCode.OWN_BRAND_GAP_TO_NATION).caveats().stream()
                .anyMatch(caveat -> caveat.en().contains("own-brand exports, 2021 for")));
    }

    /** Less than 20 percent less 4.75 to 4.85. */
    @Test
    void theClaimedGrowthGapHasOnlyAnUpperBound() {
        var gap = zhejiang(IndicatorCode.CLAIMED_GROWTH_GAP).value();
        assertEquals(null, gap.value());
        assertEquals(null, gap.lower());
        assertNear(15.25, 0, gap.upper());
    }

    @Test
    void whatWasPublishedLaterIsNotKnownBefore() {
        var day = LocalDate.of(2025, 10, 22);
        assertTrue(find(IndicatorCode.INVESTMENT_PER_PROJECT, day.plusDays(1)).isPresent());
        assertFalse(find(IndicatorCode.INVESTMENT_PER_PROJECT, day).isPresent());
        assertEquals(
                "No period has point figures for all of these.",
                report(day).stream()
                        .flatMap(transition -> transition.gaps().stream())
                        .filter(gap -> gap.indicator() == IndicatorCode.INVESTMENT_PER_PROJECT)
                        .findFirst()
                        .orElseThrow()
                        .reason()
                        .en());
    }

    @Test
    void anIndicatorAloneIsTheOneAmongAllAndOfItsPeriodOnly() {
        var areas = catalogue.listAreaCodes();
        var all = transitions.ofProvinces(
                areas.stream().map(area -> new TransitionsQuery(area, null)).collect(Collectors.toSet()));
        for (var code : List.of(
                IndicatorCode.EMERGING_MARKETS_SHARE_CHANGE,
                IndicatorCode.EXPORT_COMPOUND_GROWTH,
                IndicatorCode.CLAIMED_GROWTH_GAP)) {
            var byArea = alone(areas, code, null);
            all.forEach((query, found) -> assertEquals(
                    found.stream()
                            .flatMap(transition -> transition.indicators().stream())
                            .filter(indicator -> indicator.getCode() == code)
                            .findFirst(),
                    Optional.ofNullable(byArea.get(query.area()))));
            byArea.forEach((area, indicator) -> assertEquals(
                    indicator, alone(Set.of(area), code, indicator.period()).get(area)));
        }
        assertTrue(alone(areas, IndicatorCode.EMERGING_MARKETS_SHARE, Period.year(1990))
                .isEmpty());
    }

    @Test
    void everyProvinceHasItsPlaceInTheNation() {
        for (var code : List.of(
                IndicatorCode.EXPORT_GROWTH,
                IndicatorCode.THREE_MONTH_EXPORT_GROWTH,
                IndicatorCode.TWELVE_MONTH_EXPORTS,
                IndicatorCode.TRADE_BALANCE,
                IndicatorCode.NORMALISED_BALANCE,
                IndicatorCode.NATIONAL_EXPORT_SHARE,
                IndicatorCode.NATIONAL_EXPORT_RANK,
                IndicatorCode.EXPORT_GROWTH_GAP_TO_NATION)) {
            assertEquals(31, alone(provinces(), code, null).size(), code::name);
        }
    }

    @Test
    void growthCoversAMonthOrTheYearToDate() {
        for (var period : List.of("2025-07", "2025-01-01/P7M")) {
            assertEquals(
                    31,
                    alone(provinces(), IndicatorCode.EXPORT_GROWTH, Period.parse(period))
                            .size(),
                    period);
        }
    }

    /** The customs tables are so precise that no two provinces share a rank. */
    @Test
    void everyRankOccursOnce() {
        var ranks = alone(provinces(), IndicatorCode.NATIONAL_EXPORT_RANK, Period.parse("2025-01-01/P7M"));
        assertEquals(
                IntStream.rangeClosed(1, 31).boxed().toList(),
                ranks.values().stream()
                        .map(indicator -> indicator.value().value().intValueExact())
                        .sorted()
                        .toList());
        var ofGuangdong = ranks.get("CN-GD").value();
        assertEquals(
                List.of(1, 1),
                List.of(ofGuangdong.lower().intValue(), ofGuangdong.upper().intValue()));
        assertNear(2, 0, ranks.get("CN-ZJ").value().value());
    }

    /** (3,905.7465 - 1,358.3792) / 5,264.1257. */
    @Test
    void theBalanceOfZhejiangIsNearlyHalfOfItsTrade() {
        var of2024 = alone(Set.of("CN-ZJ"), IndicatorCode.NORMALISED_BALANCE, Period.year(2024));
        assertNear(0.48391, 0.00001, of2024.get("CN-ZJ").value().value());
    }

    /** 43.31 percent of exports go to the four regions; the national share in 2025 is smaller. */
    @Test
    void theNationIsComparedByMarketAndBySector() {
        var gap = zhejiang(IndicatorCode.EMERGING_MARKETS_GAP_TO_NATION);
        assertEquals(TO_AUGUST, gap.period());
        assertTrue(gap.caveats().stream().anyMatch(caveat -> caveat.en().contains("differs: 2025 for")), gap::toString);
        assertTrue(alone(Set.of("CN"), IndicatorCode.EMERGING_MARKETS_GAP_TO_NATION, null)
                .isEmpty());
    }

    /** 630 of 3,905.7465 billion yuan, and of the nation's exports 14.668 percent. */
    @Test
    void theUnitedStatesWeighMoreInZhejiangThanInTheNation() {
        var query = indicators.query(
                "CN-ZJ", IndicatorCode.REVEALED_COMPARATIVE_ADVANTAGE, Asked.market("US"), Period.year(2024), null);
        var value =
                indicators.find(Set.of(query)).get(query).found().orElseThrow().value();
        assertNear(1.0997, 0.0001, value.value());
        assertNear(1.0910, 0.0001, value.lower());
        assertNear(1.1084, 0.0001, value.upper());
    }

    /** 7.7 percent. */
    @Test
    void thePartsOfGrowthAddUpToGrowth() {
        var parts = Stream.of(
                        IndicatorCode.SHIFT_SHARE_NATIONAL,
                        IndicatorCode.SHIFT_SHARE_MIX,
                        IndicatorCode.SHIFT_SHARE_COMPETITIVE,
                        IndicatorCode.SHIFT_SHARE_RESIDUAL)
                .map(code -> alone(Set.of("CN-ZJ"), code, TO_AUGUST).get("CN-ZJ"))
                .toList();
        assertNear(
                7.7,
                0.000001,
                parts.stream().map(part -> part.value().value()).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertTrue(
                parts.get(0).caveats().stream().anyMatch(caveat -> caveat.en().contains("differs: 2025 for")));
    }

    @Test
    void aHistoryEndsWithTheLatestOfEachFrequencyAndHoldsTheIndicatorItself() {
        for (var code : List.of(
                IndicatorCode.EXPORT_GROWTH,
                IndicatorCode.NORMALISED_BALANCE,
                IndicatorCode.THREE_MONTH_EXPORT_GROWTH,
                IndicatorCode.OWN_BRAND_SHARE,
                IndicatorCode.CLAIMED_GROWTH_GAP)) {
            var indicator = alone(Set.of("CN-ZJ"), code, null).get("CN-ZJ");
            var query = new HistoryQuery(indicator.query(), null, null, null);
            var history = indicators.histories(Set.of(query)).get(query);
            assertEquals(
                    history.stream()
                            .sorted(Comparator.comparing((IndicatorValue value) ->
                                            value.period().frequency())
                                    .thenComparing(IndicatorValue::period))
                            .toList(),
                    history);
            assertEquals(
                    List.of(indicator.value()),
                    history.stream()
                            .filter(value -> value.period().equals(indicator.period()))
                            .map(IndicatorValue::value)
                            .toList());
            history.forEach(value -> assertEquals(
                    value.value(),
                    alone(Set.of("CN-ZJ"), code, value.period()).get("CN-ZJ").value()));
        }
    }

    private Map<String, Indicator> alone(Collection<String> areas, IndicatorCode code, @Nullable Period period) {
        var queries = areas.stream()
                .map(area -> indicators.query(area, code, IndicatorArguments.NONE, period, null))
                .collect(Collectors.toSet());
        var found = new HashMap<String, Indicator>();
        indicators.find(queries).forEach((query, outcome) -> outcome.found()
                .ifPresent(indicator -> found.put(query.area(), indicator)));
        return found;
    }

    private List<String> provinces() {
        return catalogue.listAreaCodes().stream()
                .filter(area -> !area.equals("CN"))
                .toList();
    }

    private Indicator zhejiang(IndicatorCode code) {
        return find(code, null).orElseThrow();
    }

    private Optional<Indicator> find(IndicatorCode code, @Nullable LocalDate asOf) {
        return report(asOf).stream()
                .flatMap(transition -> transition.indicators().stream())
                .filter(indicator -> indicator.getCode() == code)
                .findFirst();
    }

    private List<ProvinceTransition> report(@Nullable LocalDate asOf) {
        var query = new TransitionsQuery("CN-ZJ", asOf);
        return transitions.ofProvinces(Set.of(query)).get(query);
    }

    private void assertValue(double expected, double tolerance, IndicatorCode code) {
        assertNear(expected, tolerance, zhejiang(code).value().value());
    }

    private static void assertNear(double expected, double tolerance, @Nullable BigDecimal found) {
        assertNotNull(found);
        assertEquals(expected, found.doubleValue(), tolerance + 1e-12);
    }
}
