package io.waimao.derivation.reference;

import static io.waimao.derivation.reference.Key.TOTAL;
import static io.waimao.derivation.reference.Key.WORLD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.observations.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference against hand-worked figures. */
class ReferenceCasesTest {

    private static final String NOTHING = "nothing";

    private static Given gaps() {
        return Given.of("CN-QH")
                .table("qh-cust", "2024-05-20")
                .row("qh-cust", "EXPORT", "US", "84", "2024-01", "100")
                .row("qh-cust", "EXPORT", "US", "84", "2024-03", "100")
                .row("qh-cust", "EXPORT", "VN", "84", "2024-01", "10")
                .row("qh-cust", "EXPORT", "VN", "84", "2024-02", "10")
                .row("qh-cust", "EXPORT", "VN", "84", "2024-03", "10");
    }

    @Test
    void aMonthOfWhichATableListsNothingIsZeroInLongerPeriods() {
        assertEquals("200 in [200, 200]", gaps().text("US", "84", "2024-Q1"));
        assertEquals("0 in [0, 0]", gaps().text("US", "84", "2024-02"));
        assertEquals("0 in [0, 0]", gaps().text("FR", "84", "2024-Q1"));
        assertEquals("230 in [230, 230]", gaps().text(WORLD, TOTAL, "2024-01-01/P3M"));
        assertEquals("120 in [120, 120]", gaps().text(WORLD, "HS_XVI", "2024-02-01/P2M"));
    }

    @Test
    void unknownCodesAndSectorsThatAreNoHsCodesAreUnknown() {
        for (var market : List.of("USA", "us", "VNM", "EU27", "ZZ")) {
            assertEquals(NOTHING, gaps().text(market, "84", "2024-01"));
        }
        for (var sector : List.of("ELECTROMECHANICAL", "HIGH_TECH", "9999x")) {
            assertEquals(NOTHING, gaps().text("US", sector, "2024-01"));
            assertEquals(
                    NOTHING,
                    gaps().text(gaps().key("EXPORT", WORLD, sector).with("SHARE_OF_FLOW", "PERCENT"), "2024-01"));
        }
    }

    private static Given revised() {
        return Given.of("CN-XZ")
                .table("xz-v1", "2025-03-20")
                .table("xz-v2", "2025-04-20")
                .row("xz-v1", "EXPORT", "US", "84", "2025-01", "100")
                .row("xz-v1", "EXPORT", "VN", "84", "2025-01", "50")
                .row("xz-v2", "EXPORT", "VN", "84", "2025-01", "60");
    }

    @Test
    void aLaterTableReplacesTheEarlierOneWhole() {
        var now = revised().breakdown(revised().key("EXPORT", WORLD, TOTAL), "MARKET", "2025-01", null, null);
        assertEquals("60 in [60, 60]", Numbers.text(now.total().orElseThrow().value()));
        assertEquals(List.of("VN"), codes(now));
        assertEquals("0 in [0, 0]", revised().text("US", TOTAL, "2025-01"));
        assertEquals(
                100, now.parts().get(0).share().orElseThrow().value().point().doubleValue());
        assertEquals("0 in [0, 0]", Numbers.text(now.residual().orElseThrow().value()));
        var before =
                revised().breakdown(revised().key("EXPORT", WORLD, TOTAL), "MARKET", "2025-01", null, "2025-04-01");
        assertEquals(
                "150 in [150, 150]", Numbers.text(before.total().orElseThrow().value()));
        assertEquals(List.of("US", "VN"), codes(before));
    }

    private static List<String> codes(Parts parts) {
        return parts.parts().stream().map(Parts.Part::code).toList();
    }

