package io.waimao.findings.window;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SectorKind;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StructureTest {

    @Test
    void aSectorIsInThoseThatHaveAllOfItsCodesOrCodesAboveThem() {
        var structure = structure(List.of(
                sector("85", "85"),
                sector("850760", "850760"),
                sector("SECTION", "84 85"),
                sector("NEW_THREE", "850760 870380 8541"),
                sector("PV", "854142 854143"),
                sector("OTHER", ""),
                sector("_T", "")));
        assertEquals(Set.of("85", "SECTION", "NEW_THREE", "_T"), structure.wholesOf("850760"));
        assertEquals(Set.of("85", "SECTION", "NEW_THREE", "_T"), structure.wholesOf("PV"));
        assertEquals(Set.of("_T"), structure.wholesOf("NEW_THREE"));
        assertEquals(Set.of("_T"), structure.wholesOf("OTHER"));
        assertEquals(Set.of("_T"), structure.wholesOf("absent"));
        assertEquals(Set.of(), structure.wholesOf("_T"));
    }

    @Test
    void wholesAreThoseOfTheDefinitionWhateverTheSectors() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var sectors = IntStream.range(0, 30)
                    .mapToObj(number -> sector("S" + number, codes(random)))
                    .toList();
            var structure = structure(sectors);
            for (var part : sectors) {
                var expected = sectors.stream()
                        .filter(whole -> whole != part && contains(whole, part))
                        .map(Sector::code)
                        .collect(toSet());
                expected.add(Sector.TOTAL);
                assertEquals(expected, structure.wholesOf(part.code()), "seed " + seed + " " + part);
            }
        }
    }

    private static boolean contains(Sector whole, Sector part) {
        return !part.getHsCodes().isEmpty()
                && part.getHsCodes().stream()
                        .allMatch(code -> whole.getHsCodes().stream().anyMatch(code::startsWith));
    }

    private static String codes(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(number -> List.of("85", "8507", "850760", "850710", "84", "8415", "841510")
                        .get(random.nextInt(7)))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Structure structure(List<Sector> sectors) {
        return new Structure(
                Map.of(), Map.of(), sectors.stream().collect(toMap(Sector::code, Function.identity())), List.of());
    }

    private static Sector sector(String code, String hsCodes) {
        return new Sector(code, SectorKind.AGGREGATE, null, code, code, hsCodes, null, null);
    }
}
