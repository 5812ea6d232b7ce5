package io.waimao.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.waimao.dataset.ChangingData;
import io.waimao.language.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The relations of a small catalogue. */
class CatalogueTest {

    private static final LocalDate BEFORE = LocalDate.of(2019, 6, 1);
    private static final LocalDate AFTER = LocalDate.of(2024, 6, 1);

    private final CatalogueContents contents = new CatalogueContents(
            List.of(
                    new Province("CN", AreaKind.NATION, null, "China", "全国"),
                    new Province("CN-ZJ", AreaKind.PROVINCE, "330000", "Zhejiang", "浙江")),
            List.of(
                    market("W", MarketKind.WORLD, "001"),
                    market("EU", MarketKind.GROUP, null),
                    market("G7", MarketKind.GROUP, null),
                    market("GB", MarketKind.COUNTRY, "826"),
                    market("AF", MarketKind.COUNTRY, "004"),
                    market("FR", MarketKind.COUNTRY, "250")),
            List.of(
                    sector("_T", SectorKind.TOTAL, null),
                    sector("HS_XVI", SectorKind.SECTION, "_T"),
                    sector("85", SectorKind.CHAPTER, "HS_XVI"),
                    sector("84", SectorKind.CHAPTER, "HS_XVI"),
                    sector("NEW_THREE", SectorKind.AGGREGATE, null)),
            List.of(source("press", false), source("customs", true)),
            List.of(
                    new Membership("EU", "GB", LocalDate.of(1973, 1, 1), LocalDate.of(2020, 1, 31)),
                    new Membership("EU", "FR", LocalDate.of(1958, 1, 1), null),
                    new Membership("EU", "FR", null, null),
                    new Membership("G7", "GB", null, null)),
            List.of(new Partition("B", PartitionDimension.MARKET, List.of("GB", "FR"), "", null)),
            List.of(new ExchangeRate(2024, new BigDecimal("7.1217"), "bureau")),
            List.of(
                    new MonthlyRate(YearMonth.of(2024, 1), new BigDecimal("7.16"), "market"),
                    new MonthlyRate(YearMonth.of(2024, 2), new BigDecimal("7.19"), "market")));

    private final Catalogue catalogue =
            new Catalogue(new CatalogueMemory(() -> contents, new ChangingData("1"), new Transactions()));

    @Test
    void membersOfADayAreListedOnce() {
        assertEquals(List.of("GB", "FR"), codes(catalogue.members(new MembershipQuery("EU", BEFORE))));
        assertEquals(List.of("FR"), codes(catalogue.members(new MembershipQuery("EU", AFTER))));
        assertEquals(List.of(), catalogue.members(new MembershipQuery("FR", AFTER)));
        assertEquals(
                Map.of(
                        new MembershipQuery("EU", AFTER), List.of("FR"),
                        new MembershipQuery("G7", AFTER), List.of("GB")),
                Map.of(
                        new MembershipQuery("EU", AFTER), codesOf("EU"),
                        new MembershipQuery("G7", AFTER), codesOf("G7")));
    }

    private List<String> codesOf(String group) {
        var query = new MembershipQuery(group, AFTER);
        return codes(catalogue.members(Set.of(query)).get(query));
    }

    @Test
    void groupsAreFoundForTheDay() {
        assertEquals(List.of("EU", "G7"), codes(catalogue.groups(new MembershipQuery("GB", BEFORE))));
        assertEquals(List.of("G7"), codes(catalogue.groups(new MembershipQuery("GB", AFTER))));
        assertEquals(List.of(), catalogue.groups(new MembershipQuery("AF", AFTER)));
    }

    @Test
    void theCountriesOfAMarketAreItsMembersOrItself() {
        var all = catalogue.countries(catalogue.listMarkets(), AFTER);
        assertEquals(Set.of(), all.get("W"));
        assertEquals(Set.of("FR"), all.get("EU"));
        assertEquals(Set.of("GB"), all.get("GB"));
        assertEquals(
                Set.of("GB", "FR"),
                catalogue.countries(catalogue.listMarkets(), BEFORE).get("EU"));
    }

    @Test
    void m49CodesHaveNoLeadingZerosAndZeroIsTheWorld() {
        assertEquals(Map.of("0", "W", "826", "GB", "4", "AF", "250", "FR"), catalogue.marketsByM49());
    }

    @Test
    void ratesAreFoundByYearAndByMonth() {
        assertEquals(
                new BigDecimal("7.1217"), catalogue.exchangeRates().get(2024).cnyPerUsd());
        assertNull(catalogue.exchangeRates().get(2023));
        assertEquals(
                new BigDecimal("7.19"),
                catalogue.monthlyRates().get(YearMonth.of(2024, 2)).cnyPerUsd());
        assertNull(catalogue.monthlyRates().get(YearMonth.of(2024, 3)));
    }

    @Test
    void childrenStandDirectlyBelowInTheOrderOfTheCatalogue() {
        assertEquals(
                List.of("85", "84"),
                catalogue.children("HS_XVI").stream().map(Sector::code).toList());
        assertEquals(
                List.of("HS_XVI"),
                catalogue.children("_T").stream().map(Sector::code).toList());
        assertEquals(List.of(), catalogue.children("85"));
        assertEquals(Set.of("_T"), catalogue.children(Set.of("_T", "85")).keySet());
    }

    @Test
    void unknownCodesAreNotFound() {
        assertFalse(catalogue.findMarket("XX").isPresent());
        assertEquals(Set.of("GB"), catalogue.markets(List.of("GB", "XX")).keySet());
        assertThrows(IllegalStateException.class, () -> catalogue.getMarket("XX"));
        assertThrows(IllegalStateException.class, () -> catalogue.getSector("XX"));
        assertThrows(IllegalStateException.class, () -> catalogue.getProvince("XX"));
    }

    @Test
    void kindsAreDistinguished() {
        assertEquals(Set.of("GB", "AF", "FR"), catalogue.countryCodes());
        assertEquals(Set.of("84", "85"), catalogue.hsCodes());
        assertEquals(List.of("customs"), catalogue.listCompleteSources());
    }

    private static List<String> codes(Collection<Market> markets) {
        return markets.stream().map(Market::code).toList();
    }

    private static Market market(String code, MarketKind kind, @Nullable String m49) {
        return new Market(code, kind, m49, code, code, null, null, null);
    }

    private static Sector sector(String code, SectorKind kind, @Nullable String parent) {
        return new Sector(code, kind, parent, code, code, "", null, null);
    }

    private static SourceDocument source(String code, boolean complete) {
        return new SourceDocument(
                code,
                code,
                code,
                AFTER,
                DatePrecision.DAY,
                SourceKind.MEDIA,
                null,
                null,
                complete,
                null,
                null,
                null,
                null);
    }

    @Test
    void aSourceHasAChineseTitleOrTheOneThatIsGiven() {
        var plain = source("plain", false);
        assertEquals("plain", plain.title(Language.ZH));
        var both = new SourceDocument(
                "c",
                "Table",
                "p",
                AFTER,
                DatePrecision.DAY,
                SourceKind.MEDIA,
                null,
                null,
                false,
                null,
                null,
                null,
                "总值表");
        assertEquals("Table", both.title(Language.EN));
        assertEquals("总值表", both.title(Language.ZH));
        assertEquals(List.of("Table", "总值表", "c", "p"), both.searchTerms());
    }
}