    @Test
    void growthFromZeroIsAbsentAndShareAndContributionAreThere() {
        var given = Given.of("CN-XZ")
                .press("z-1", "2025-10-01")
                .row("z-1", "EXPORT", WORLD, TOTAL, "2023", "100")
                .row("z-1", "EXPORT", WORLD, TOTAL, "2024", "200")
                .row("z-1", "EXPORT", "US", TOTAL, "2023", "0")
                .row("z-1", "EXPORT", "US", TOTAL, "2024", "5");
        var parts = given.breakdown(given.key("EXPORT", WORLD, TOTAL), "MARKET", "2024", null, null);
        var us = parts.parts().get(0);
        assertEquals("5 in [5, 5]", Numbers.text(us.value().orElseThrow().value()));
        assertEquals("2.5 in [2.5, 2.5]", Numbers.text(us.share().orElseThrow().value()));
        assertEquals(Optional.empty(), us.growth());
        assertEquals("5 in [5, 5]", Numbers.text(us.contribution().orElseThrow().value()));
        assertEquals(
                "195 in [195, 195]", Numbers.text(parts.residual().orElseThrow().value()));
    }

    private static Given twoSources() {
        var given = Given.of("CN-HE").table("he-cust", "2025-05-20").press("he-press", "2025-04-18");
        for (var month : List.of("01", "02", "03")) {
            given.row("he-cust", "EXPORT", "US", "84", "2024-" + month, "600000000")
                    .row("he-cust", "EXPORT", "VN", "84", "2024-" + month, "400000000")
                    .row("he-cust", "EXPORT", "US", "84", "2025-" + month, "660000000")
                    .row("he-cust", "EXPORT", "VN", "84", "2025-" + month, "440000000");
        }
        return given.row(
                "he-press",
                given.key("EXPORT", WORLD, TOTAL),
                "2025-Q1",
                "ROUNDED",
                "3350000000 3345000000 3355000000");
    }

    @Test
    void growthComesFromOneSourceWhereOneHasBothLevels() {
        var key = twoSources().key("EXPORT", WORLD, TOTAL).with("GROWTH_YOY", "PERCENT");
        var growth = twoSources().figure(key, "2025-Q1").orElseThrow();
        assertEquals(0, growth.value().point().compareTo(BigDecimal.TEN));
        assertEquals("[he-cust]", growth.sources().toString());
        assertEquals("3350000000 in [3345000000, 3355000000]", twoSources().text(WORLD, TOTAL, "2025-Q1"));
    }

    @Test
    void sourcesThatAreKnownToDisagreeAreNeverMixed() {
        var given = Given.of("CN-HE")
                .press("a", "2025-04-18")
                .press("b", "2025-05-18")
                .row("a", "EXPORT", WORLD, TOTAL, "2024-01", "100")
                .row("b", "EXPORT", WORLD, TOTAL, "2024-02", "110");
        assertEquals("210 in [210, 210]", given.text(WORLD, TOTAL, "2024-01-01/P2M"));
        assertTrue(given.export(WORLD, TOTAL, "2024-01-01/P2M").orElseThrow().isMixed());
        given.row("a", "EXPORT", WORLD, TOTAL, "2024-02", "90");
        assertEquals("190 in [190, 190]", given.text(WORLD, TOTAL, "2024-01-01/P2M"));
        given.row("b", "EXPORT", WORLD, TOTAL, "2024-03", "5");
        assertEquals(NOTHING, given.text(WORLD, TOTAL, "2024-01-01/P3M"));
    }

    private static Given yearToDate() {
        return Given.of("CN-SX")
                .press("ytd", "2025-09-20")
                .row("ytd", "EXPORT", WORLD, TOTAL, "2025-01-01/P2M", "200")
                .row("ytd", "EXPORT", WORLD, TOTAL, "2025-01-01/P6M", "600")
                .row("ytd", "EXPORT", WORLD, TOTAL, "2025-01-01/P7M", "700")
                .row("ytd", "EXPORT", WORLD, TOTAL, "2025-01-01/P8M", "830")
                .row("ytd", "EXPORT", WORLD, TOTAL, "2024-01-01/P7M", "650")
                .row("ytd", "EXPORT", WORLD, TOTAL, "2024-01-01/P8M", "760");
    }

