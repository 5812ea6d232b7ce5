package io.waimao.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.derivation.breakdowns.BreakdownPart;
import io.waimao.derivation.breakdowns.BreakdownQuery;
import io.waimao.derivation.breakdowns.Breakdowns;
import io.waimao.derivation.breakdowns.Dimension;
import io.waimao.observations.Brand;
import io.waimao.observations.Enterprise;
import io.waimao.observations.FigureQuery;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.paging.PageRequest;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Shipped figures, checked against hand calculations. */
@QuarkusTest
class ShippedFiguresTest {

    private static final String TO_JULY = "2025-01-01/P7M";
    private static final Period TO_AUGUST = Period.parse("2025-01-01/P8M");

    @Inject
    Derivations derivations;

    @Inject
    Breakdowns breakdowns;

    @Inject
    Catalogue catalogue;

    /** The bureau truncated 3.9057 to 3.90. */
    @Test
    void theCustomsTableAgreesWithTheRoundedFigureOfTheBureau() {
        var exports = figure("CN-ZJ", Flow.EXPORT, Measure.VALUE, Unit.CNY, "2024");
        assertSame("3905746500000", exports.value().value());
        assertEquals("gacc-loc-2024-12", exports.sourceCode());
        var known = new KnownFigure(exports, null);
        var agreeing = derivations.agreeing(Set.of(known)).get(known);
        assertTrue(agreeing.stream().anyMatch(figure -> figure.sourceCode().equals("zj-stats-2024")));
    }

    @Test
    void everyProvinceHasExportsImportsTradeAndBalanceOfAMonthAndOfTheYearToDate() {
        for (var area : provinces()) {
            for (var period : List.of("2025-07", TO_JULY)) {
                var exports = figure(area, Flow.EXPORT, Measure.VALUE, Unit.CNY, period);
                var imports = figure(area, Flow.IMPORT, Measure.VALUE, Unit.CNY, period);
                var trade = figure(area, Flow.TRADE, Measure.VALUE, Unit.CNY, period);
                var balance = figure(area, Flow.BALANCE, Measure.VALUE, Unit.CNY, period);
                var sum = exports.quantity().plus(imports.quantity());
                assertTrue(!sum.interval().disjointFrom(trade.value().interval()), area);
                assertEquals(
                        0,
                        exports.quantity()
                                .minus(imports.quantity())
                                .point()
                                .compareTo(balance.value().value()),
                        area);
            }
        }
    }

    @Test
    void exportsOfTheProvincesSumToTheNation() {
        var sum = BigDecimal.ZERO;
        for (var area : provinces()) {
            var share = figure(area, Flow.EXPORT, Measure.NATIONAL_SHARE, Unit.PERCENT, TO_JULY);
            sum = sum.add(Objects.requireNonNull(share.value().value()));
        }
        assertEquals(100, sum.doubleValue(), 1e-4);
    }

    @Test
    void threeAndTwelveMonthsAddUp() {
        assertSum("2024-08-01/P12M", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12", "2025-01-01/P7M");
        assertSum("2025-05-01/P3M", "2025-05", "2025-06", "2025-07");
    }

    private void assertSum(String code, String... parts) {
        var sum = Stream.of(parts)
                .map(part -> figure("CN-GD", Flow.EXPORT, Measure.VALUE, Unit.CNY, part))
                .map(Observation::quantity)
                .reduce(Quantity.exactly(0), Quantity::plus);
        var found = figure("CN-GD", Flow.EXPORT, Measure.VALUE, Unit.CNY, code);
        assertEquals(0, sum.point().compareTo(found.value().value()), found::toString);
    }

    /**
     * 2.41 trillion yuan that grew by 8.7 percent, of 2.79 trillion that grew by 7.7: customs state 96.3 percent of the
     * growth.
     * 2,405 x (1 - 1 / 1.0865) / (2,795 x (1 - 1 / 1.0775)) = 95.24; 2,415 x (1 - 1 / 1.0875) / (2,785 x (1 - 1 /
     * 1.0765)) = 98.18.
     */
    @Test
    void privateFirmsContributedNearlyAllOfTheGrowth() {
        var contributed = part(Enterprise.PRIVATE).shareOfGrowth();
        assertEquals(95.24, contributed.lower().doubleValue(), 0.01);
        assertEquals(98.18, contributed.upper().doubleValue(), 0.01);
        var published = new BigDecimal("96.3");
        assertTrue(contributed.lower().compareTo(published) < 0 && published.compareTo(contributed.upper()) < 0);
    }

    private BreakdownPart part(Enterprise enterprise) {
        var key = total("CN-ZJ", Flow.EXPORT, Measure.VALUE, Unit.CNY);
        var query = new BreakdownQuery(
                key, Dimension.ENTERPRISE, TO_AUGUST, null, BreakdownQuery.LARGEST_FIRST, PageRequest.FIRST, null);
        return breakdowns.find(Set.of(query)).get(query).parts().stream()
                .filter(part -> part.enterprise() == enterprise)
                .findFirst()
                .orElseThrow();
    }

    private List<String> provinces() {
        var areas = new ArrayList<>(catalogue.listAreaCodes());
        areas.remove(Province.NATION);
        assertEquals(31, areas.size());
        return areas;
    }

    private Observation figure(String area, Flow flow, Measure measure, Unit unit, String period) {
        var query = new FigureQuery(total(area, flow, measure, unit), Period.parse(period), null);
        return Objects.requireNonNull(derivations.figures(Set.of(query)).get(query), area + " " + flow + " " + period);
    }

    private static SeriesKey total(String area, Flow flow, Measure measure, Unit unit) {
        return new SeriesKey(area, flow, Market.WORLD, Sector.TOTAL, Brand.TOTAL, measure, unit);
    }

    private static void assertSame(String expected, @Nullable BigDecimal found) {
        assertEquals(0, new BigDecimal(expected).compareTo(Objects.requireNonNull(found)), found::toString);
    }
}
