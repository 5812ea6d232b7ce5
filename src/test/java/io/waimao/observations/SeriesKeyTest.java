package io.waimao.observations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.quantity.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesKeyTest {

    private static final SeriesKey EXPORTS =
            new SeriesKey("CN-ZJ", Flow.EXPORT, "W", "_T", Brand.TOTAL, Measure.VALUE, Unit.CNY);

    @Test
    void aKeyWithoutEnterpriseAndRegimeIsOfAllOfThem() {
        assertEquals(Enterprise.TOTAL, EXPORTS.enterprise());
        assertEquals(CustomsRegime.TOTAL, EXPORTS.regime());
    }

    @Test
    void theCodeOfTotalsHasSevenParts() {
        assertEquals("CN-ZJ.EXPORT.W._T._T.VALUE.CNY", EXPORTS.code());
        assertEquals(
                "CN.TRADE.US.85.OEM.GROWTH_YOY.PERCENT",
                new SeriesKey("CN", Flow.TRADE, "US", "85", Brand.OEM, Measure.GROWTH_YOY, Unit.PERCENT).code());
    }

    @Test
    void theCodeOfOneEnterpriseTypeOrRegimeHasNineParts() {
        var firms = EXPORTS.withEnterprise(Enterprise.PRIVATE);
        assertEquals("CN-ZJ.EXPORT.W._T._T.PRIVATE._T.VALUE.CNY", firms.code());
        assertEquals(
                "CN-ZJ.EXPORT.W._T._T._T.PROCESSING.VALUE.CNY",
                EXPORTS.withRegime(CustomsRegime.PROCESSING).code());
        assertEquals(
                "CN-ZJ.BALANCE.W._T.OWN.PRIVATE.BORDER.VALUE.USD",
                firms.withRegime(CustomsRegime.BORDER)
                        .withBrand(Brand.OWN)
                        .withFlow(Flow.BALANCE)
                        .with(Measure.VALUE, Unit.USD)
                        .code());
        assertEquals(EXPORTS, firms.withEnterprise(Enterprise.TOTAL));
    }

    @Test
    void aCodeIsReadAsTheKeyThatHasIt() {
        for (var enterprise : Enterprise.values()) {
            for (var regime : CustomsRegime.values()) {
                for (var brand : List.of(Brand.TOTAL, Brand.OTHER_FOREIGN)) {
                    var key = EXPORTS.withEnterprise(enterprise)
                            .withRegime(regime)
                            .withBrand(brand)
                            .with(Measure.QUANTITY, Unit.KILOGRAMS);
                    assertEquals(Optional.of(key), SeriesKey.parse(key.code()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CN-ZJ.EXPORT.W._T._T.VALUE",
                "CN-ZJ.EXPORT.W._T._T.PRIVATE.VALUE.CNY",
                "CN-ZJ.EXPORT.W._T._T._T._T.VALUE.CNY",
                "CN-ZJ.EXPORT.W._T._T.TOTAL.GENERAL.VALUE.CNY",
                "CN-ZJ.EXPORT.W._T._T.PRIVATE.PRIVATE.VALUE.CNY",
                "CN-ZJ.EXPORT.W._T._T.private._T.VALUE.CNY",
                "CN-ZJ.EXPORT.W._T._T.PRIVATE._T.VALUE.CNY.",
                "CN-ZJ.EXPORTS.W._T._T.VALUE.CNY"
            })
    void aCodeThatNoKeyHasIsNotRead(String code) {
        assertEquals(Optional.empty(), SeriesKey.parse(code));
    }

    @Test
    void theWholeFlowLeavesOutEveryPart() {
        assertEquals(
                EXPORTS,
                EXPORTS.withMarket("US")
                        .withSector("85")
                        .withBrand(Brand.OWN)
                        .withEnterprise(Enterprise.STATE)
                        .withRegime(CustomsRegime.GENERAL)
                        .wholeFlow());
    }

    @Test
    void changesOfOtherDimensionsKeepEnterpriseAndRegime() {
        var key = EXPORTS.withEnterprise(Enterprise.FOREIGN).withRegime(CustomsRegime.BONDED);
        for (var changed : List.of(
                key.withArea("CN"),
                key.withFlow(Flow.IMPORT),
                key.withMarket("US"),
                key.withSector("85"),
                key.withBrand(Brand.OEM),
                key.with(Measure.FIRM_COUNT, Unit.FIRMS))) {
            assertEquals(Enterprise.FOREIGN, changed.enterprise());
            assertEquals(CustomsRegime.BONDED, changed.regime());
        }
    }

    /** The column of the series holds 200 characters; codes of areas, markets and sectors at most 8, 16 and 32. */
    @Test
    void theLongestCodeFitsItsColumn() {
        assertTrue(8
                        + 16
                        + 32
                        + longest(Flow.values())
                        + longest(Brand.values())
                        + longest(Enterprise.values())
                        + longest(CustomsRegime.values())
                        + longest(Measure.values())
                        + longest(Unit.values())
                        + 8
                <= 200);
    }

    private static int longest(Enum<?>[] values) {
        return Arrays.stream(values)
                .mapToInt(value -> value.name().length())
                .max()
                .orElseThrow();
    }
}