    @Test
    void theRestOfARangeIsAFigure() {
        assertEquals("130 in [130, 130]", yearToDate().text(WORLD, TOTAL, "2025-08"));
        assertEquals(
                "18.181818 in [18.181818, 18.181819]",
                yearToDate().text(yearToDate().key("EXPORT", WORLD, TOTAL).with("GROWTH_YOY", "PERCENT"), "2025-08"));
        assertEquals("400 in [400, 400]", yearToDate().text(WORLD, TOTAL, "2025-03-01/P4M"));
        assertEquals(NOTHING, yearToDate().text(WORLD, TOTAL, "2025-05"));
    }

    @Test
    void januaryAndFebruaryTogetherJoinTheLaterMonths() {
        var given = Given.of("CN-SN").press("ytd", "2025-09-20");
        var months = List.of("01-01/P2M", "03", "04", "05", "06");
        var values = List.of("200", "110", "120", "130", "140");
        for (int i = 0; i < months.size(); i++) {
            given.row("ytd", "EXPORT", WORLD, TOTAL, "2025-" + months.get(i), values.get(i));
        }
        assertEquals("310 in [310, 310]", given.text(WORLD, TOTAL, "2025-Q1"));
        assertEquals("700 in [700, 700]", given.text(WORLD, TOTAL, "2025-S1"));
        assertEquals("430 in [430, 430]", given.text(WORLD, TOTAL, "2025-01-01/P4M"));
        assertEquals(
                List.of("2025-01-01/P2M", "2025-03", "2025-Q1", "2025-04", "2025-01-01/P4M"),
                given.reference().series(given.key("EXPORT", WORLD, TOTAL), null).stream()
                        .map(known -> known.period().getCode())
                        .limit(5)
                        .toList());
        assertEquals(
                "2025-S1",
                given.figure(given.key("EXPORT", WORLD, TOTAL), null)
                        .orElseThrow()
                        .period()
                        .getCode());
    }

    @Test
    void aMonthFollowsFromAWayBackThroughLongerRanges() {
        var given = Given.of("CN-SN")
                .press("p", "2025-09-20")
                .row("p", "EXPORT", WORLD, TOTAL, "2024", "1200")
                .row("p", "EXPORT", WORLD, TOTAL, "2024-S2", "700")
                .row("p", "EXPORT", WORLD, TOTAL, "2024-Q1", "240")
                .row("p", "EXPORT", WORLD, TOTAL, "2024-04", "80")
                .row("p", "EXPORT", WORLD, TOTAL, "2024-05", "90");
        assertEquals("90 in [90, 90]", given.text(WORLD, TOTAL, "2024-06"));
        assertEquals("500 in [500, 500]", given.text(WORLD, TOTAL, "2024-S1"));
    }

    @Test
    void flowsFollowFromOneAnother() {
        var given = Given.of("CN-ZJ")
                .press("customs", "2025-02-18")
                .row("customs", "EXPORT", WORLD, TOTAL, "2024", "3905746500000")
                .row("customs", "TRADE", WORLD, TOTAL, "2024", "5264125700000");
        assertEquals(
                "1358379200000 in [1358379200000, 1358379200000]",
                given.text(given.key("IMPORT", WORLD, TOTAL), "2024"));
        given.row("customs", "IMPORT", WORLD, TOTAL, "2024", "1358379200000");
        assertEquals(
                "2547367300000 in [2547367300000, 2547367300000]",
                given.text(given.key("BALANCE", WORLD, TOTAL), "2024"));
        assertEquals(NOTHING, given.text(given.key("BALANCE", WORLD, TOTAL).with("GROWTH_YOY", "PERCENT"), "2024"));
    }

    @Test
    void theBalanceFollowsFromTradeAndOneFlow() {
        var ofExports = Given.of("CN-ZJ")
                .press("p", "2025-02-18")
                .row("p", rounded("TRADE"), "2024", "ROUNDED", "300 295 305")
                .row("p", rounded("EXPORT"), "2024", "ROUNDED", "200 199 201");
        assertEquals("100 in [93, 107]", ofExports.text(rounded("BALANCE"), "2024"));
        var ofImports = Given.of("CN-ZJ")
                .press("p", "2025-02-18")
                .row("p", rounded("TRADE"), "2024", "ROUNDED", "100 95 105")
                .row("p", rounded("IMPORT"), "2024", "ROUNDED", "101 100 102");
        assertEquals("- in [-102, -95]", ofImports.text(rounded("BALANCE"), "2024"));
        ofImports.press("q", "2025-03-18").row("q", rounded("EXPORT"), "2024", "2");
        var mixed = ofImports.figure(rounded("BALANCE"), "2024").orElseThrow();
        assertEquals("-99 in [-100, -98] of [p, q]", Numbers.text(mixed.value()) + " of " + mixed.sources());
    }

