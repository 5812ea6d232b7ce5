package io.waimao.derivation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.language.ChineseText;
import io.waimao.language.Text;
import io.waimao.observations.Brand;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The formulas of derived figures, in both languages. */
class FormulasTest {

    private static final SeriesKey EXPORTS =
            new SeriesKey("CN-ZJ", Flow.EXPORT, "W", "_T", Brand.TOTAL, Measure.VALUE, Unit.CNY);

    private static final List<Rule> RULES = List.of(
            new RatioRule(),
            new FlowRule(),
            new PartsRule(TotalParts.byBrand()),
            new PartsRule(TotalParts.byEnterprise()),
            new PartsRule(TotalParts.byRegime()),
            new ShareRule());

    private static final List<SeriesKey> SERIES = List.of(
            EXPORTS,
            EXPORTS.withFlow(Flow.IMPORT),
            EXPORTS.withFlow(Flow.TRADE),
            EXPORTS.withFlow(Flow.BALANCE),
            EXPORTS.withBrand(Brand.OWN),
            EXPORTS.withMarket("US"),
            EXPORTS.with(Measure.GROWTH_YOY, Unit.PERCENT),
            EXPORTS.withMarket("US").with(Measure.SHARE_OF_FLOW, Unit.PERCENT),
            EXPORTS.with(Measure.NATIONAL_SHARE, Unit.PERCENT),
            EXPORTS.with(Measure.UNIT_VALUE, Unit.CNY_PER_PIECE));

    private static Stream<Text> formulas(Rule rule, SeriesKey of) {
        return rule.inferences(new FigureKey(of, Period.parse("2024"))).stream()
                .map(inference -> inference.formula().get());
    }

    private static List<Text> formulas(SeriesKey of) {
        return RULES.stream().flatMap(rule -> formulas(rule, of)).distinct().toList();
    }

    @Test
    void everyFormulaIsThereInChinese() {
        SERIES.stream().map(FormulasTest::formulas).flatMap(List::stream).forEach(ChineseText::assertNoEnglish);
    }

    @Test
    void theBalanceHasThreeFormulas() {
        assertEquals(
                List.of(
                        new Text("balance = exports - imports", "差额 = 出口 - 进口"),
                        new Text("balance = 2 exports - trade", "差额 = 2 × 出口 - 进出口"),
                        new Text("balance = trade - 2 imports", "差额 = 进出口 - 2 × 进口")),
                formulas(new FlowRule(), EXPORTS.withFlow(Flow.BALANCE)).toList());
    }

    @Test
    void aLastPartIsItsWholeLessTheOtherParts() {
        assertEquals(
                new Text("OWN = TOTAL - its other parts", "OWN = TOTAL - 其余各部分"),
                formulas(new PartsRule(TotalParts.byBrand()), EXPORTS.withBrand(Brand.OWN))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void theTotalIsTheSumOfItsParts() {
        assertEquals(
                new Text(
                        "total = NONE + OWN + ACQUIRED + OEM + OTHER_FOREIGN",
                        "总额 = NONE + OWN + ACQUIRED + OEM + OTHER_FOREIGN"),
                formulas(new PartsRule(TotalParts.byBrand()), EXPORTS)
                        .findFirst()
                        .orElseThrow());
    }
}
