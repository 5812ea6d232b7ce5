package io.waimao.derivation.hierarchy;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SectorKind;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectorSumsTest {

    private static final SectorTree TREE = new SectorTree(List.of(
            sector("_T", SectorKind.TOTAL, null, ""),
            sector("HS_XVI", SectorKind.SECTION, "_T", "84 85"),
            sector("HS_XI", SectorKind.SECTION, "_T", "61 62"),
            sector("84", SectorKind.CHAPTER, "HS_XVI", "84"),
            sector("85", SectorKind.CHAPTER, "HS_XVI", "85"),
            sector("61", SectorKind.CHAPTER, "HS_XI", "61"),
            sector("62", SectorKind.CHAPTER, "HS_XI", "62"),
            sector("8507", SectorKind.HEADING, "85", "8507"),
            sector("850760", SectorKind.SUBHEADING, "8507", "850760"),
            sector("PV", SectorKind.AGGREGATE, "_T", "854142 854143"),
            sector("BATTERIES_AND_CELLS", SectorKind.AGGREGATE, "_T", "850760 8541"),
            sector("CLOTHES", SectorKind.AGGREGATE, "_T", "61 62")));

    @Test
    void everyHigherLevelHasTheSumOfThePublishedFiguresWithinIt() {
        var sums = exact(rows(Map.of("850760", 5L, "8541", 2L, "84", 10L, "61", 1L)));
        assertEquals(
                Map.of(
                        "8507", 5L,
                        "85", 7L,
                        "HS_XVI", 17L,
                        "HS_XI", 1L,
                        "_T", 18L,
                        "BATTERIES_AND_CELLS", 7L,
                        "CLOTHES", 1L),
                points(sums));
    }

    @Test
    void photovoltaicGoodsBefore2022AreSomewhereWithinTheCodeThatTheyShared() {
        for (var listed : List.of("854140", "85414020")) {
            var rows = rows(Map.of(listed, 5L, "850760", 7L));
            assertNull(exact(rows).get("PV"));
            var bounds = value(rows, "PV").orElseThrow().interval();
            assertEquals(number(0), bounds.lower());
            assertEquals(number(5), bounds.upper());
        }
        assertEquals(3L, points(exact(rows(Map.of("854143", 3L, "854142", 0L)))).get("PV"));
    }

    @Test
    void aPublishedFigureStandsForAllBelowIt() {
        var sums = exact(rows(Map.of("850760", 5L, "85", 9L, "84", 10L)));
        assertEquals(19L, points(sums).get("_T"));
        assertEquals(19L, points(sums).get("HS_XVI"));
        assertNull(sums.get("8507"));
        assertNull(sums.get("85"));
    }

    @Test
    void aCodeListedOnlyWithOthersHasBoundsAndNoExactSum() {
        var rows = rows(Map.of("850760", 5L, "85", 9L));
        assertNull(exact(rows).get("BATTERIES_AND_CELLS"));
        assertNull(exact(rows).get("8507"));
        var batteries = value(rows, "BATTERIES_AND_CELLS").orElseThrow();
        assertEquals(Interval.closed(number(5), number(9)), batteries.interval());
        assertNull(batteries.point());
        assertEquals(
                Interval.closed(number(5), number(9)),
                value(rows, "8507").orElseThrow().interval());
    }

    @Test
    void aListedCodeIsCompleteEvenIfItsWholeHasARest() {
        var rows = rows(Map.of("850760", 5L, "85", 9L));
        assertTrue(value(rows, "850760").orElseThrow().isSameAs(Quantity.exactly(5)));
    }

    @Test
    void aWholeThatItsPartsMakeUpHidesNothing() {
        var rows = rows(Map.of("850760", 5L, "8541", 4L, "85", 9L));
        assertTrue(value(rows, "BATTERIES_AND_CELLS").orElseThrow().isSameAs(Quantity.exactly(9)));
        assertTrue(value(rows, "8507").orElseThrow().isSameAs(Quantity.exactly(5)));
    }

    @Test
    void theTotalOfNamedSectorsAloneIsUnknown() {
        assertTrue(value(rows(Map.of("CLOTHES", 7L)), "_T").isEmpty());
        assertTrue(value(rows(Map.of("CLOTHES", 7L)), "UNKNOWN").isEmpty());
    }

    @Test
    void anUnlistedCodeIsZeroIfAllElseIs() {
        var rows = rows(Map.of("85", 9L));
        assertTrue(value(rows, "84").orElseThrow().isSameAs(Quantity.exactly(0)));
        assertTrue(value(rows, "HS_XI").orElseThrow().isSameAs(Quantity.exactly(0)));
        assertTrue(value(rows, "85").orElseThrow().isSameAs(Quantity.exactly(9)));
        assertEquals(
                Interval.closed(number(0), number(9)),
                value(rows, "8507").orElseThrow().interval());
    }

    @Test
    void partsAreCompleteOnlyIfTheyHaveAllCodesOfTheWhole() {
        assertEquals(List.of("61", "62"), TREE.completeParts("HS_XI"));
        assertEquals(List.of(), TREE.completeParts("8507"));
        assertEquals(List.of(), TREE.completeParts("85"));
    }

    private static Map<String, Quantity> exact(Map<String, Quantity> rows) {
        return new SectorSums(rows, TREE).exact();
    }

    private static Optional<Quantity> value(Map<String, Quantity> rows, String sector) {
        return new SectorSums(rows, TREE).value(sector);
    }

    private static Sector sector(String code, SectorKind kind, String parent, String hsCodes) {
        return new Sector(code, kind, parent, code, code, hsCodes, null, null);
    }

    private static Map<String, Quantity> rows(Map<String, Long> values) {
        return values.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> Quantity.exactly(entry.getValue())));
    }

    private static Map<String, Long> points(Map<String, Quantity> sums) {
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue().point() != null)
                .collect(toMap(
                        Map.Entry::getKey, entry -> entry.getValue().point().longValueExact()));
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