    @Test
    void aDifferenceThatCannotBeIsNoFigure() {
        var given = Given.of("CN-ZJ")
                .press("p", "2025-02-18")
                .row("p", "TRADE", WORLD, TOTAL, "2024", "100")
                .row("p", "EXPORT", WORLD, TOTAL, "2024", "110");
        assertEquals(NOTHING, given.text(given.key("IMPORT", WORLD, TOTAL), "2024"));
        assertEquals(NOTHING, given.text(given.key("BALANCE", WORLD, TOTAL), "2024"));
        var rounded = Given.of("CN-ZJ")
                .press("p", "2025-02-18")
                .row("p", rounded("TRADE"), "2024", "ROUNDED", "100 95 105")
                .row("p", rounded("EXPORT"), "2024", "ROUNDED", "101 100 102");
        assertEquals("- in [0, 5]", rounded.text(rounded("IMPORT"), "2024"));
    }

    private static Key rounded(String flow) {
        return Key.of("CN-ZJ", flow, WORLD, TOTAL, "VALUE", "CNY");
    }

    @Test
    void theMostPreciseFigureThatAgreesWithTheLatestIsCurrent() {
        var key = Key.of("CN-ZJ", "EXPORT", WORLD, TOTAL, "VALUE", "CNY");
        var given = Given.of("CN-ZJ")
                .press("a", "2025-01-01")
                .press("b", "2025-02-01")
                .press("c", "2025-03-01")
                .row("a", key, "2024", "3905")
                .row("b", key, "2024", "ROUNDED", "3900 3895 3905");
        var current = given.figure(key, "2024").orElseThrow();
        assertEquals("[a]", current.sources().toString());
        assertEquals(List.of("b"), current.agreeing());
        given.row("c", key, "2024", "MORE_THAN", "- 3905 -");
        current = given.figure(key, "2024").orElseThrow();
        assertEquals("[c]", current.sources().toString());
        assertEquals(List.of(), current.agreeing());
    }

    private static Given may() {
        return Given.of("CN-GZ")
                .table("extract", "2019-02-18")
                .row("extract", "EXPORT", "US", "850760", "2018-05", "100")
                .row("extract", "EXPORT", "US", "870380", "2018-05", "20")
                .row("extract", "EXPORT", "US", "61", "2018-05", "7")
                .row("extract", "EXPORT", "VN", "850760", "2018-05", "3")
                .row("extract", "EXPORT", "DE", "8507", "2018-05", "50");
    }

    @Test
    void sumsOfCompleteTablesAreExactAndWhatIsHiddenIsBetweenBounds() {
        assertEquals(new BigDecimal("1.8E+2"), may().point(WORLD, TOTAL, "2018-05"));
        assertEquals("127 in [127, 127]", may().text("US", TOTAL, "2018-05"));
        assertEquals("3 in [3, 3]", may().text("ASEAN", TOTAL, "2018-05"));
        assertEquals("153 in [153, 153]", may().text(WORLD, "HS_XVI", "2018-05"));
        assertEquals("7 in [7, 7]", may().text(WORLD, "LABOUR_INTENSIVE", "2018-05"));
        assertEquals("- in [103, 153]", may().text(WORLD, "LITHIUM_BATTERY", "2018-05"));
        assertEquals("- in [123, 173]", may().text(WORLD, "NEW_THREE", "2018-05"));
        assertEquals("120 in [120, 120]", may().text("US", "NEW_THREE", "2018-05"));
        var restOfChapter = may().row("extract", "EXPORT", "US", "85", "2018-05", "140");
        assertEquals("167 in [167, 167]", restOfChapter.text("US", TOTAL, "2018-05"));
        assertEquals("193 in [193, 193]", restOfChapter.text(WORLD, "85", "2018-05"));
        assertEquals("- in [120, 160]", restOfChapter.text("US", "NEW_THREE", "2018-05"));
        assertEquals("100 in [100, 100]", restOfChapter.text("US", "LITHIUM_BATTERY", "2018-05"));
    }

