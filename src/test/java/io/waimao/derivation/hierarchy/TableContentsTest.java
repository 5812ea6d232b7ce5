package io.waimao.derivation.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.catalogue.DatePrecision;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.MarketKind;
import io.waimao.catalogue.Membership;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SectorKind;
import io.waimao.catalogue.SourceDocument;
import io.waimao.catalogue.SourceKind;
import io.waimao.derivation.rollups.TableSums;
import io.waimao.observations.Brand;
import io.waimao.observations.CompleteTable;
import io.waimao.observations.Confidence;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesFamily;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.TableScope;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The register entry of a complete table: whether it lists countries, and whether it lists products. */
class TableContentsTest {

    private static final SeriesKey TOTAL =
            new SeriesKey("CN-XZ", Flow.EXPORT, "W", "_T", Brand.TOTAL, Measure.VALUE, Unit.CNY);
    private static final Period JANUARY = Period.parse("2025-01");

    private static final SectorTree TREE = new SectorTree(List.of(
            sector("_T", SectorKind.TOTAL, null, ""),
            sector("HS_XVI", SectorKind.SECTION, "_T", "84 85"),
            sector("84", SectorKind.CHAPTER, "HS_XVI", "84"),
            sector("NEV", SectorKind.AGGREGATE, "_T", "870380")));

    private static final GroupMembers GROUPS = new GroupMembers(
            List.of(
                    market("W", MarketKind.WORLD),
                    market("VN", MarketKind.COUNTRY),
                    market("TH", MarketKind.COUNTRY),
                    market("US", MarketKind.COUNTRY),
                    market("ASEAN", MarketKind.GROUP),
                    market("LATER", MarketKind.GROUP)),
            List.of(
                    new Membership("ASEAN", "VN", null, null),
                    new Membership("ASEAN", "TH", null, null),
                    new Membership("LATER", "US", LocalDate.of(2026, 1, 1), null)));

    private static final SourceDocument SOURCE = new SourceDocument(
            "extract",
            "Extract",
            "Customs",
            LocalDate.of(2025, 3, 20),
            DatePrecision.DAY,
            SourceKind.OFFICIAL,
            null,
            null,
            true,
            null,
            null,
            null,
            null);

    private static Sector sector(String code, SectorKind kind, @Nullable String parent, String hsCodes) {
        return new Sector(code, kind, parent, code, code, hsCodes, null, null);
    }

    private static Market market(String code, MarketKind kind) {
        return new Market(code, kind, null, code, code, null, null, null);
    }

    /** @param rows a market, a sector and a whole number each; rows of a market must be adjacent */
    private static CompleteTable table(String... rows) {
        var sums = new TableSums(TREE, GROUPS, JANUARY);
        for (int from = 0, to; from < rows.length; from = to) {
            var market = rows[from].split(" ")[0];
            to = from + 1;
            while (to < rows.length && rows[to].split(" ")[0].equals(market)) {
                to++;
            }
            sums.add(
                    market,
                    Arrays.stream(rows, from, to).map(TableContentsTest::figure).toList());
        }
        return sums.describe(new TableScope(SeriesFamily.of(TOTAL), JANUARY), SOURCE);
    }

    private static Observation figure(String row) {
        var cells = row.split(" ");
        return new Observation(
                TOTAL.withMarket(cells[0]).withSector(cells[1]),
                JANUARY,
                BoundedValue.sum(Quantity.exactly(Long.parseLong(cells[2])), Unit.CNY),
                ObservationStatus.NORMAL,
                Confidence.HIGH,
                SOURCE.code(),
                null,
                SOURCE.publishedOn(),
                null);
    }

    @Test
    void countriesWithProductsAreBoth() {
        var table = table("US 84 100", "VN 84 50");
        assertTrue(table.listsCountries());
        assertTrue(table.listsProducts());
        assertEquals("extract", table.source());
        assertEquals(LocalDate.of(2025, 3, 20), table.knownFrom());
    }

    @Test
    void aTableOfGroupsAndTheWorldListsNoCountries() {
        assertFalse(table("ASEAN 84 100").listsCountries());
        assertFalse(table("W 84 100").listsCountries());
    }

    @Test
    void aGroupWithoutAnyOfItsMembersMeansThatCountriesAreNotAllListed() {
        assertFalse(table("ASEAN 84 100", "US 84 50").listsCountries());
        assertTrue(table("ASEAN 84 100", "US 84 50", "VN 84 20").listsCountries());
    }

    @Test
    void aGroupThatHasNoMembersInThePeriodMakesNoDifference() {
        assertTrue(table("LATER 84 100", "VN 84 50").listsCountries());
    }

    @Test
    void aMarketOfTotalsAndNamedSectorsListsNoProducts() {
        assertFalse(table("US 84 100", "VN _T 50").listsProducts());
        assertFalse(table("US 84 100", "VN NEV 50").listsProducts());
        assertTrue(table("US 84 100", "VN HS_XVI 50", "VN NEV 20").listsProducts());
    }

    @Test
    void aMarketOfZeroNeedsNoProducts() {
        assertTrue(table("US 84 100", "VN _T 0").listsProducts());
        assertFalse(table("US 84 100", "VN NEV 0", "VN _T 1").listsProducts());
    }
}
