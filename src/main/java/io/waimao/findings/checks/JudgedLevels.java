package io.waimao.findings.checks;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.findings.window.Window;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import java.util.stream.Stream;

/**
 * The levels whose course over time can be judged: levels of whole flows, of markets and of sectors. Sales of one
 * sector to one market may come and go from year to year. A level with published growth is compared with that instead,
 * and a figure in dollars with the one in yuan. A trade balance changes by any factor.
 */
final class JudgedLevels {

    private JudgedLevels() {}

    static Stream<Observation> of(Window window) {
        return Stream.of(Measure.VALUE, Measure.PROJECT_COUNT)
                .flatMap(window::subjects)
                .filter(figure -> figure.getFlow() != Flow.BALANCE)
                .filter(figure -> isBroad(figure.key()) && Intervals.isPositive(figure))
                .filter(figure -> !hasGrowth(figure, window) && !isInYuan(figure, window));
    }

    /** Whether it is a whole flow, rather than a part of it. */
    static boolean isWhole(SeriesKey key) {
        return key.equals(key.wholeFlow());
    }

    static boolean hasGrowth(Observation figure, Window window) {
        return figure.getMeasure() == Measure.VALUE
                && window.find(figure.key().with(Measure.GROWTH_YOY, Unit.PERCENT), figure.period())
                        .isPresent();
    }

    private static boolean isBroad(SeriesKey key) {
        return key.market().equals(Market.WORLD) || key.sector().equals(Sector.TOTAL);
    }

    private static boolean isInYuan(Observation figure, Window window) {
        return figure.key().unit() == Unit.USD
                && window.find(figure.key().with(Measure.VALUE, Unit.CNY), figure.period())
                        .isPresent();
    }
}