    @Test
    void aTableOfGroupsWithoutMembersDeterminesNoCountries() {
        var given = Given.of("CN-GZ")
                .table("t", "2019-02-18")
                .row("t", "EXPORT", "ASEAN", TOTAL, "2018-05", "50")
                .row("t", "EXPORT", "US", TOTAL, "2018-05", "30");
        assertEquals(NOTHING, given.text(WORLD, TOTAL, "2018-05"));
        assertEquals(NOTHING, given.text("FR", TOTAL, "2018-05"));
        given.row("t", "EXPORT", "VN", TOTAL, "2018-05", "20");
        assertEquals("50 in [50, 50]", given.text(WORLD, TOTAL, "2018-05"));
        assertEquals("0 in [0, 0]", given.text("FR", TOTAL, "2018-05"));
        assertEquals(NOTHING, given.text("FR", "85", "2018-05"));
    }

    @Test
    void partsAndWholesFollowFromEachOther() {
        var given = Given.of("CN-GZ")
                .press("p", "2019-02-18")
                .row("p", "EXPORT", WORLD, "NEV", "2018", "20")
                .row("p", "EXPORT", WORLD, "LITHIUM_BATTERY", "2018", "30")
                .row("p", "EXPORT", WORLD, "NEW_THREE", "2018", "90");
        assertEquals("40 in [40, 40]", given.text(WORLD, "PV", "2018"));
        var gulf = Given.of("CN-GZ").press("p", "2019-02-18");
        for (var country : List.of("AE", "BH", "KW", "OM", "QA")) {
            gulf.row("p", "EXPORT", country, TOTAL, "2018", "10");
        }
        assertEquals(NOTHING, gulf.text("GCC", TOTAL, "2018"));
        gulf.row("p", "EXPORT", "GCC", TOTAL, "2018", "75");
        assertEquals("25 in [25, 25]", gulf.text("SA", TOTAL, "2018"));
        var firms = Given.of("CN-GZ").press("p", "2019-02-18");
        var key = firms.key("EXPORT", WORLD, TOTAL);
        firms.row("p", key.withEnterprise("STATE"), "2018", "10")
                .row("p", key.withEnterprise("PRIVATE"), "2018", "60")
                .row("p", key.withEnterprise("FOREIGN"), "2018", "25")
                .row("p", key, "2018", "100");
        assertEquals("5 in [5, 5]", firms.text(key.withEnterprise("OTHER"), "2018"));
    }

    @Test
    void aLevelFollowsFromItsPublishedShareAndAShareFromLevels() {
        var given = Given.of("CN-GZ").press("p", "2019-02-18");
        var key = given.key("EXPORT", WORLD, "NEW_THREE");
        given.row("p", key.with("SHARE_OF_FLOW", "PERCENT"), "2018", "ROUNDED", "16.2 16.15 16.25")
                .row("p", "EXPORT", WORLD, TOTAL, "2018", "4000");
        assertEquals("648 in [646, 650]", given.text(key, "2018"));
        var share = Given.of("CN-GZ")
                .press("p", "2019-02-18")
                .row("p", "EXPORT", WORLD, TOTAL, "2018", "4000")
                .row("p", key, "2018", "MORE_THAN", "- 1000 -");
        assertEquals("- in [25, 100]", share.text(key.with("SHARE_OF_FLOW", "PERCENT"), "2018"));
        assertEquals(NOTHING, share.text(share.key("EXPORT", WORLD, TOTAL).with("SHARE_OF_FLOW", "PERCENT"), "2018"));
    }

