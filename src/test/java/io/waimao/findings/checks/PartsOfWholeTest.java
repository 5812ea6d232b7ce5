package io.waimao.findings.checks;

import static io.waimao.findings.window.Sample.figure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.window.Sample;
import io.waimao.observations.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsOfWholeTest {

    private static final Check BY_MARKET = new PartsOfWhole<>(new ByMarket());
    private static final Check BY_SECTOR = new PartsOfWhole<>(new BySector());
    private static final Check BY_BRAND = new PartsOfWhole<>(new ByBrand());
    private static final Check BY_PERIOD = new PartsOfWhole<>(new ByPeriod());

    private static Observation market(String code, String lower, String upper) {
        return figure("EXPORT." + code + "._T._T.VALUE.CNY", "2024", lower, upper);
    }

    private static Observation sector(String code, String lower, String upper) {
        return figure("EXPORT.W." + code + "._T.VALUE.CNY", "2024", lower, upper);
    }

    private static Observation brand(String code, String lower, String upper) {
        return figure("EXPORT.W._T." + code + ".SHARE_OF_FLOW.PERCENT", "2024", lower, upper);
    }

    private static Observation over(String period, String lower, String upper) {
        return figure("EXPORT.W._T._T.VALUE.CNY", period, lower, upper);
    }

    private static void assertKind(FindingKind kind, List<Finding> found) {
        assertEquals(List.of(kind), found.stream().map(Finding::kind).toList());
    }

    @Test
    void aCountryLargerThanTheWorldIsFound() {
        var found = Sample.find(BY_MARKET, market("W", "3895", "3905"), market("VN", "3906", "3915"));
        assertKind(FindingKind.PART_EXCEEDS_WHOLE, found);
        assertEquals("3905", String.valueOf(found.get(0).expected().upper()));
        assertEquals(
                0,
                Sample.find(BY_MARKET, market("W", "3895", "3905"), market("VN", "3905", "3915"))
                        .size());
    }

    @Test
    void ofSeveralWholesThatItExceedsTheSmallestIsNamed() {
        var found = Sample.find(
                BY_MARKET, market("W", "3895", "3905"), market("ASEAN", "395", "400"), market("VN", "4000", "4010"));
        assertKind(FindingKind.PART_EXCEEDS_WHOLE, found);
        assertTrue(found.get(0).message().en().contains("ASEAN"));
    }

    @Test
    void countriesTogetherLargerThanTheirGroupAreFound() {
        // 200 + 196 = 396 is within 390 to 400, 200 + 201 = 401 is not
        assertEquals(
                0,
                Sample.find(
                                BY_MARKET,
                                market("ASEAN", "390", "400"),
                                market("VN", "200", "210"),
                                market("MY", "196", "206"))
                        .size());
        var found = Sample.find(
                BY_MARKET, market("ASEAN", "390", "400"), market("VN", "200", "210"), market("MY", "201", "206"));
        assertKind(FindingKind.PART_EXCEEDS_WHOLE, found);
        assertEquals("401", String.valueOf(found.get(0).found().lower()));
    }

    @Test
    void declaredPartitionsAddUpToo() {
        assertKind(
                FindingKind.PART_EXCEEDS_WHOLE,
                Sample.find(
                        BY_MARKET, market("W", "95", "100"), market("ASEAN", "50", "52"), market("EU", "51", "52")));
        assertEquals(
                0,
                Sample.find(BY_MARKET, market("W", "95", "100"), market("ASEAN", "50", "52"), market("EU", "50", "52"))
                        .size());
    }

    @Test
    void aCountryThatLeavesAGroupDuringThePeriodIsNoPartOfIt() {
        var of = "EXPORT.%s._T._T.VALUE.CNY";
        for (var year : List.of("2019", "2020")) {
            var found = Sample.find(
                    BY_MARKET,
                    figure(of.formatted("EU"), year, "50", "60"),
                    figure(of.formatted("GB"), year, "70", "80"));
            assertEquals(year.equals("2019") ? 1 : 0, found.size());
        }
    }

    @Test
    void sharesAddUpToAHundredPercentAtMost() {
        var of = "EXPORT.%s._T._T.SHARE_OF_FLOW.PERCENT";
        assertKind(
                FindingKind.PART_EXCEEDS_WHOLE,
                Sample.find(
                        BY_MARKET,
                        figure(of.formatted("VN"), "2024", "60.05", "60.15"),
                        figure(of.formatted("DE"), "2024", "39.96", "40.05")));
        assertEquals(
                0,
                Sample.find(
                                BY_MARKET,
                                figure(of.formatted("VN"), "2024", "60.05", "60.15"),
                                figure(of.formatted("DE"), "2024", "39.95", "40.05"))
                        .size());
        assertKind(
                FindingKind.PART_EXCEEDS_WHOLE,
                Sample.find(BY_MARKET, figure(of.formatted("VN"), "2024", "162", "163")));
    }

    @Test
    void sectorsThatCompleteTheirWholeMakeIt() {
        // 39.5 + 29.5 + 29.5 = 98.5 to 40.5 + 30.5 + 30.5 = 101.5
        assertEquals(0, newThree("101.5", "102.5").size());
        assertKind(FindingKind.SUM_DIFFERS_FROM_WHOLE, newThree("101.6", "102.5"));
        assertKind(FindingKind.SCALE_SLIP, newThree("995", "1005"));
    }

    private static List<Finding> newThree(String lower, String upper) {
        return Sample.find(
                BY_SECTOR,
                sector("NEW_THREE", lower, upper),
                sector("NEV", "39.5", "40.5"),
                sector("LITHIUM_BATTERY", "29.5", "30.5"),
                sector("PV", "29.5", "30.5"));
    }

    @Test
    void sectorsThatLeaveSomethingOverMayBeLess() {
        assertEquals(
                0,
                Sample.find(
                                BY_SECTOR,
                                sector("NEW_THREE", "100", "101"),
                                sector("NEV", "39.5", "40.5"),
                                sector("PV", "29.5", "30.5"))
                        .size());
    }

    @Test
    void aSectorLiesInEverySectorWithItsCodes() {
        assertKind(
                FindingKind.PART_EXCEEDS_WHOLE,
                Sample.find(BY_SECTOR, sector("85", "10", "11"), sector("LITHIUM_BATTERY", "12", "13")));
        assertEquals(
                0,
                Sample.find(BY_SECTOR, sector("85", "10", "11"), sector("NEV", "12", "13"))
                        .size());
    }

    @Test
    void allBrandTypesMakeAHundredPercent() {
        Observation[] figures = {
            brand("_T", "100", "100"),
            brand("NONE", "49.5", "50.5"),
            brand("OWN", "19.5", "20.5"),
            brand("OEM", "19.5", "20.5"),
            brand("ACQUIRED", "4.5", "5.5"),
            brand("OTHER_FOREIGN", "4.5", "5.5")
        };
        assertEquals(0, Sample.find(BY_BRAND, figures).size());
        figures[1] = brand("NONE", "39.5", "40.5");
        assertKind(FindingKind.SUM_DIFFERS_FROM_WHOLE, Sample.find(BY_BRAND, figures));
    }

    @Test
    void aYearIsNotLessThanItsFirstMonths() {
        assertKind(
                FindingKind.PART_EXCEEDS_WHOLE,
                Sample.find(BY_PERIOD, over("2024", "3895", "3905"), over("2024-01-01/P8M", "3906", "3915")));
        assertEquals(
                0,
                Sample.find(BY_PERIOD, over("2024", "3895", "3905"), over("2024-01-01/P8M", "3900", "3910"))
                        .size());
        assertEquals(
                0,
                Sample.find(BY_PERIOD, over("2024", "3895", "3905"), over("2023-07-01/P8M", "4906", "4915"))
                        .size());
    }

    @Test
    void quartersMakeAYear() {
        // 4 x 900 = 3,600 to 4 x 910 = 3,640
        assertEquals(0, quarters("3640", "3650").size());
        assertKind(FindingKind.SUM_DIFFERS_FROM_WHOLE, quarters("3641", "3650"));
    }

    private static List<Finding> quarters(String lower, String upper) {
        return Sample.find(
                BY_PERIOD,
                over("2024", lower, upper),
                over("2024-Q1", "900", "910"),
                over("2024-Q2", "900", "910"),
                over("2024-Q3", "900", "910"),
                over("2024-Q4", "900", "910"));
    }
}
