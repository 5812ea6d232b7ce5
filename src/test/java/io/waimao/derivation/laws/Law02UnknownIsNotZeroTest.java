package io.waimao.derivation.laws;

import static io.waimao.derivation.laws.Data.PROVINCE;
import static io.waimao.derivation.laws.Data.ask;
import static io.waimao.derivation.laws.Data.exported;
import static io.waimao.derivation.laws.Data.figure;
import static io.waimao.derivation.laws.Data.figures;
import static io.waimao.derivation.laws.Data.sources;
import static io.waimao.derivation.laws.Question.breakdown;
import static io.waimao.derivation.laws.Question.exports;
import static io.waimao.derivation.laws.Question.indicator;
import static java.math.BigDecimal.TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.derivation.Derivations;
import io.waimao.derivation.KnownFigure;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what a complete table leaves out is zero, and only for known codes. */
@QuarkusTest
@TestProfile(Stewarded.class)
class Law02UnknownIsNotZeroTest {

    @Inject
    Derivations derivations;

    @BeforeEach
    void importATableOfTwoMonths() {
        sources("customs 2025-05-20 complete", "bulletin 2025-06-01");
        figures(
                figure("customs", "2024-01", "100").of("US", "84"),
                figure("customs", "2024-01", "10").of("VN", "84"),
                figure("customs", "2024-02", "10").of("VN", "84"));
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"USA", "us", "VNM", "EU27", "ZZ"})
    void aMarketThatTheCatalogueLacksIsUnknownInEveryField(String market) {
        for (var period : List.of("2024-01", "2024-02", "2024-01-01/P2M")) {
            assertEquals(Set.of("null"), exports(market, "84", period).everywhere());
            assertEquals(Set.of("null"), exports(market, "_T", period).everywhere());
        }
        assertEquals(
                Set.of("null"),
                exports(market, "84", "2024-01").measure("SHARE_OF_FLOW").everywhere());
    }

    /** Cross-checks follow by the rules alone, regardless of the checks that figure fields make first. */
    @ParameterizedTest
    @ValueSource(strings = {"USA", "us", "VNM", "EU27", "ZZ"})
    void aMarketThatTheCatalogueLacksIsUnknownToTheRules(String market) {
        assertEquals("0", crossCheck("FR", "84"));
        assertEquals("0", crossCheck("FR", "_T"));
        assertEquals("null", crossCheck(market, "84"));
        assertEquals("null", crossCheck(market, "_T"));
    }

    private String crossCheck(String market, String sector) {
        var key = new SeriesKey(PROVINCE, Flow.EXPORT, market, sector, Brand.TOTAL, Measure.VALUE, Unit.CNY);
        var value = new BoundedValue(TEN, TEN, TEN, Qualifier.EXACT, Unit.CNY, null);
        var figure = new KnownFigure(
                new Observation(
                        key,
                        Period.parse("2024-01"),
                        value,
                        ObservationStatus.NORMAL,
                        Confidence.HIGH,
                        "bulletin",
                        null,
                        LocalDate.parse("2025-06-01"),
                        null),
                null);
        var found = derivations.crossChecks(Set.of(figure)).get(figure);
        var point = found == null ? null : found.value().value();
        return point == null ? "null" : point.toPlainString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ELECTROMECHANICAL", "HIGH_TECH", "9999x", "ZZ", "hs_xvi"})
    void aSectorThatIsNoSetOfHsCodesIsUnknownInACompleteTable(String sector) {
        for (var market : List.of("W", "US", "FR", "ASEAN")) {
            assertEquals(Set.of("null"), exports(market, sector, "2024-01").everywhere());
        }
        for (var measure : List.of("SHARE_OF_FLOW", "GROWTH_YOY", "NATIONAL_SHARE")) {
            assertEquals(
                    Set.of("null"),
                    exports("W", sector, "2024-01").measure(measure).everywhere());
        }
    }

    @Test
    void aSectorThatIsNoSetOfHsCodesIsKnownWhereItIsPublished() {
        figures(figure("bulletin", "2024-01", "70").of("W", "HIGH_TECH"));
        assertEquals(Set.of("70"), exports("W", "HIGH_TECH", "2024-01").everywhere());
        assertEquals(Set.of("null"), exports("US", "HIGH_TECH", "2024-01").everywhere());
        assertEquals(Set.of("null"), exports("W", "HIGH_TECH", "2024-02").everywhere());
    }

    @Test
    void whatACompleteTableLeavesOutIsZeroInItsMonthsAndUnknownInOthers() {
        assertEquals(Set.of("0"), exports("US", "84", "2024-02").everywhere());
        assertEquals(Set.of("0"), exports("FR", "01", "2024-01").everywhere());
        assertEquals(Set.of("0"), exports("LATAM", "NEW_THREE", "2024-01").everywhere());
        for (var market : List.of("W", "US", "FR", "ASEAN")) {
            assertEquals(Set.of("null"), exports(market, "84", "2024-03").everywhere());
            assertEquals(Set.of("null"), exports(market, "84", "2024-Q1").everywhere());
            assertEquals(Set.of("null"), exports(market, "84", "2023-12").everywhere());
        }
        assertEquals(Set.of("null"), Question.of("IMPORT", "VALUE", "2024-01").everywhere());
        assertEquals("0", indicator("NEW_THREE_SHARE", "2024-01"));
        assertEquals("null", indicator("NEW_THREE_SHARE", "2024-03"));
    }

    @Test
    void whatAnOrdinarySourceLeavesOutIsUnknown() {
        figures(figure("bulletin", "2025-01", "5").of("US", "84"));
        assertEquals(Set.of("5"), exports("US", "84", "2025-01").everywhere());
        for (var market : List.of("W", "FR", "VN")) {
            assertEquals(Set.of("null"), exports(market, "84", "2025-01").everywhere());
        }
        assertEquals(Set.of("null"), exports("US", "85", "2025-01").everywhere());
    }

    @Test
    void breakdownsAndListsHaveNoPartsThatAreUnknown() {
        var sectors = breakdown("by: SECTOR, flow: EXPORT, period: \"2024-01\"");
        assertEquals(List.of("HS_XVI"), sectors.getList("data.province.breakdown.parts.sector.code"));
        var later = breakdown("by: MARKET, flow: EXPORT, period: \"2024-03\"");
        assertNull(later.get("data.province.breakdown.total"));
        assertEquals(List.of(), later.getList("data.province.breakdown.parts"));
        var list = ask("{ observations(filter: { provinces: [\"" + PROVINCE
                + "\"], markets: [\"USA\", \"us\", \"ZZ\"] }) { totalCount nodes { market { code } } } }");
        assertEquals(0, list.<Integer>get("data.observations.totalCount"));
        assertEquals(1, exported("observations.csv?markets=USA,us").size());
    }
}