    @Test
    void unitValuesAndNationalSharesFollow() {
        var given = Given.of("CN-GZ").press("p", "2019-02-18");
        var key = given.key("EXPORT", WORLD, "8507");
        given.row("p", key, "2018", "100")
                .row("p", key.with("QUANTITY", "KILOGRAMS"), "2018", "8")
                .row("p", key.withArea("CN"), "2018", "400");
        assertEquals("12.5 in [12.5, 12.5]", given.text(key.with("UNIT_VALUE", "CNY_PER_KILOGRAM"), "2018"));
        assertEquals(NOTHING, given.text(key.with("UNIT_VALUE", "CNY_PER_PIECE"), "2018"));
        assertEquals("25 in [25, 25]", given.text(key.with("NATIONAL_SHARE", "PERCENT"), "2018"));
        assertEquals(NOTHING, given.text(key.withArea("CN").with("NATIONAL_SHARE", "PERCENT"), "2018"));
    }

    @Test
    void otherCurrenciesAreConvertedAtTheTopOnlyAndNotInSeries() {
        var given = Given.of("CN-GZ").press("p", "2019-02-18");
        var dollars = given.key("EXPORT", WORLD, TOTAL).with("VALUE", "USD");
        given.row("p", dollars, "2018", "1000");
        var yuan = given.figure(dollars.with("VALUE", "CNY"), "2018").orElseThrow();
        assertEquals("6617.4 in [6617.4, 6617.4]", Numbers.text(yuan.value()));
        assertTrue(yuan.converted());
        assertEquals(List.of(), given.reference().series(dollars.with("VALUE", "CNY"), null));
        assertEquals(NOTHING, given.text(given.key("BALANCE", WORLD, TOTAL), "2018"));
    }

    @Test
    void theWorldIsAtLeastTheLargestPartitionThatIsKnown() {
        var given = Given.of("CN-GZ").press("p", "2019-02-18");
        for (var market : List.of("EU", "US", "ASEAN")) {
            given.row("p", "EXPORT", market, TOTAL, "2018", "10");
        }
        assertEquals("- in (30, -]", given.text(WORLD, TOTAL, "2018"));
        assertEquals(List.of(), given.reference().series(given.key("EXPORT", WORLD, TOTAL), null));
    }

    @Test
    void aWorldThatMayBeZeroHasNoLowerBound() {
        var given = Given.of("CN")
                .table("t", "2015-07-01")
                .row("t", Key.of("CN", "EXPORT", "NG", "85", "VALUE", "CNY"), "2014-07", "NOT_QUANTIFIED", "- - -");
        assertEquals(NOTHING, given.text(WORLD, "HS_XVI", "2014-07"));
        assertEquals("0 in [0, 0]", given.text("US", "HS_XVI", "2014-07"));
    }

    @Test
    void partsThatHaveNeitherAValueNorAShareAreNoParts() {
        var given = Given.of("CN-XZ")
                .table("t-1", "2015-05-01")
                .table("t-2", "2015-06-01")
                .row("t-1", "EXPORT", "US", "87", "2012-07", "7")
                .row("t-2", "EXPORT", "LATAM", "02", "2012-07", "1");
        var whole = given.key("EXPORT", WORLD, "87");
        assertEquals(
                List.of("US"),
                given.breakdown(whole, "MARKET", "2012-07", null, "2015-05-31").parts().stream()
                        .map(Parts.Part::code)
                        .toList());
        assertEquals(
                List.of(),
                given.breakdown(whole, "MARKET", "2012-07", null, null).parts());
    }

