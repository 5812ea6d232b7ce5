package io.waimao.findings.checks;

import static io.waimao.findings.window.Sample.figure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.waimao.findings.window.Sample;
import io.waimao.observations.Observation;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A surplus with one market may exceed that with the world, and turn into a deficit from year to year. */
class BalanceTest {

    static Stream<Arguments> whatFlowsMayNotDo() {
        return Stream.of(
                Arguments.of(
                        new PartsOfWhole<>(new ByMarket()), "%s.W._T._T.VALUE.CNY", "%s.VN._T._T.VALUE.CNY", "2024"),
                Arguments.of(
                        new PartsOfWhole<>(new BySector()),
                        "%s.W.85._T.VALUE.CNY",
                        "%s.W.LITHIUM_BATTERY._T.VALUE.CNY",
                        "2024"),
                Arguments.of(
                        new PartsOfWhole<>(new ByBrand()), "%s.W._T._T.VALUE.CNY", "%s.W._T.OWN.VALUE.CNY", "2024"),
                Arguments.of(
                        new PartsOfWhole<>(new ByPeriod()), "%s.W._T._T.VALUE.CNY", "%s.W._T._T.VALUE.CNY", "2024-01"),
                Arguments.of(new ProvincesOfNation(), "CN.%s.W._T._T.VALUE.CNY", "%s.W._T._T.VALUE.CNY", "2024"),
                Arguments.of(new SeriesBreak(), "%s.W._T._T.VALUE.CNY", "%s.W._T._T.VALUE.CNY", "2023"),
                Arguments.of(new CurrencyConversion(), "%s.W._T._T.VALUE.USD", "%s.W._T._T.VALUE.CNY", "2024"));
    }

    @ParameterizedTest
    @MethodSource("whatFlowsMayNotDo")
    void whatFlowsMayNotDoABalanceMay(Check check, String whole, String part, String period) {
        assertNotEquals(0, found("EXPORT", check, whole, part, period));
        assertEquals(0, found("BALANCE", check, whole, part, period));
    }

    private static int found(String flow, Check check, String whole, String part, String period) {
        return Sample.find(check, of(flow, whole, "2024", "10", "11"), of(flow, part, period, "300", "301"))
                .size();
    }

    private static Observation of(String flow, String series, String period, String lower, String upper) {
        return figure(series.formatted(flow), period, lower, upper);
    }
}
