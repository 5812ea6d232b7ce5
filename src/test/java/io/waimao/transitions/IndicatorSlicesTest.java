package io.waimao.transitions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.observations.Flow;
import io.waimao.observations.Slice;
import io.waimao.transitions.inputs.IndicatorArguments;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Only what the indicators asked for need is read. */
class IndicatorSlicesTest {

    @Test
    void growthNeedsTheTotalsOfItsProvince() {
        var slice = only(IndicatorCode.EXPORT_GROWTH, IndicatorArguments.NONE);
        assertEquals(Set.of("CN-ZJ"), Set.copyOf(slice.areas()));
        assertEquals(Set.of(Flow.EXPORT, Flow.IMPORT, Flow.TRADE), slice.flows());
        assertEquals(Set.of("W"), slice.markets());
        assertEquals(Set.of("_T"), slice.sectors());
    }

    @Test
    void investmentNeedsNoGoods() {
        var slice = only(IndicatorCode.INVESTMENT_PROJECTS, IndicatorArguments.NONE);
        assertEquals(Set.of(Flow.OUTWARD_INVESTMENT), slice.flows());
    }

    @Test
    void aComparatorIsReadAsWell() {
        var slice =
                only(IndicatorCode.LOCATION_QUOTIENT, Asked.sector("GARMENTS").withComparator("CN-GD"));
        assertEquals(Set.of("CN-ZJ", "CN-GD"), Set.copyOf(slice.areas()));
        assertEquals(sorted(List.of("GARMENTS", "_T")), sorted(slice.sectors()));
    }

    @Test
    void theParentOfASectorIsReadWithItsParts() {
        var slice = only(IndicatorCode.NEW_THREE_SHARE, IndicatorArguments.NONE);
        assertEquals(sorted(List.of("NEW_THREE", "NEV", "PV", "_T")), sorted(slice.sectors()));
    }

    @Test
    void aRankNeedsAllProvincesOfWhichNoParts() {
        var slices = slices(IndicatorCode.NATIONAL_EXPORT_RANK, IndicatorArguments.NONE);
        assertEquals(2, slices.size());
        assertEquals(
                sorted(KnownCodes.INSTANCE.provinces()), sorted(slices.get(1).areas()));
        assertEquals(Set.of("W"), slices.get(1).markets());
    }

    @Test
    void claimsNeedNoFigures() {
        assertEquals(List.of(), slices(IndicatorCode.CLAIMED_GROWTH_GAP, IndicatorArguments.NONE));
    }

    @Test
    void aSectorInAMarketIsNoMargin() {
        var slices = slices(IndicatorCode.EXPORT_GROWTH, Asked.market("US").withSector("GARMENTS"));
        assertEquals(List.of(false), slices.stream().map(Slice::margins).toList());
    }

    private static Slice only(IndicatorCode code, IndicatorArguments arguments) {
        var slices = slices(code, arguments);
        assertEquals(1, slices.size());
        return slices.get(0);
    }

    private static List<Slice> slices(IndicatorCode code, IndicatorArguments arguments) {
        return new IndicatorSlices(KnownCodes.INSTANCE)
                .of(Stream.of(Report.query("CN-ZJ", code, arguments, null)).toList());
    }

    private static Set<String> sorted(Collection<String> codes) {
        return new TreeSet<>(codes);
    }
}