    @Test
    void contributionsInAnotherUnitComeFromItsLevels() {
        var given = Given.of("CN-GZ").press("p", "2019-02-18");
        var key = given.key("EXPORT", WORLD, TOTAL);
        for (var unit : List.of("CNY", "USD")) {
            var factor = unit.equals("CNY") ? 7 : 1;
            given.row("p", key.with("VALUE", unit), "2017", String.valueOf(100 * factor))
                    .row("p", key.with("VALUE", unit), "2018", String.valueOf(120 * factor))
                    .row("p", key.withMarket("US").with("VALUE", unit), "2017", String.valueOf(50 * factor))
                    .row("p", key.withMarket("US").with("VALUE", unit), "2018", String.valueOf(55 * factor));
        }
        given.row("p", key.with("GROWTH_YOY", "PERCENT"), "2018", "21")
                .row("p", key.withMarket("US").with("GROWTH_YOY", "PERCENT"), "2018", "11");
        var dollars = given.breakdown(key.with("VALUE", "USD"), "MARKET", "2018", null, null);
        assertEquals("5 in [5, 5]", text(dollars.parts().get(0).contribution()));
        assertEquals("10 in [10, 10]", text(dollars.parts().get(0).growth()));
        var yuan = given.breakdown(key, "MARKET", "2018", null, null);
        assertEquals("11 in [11, 11]", text(yuan.parts().get(0).growth()));
        assertEquals("5.4958", text(yuan.parts().get(0).contribution()).substring(0, 6));
    }

    @Test
    void partsPublishedInYuanAreListedInDollarsAtTheRateOfTheYear() {
        var given = Given.of("CN-GZ").press("p", "2019-02-18");
        var key = given.key("EXPORT", WORLD, TOTAL);
        given.row("p", key, "2018", "700")
                .row("p", key.withMarket("US"), "2018", "70")
                .row("p", key.withMarket("ASEAN").with("VALUE", "USD"), "2018", "20");
        var dollars = given.breakdown(key.with("VALUE", "USD"), "MARKET", "2018", null, null);
        assertEquals(
                List.of("ASEAN", "US"),
                dollars.parts().stream().map(Parts.Part::code).toList());
        assertFalse(dollars.parts().get(0).value().orElseThrow().converted());
        assertTrue(dollars.parts().get(1).value().orElseThrow().converted());
        assertEquals("10 in [10, 10]", text(dollars.parts().get(1).share()));
        var yuan = given.breakdown(key, "MARKET", "2018", null, null);
        assertEquals(
                List.of("ASEAN", "US"),
                yuan.parts().stream().map(Parts.Part::code).toList());
    }

    private static String text(Optional<Known> known) {
        return Numbers.text(known.orElseThrow().value());
    }

    @Test
    void zhejiangsAutumnIsTheRestOfElevenMonths() {
        var given = Given.shipped("CN-ZJ");
        assertEquals("1037665000000 in [1032664500000, 1042665500000]", given.text(WORLD, TOTAL, "2025-09-01/P3M"));
    }

    @Test
    void zhejiangsEmergingMarketsGaveFivePointFourOfSevenPointSevenPoints() {
        var given = Given.shipped("CN-ZJ");
        var parts =
                given.breakdown(given.key("EXPORT", WORLD, TOTAL), "MARKET", "2025-01-01/P8M", "CUSTOMS_REGIONS", null);
        assertTrue(parts.partition());
        assertEquals(4, parts.parts().size());
        var contribution = parts.parts().stream()
                .map(part -> part.contribution().orElseThrow().value().point())
                .reduce(BigDecimal::add)
                .orElseThrow();
        assertEquals(5.41, contribution.doubleValue(), 0.005);
        var share = parts.parts().stream()
                .map(part -> part.share().orElseThrow().value().point())
                .reduce(BigDecimal::add)
                .orElseThrow();
        assertEquals(43.3, share.doubleValue(), 0.05);
    }

    @Test
    void theLatestFigureIsTheLastOfItsSeries() {
        var reference = Given.shipped("CN-ZJ").reference();
        Stream.of("EXPORT", "TRADE", "BALANCE")
                .map(flow -> Key.of("CN-ZJ", flow, WORLD, TOTAL, "VALUE", "CNY"))
                .forEach(key -> {
                    var series = reference.series(key, null);
                    assertFalse(series.isEmpty());
                    assertEquals(Optional.of(series.get(series.size() - 1)), reference.figure(key, null, null));
                });
        assertEquals(Period.year(2025), Period.parse("2025-01-01/P12M"));
    }
}
