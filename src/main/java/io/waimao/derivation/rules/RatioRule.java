package io.waimao.derivation.rules;

import io.waimao.catalogue.Province;
import io.waimao.language.Text;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Measure;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Share;
import java.util.List;
import java.util.function.Function;

/** Growth, shares and unit values are ratios of levels, in yuan or in dollars. */
public final class RatioRule implements Rule {

    private static final Text UNIT_VALUE = new Text("unit value = value / quantity", "单价 = 金额 / 数量");

    @Override
    public List<Inference> inferences(FigureKey of) {
        var key = of.series();
        return switch (key.measure()) {
            case GROWTH_YOY ->
                key.flow().hasShares() ? inEachCurrency(level -> growth(of.with(level)), key) : List.of();
            case SHARE_OF_FLOW ->
                key.flow().hasShares() && !key.isWholeFlow()
                        ? inEachCurrency(level -> share(of.with(level), of.with(level.wholeFlow())), key)
                        : List.of();
            case NATIONAL_SHARE ->
                key.flow().hasShares() && !key.area().equals(Province.NATION)
                        ? inEachCurrency(level -> share(of.with(level), of.with(level.withArea(Province.NATION))), key)
                        : List.of();
            case UNIT_VALUE -> List.of(unitValue(of));
            default -> List.of();
        };
    }

    /** Whether figures of the measure may be ratios of levels. */
    public static boolean appliesTo(Measure measure) {
        return measure == Measure.GROWTH_YOY
                || measure == Measure.SHARE_OF_FLOW
                || measure == Measure.NATIONAL_SHARE
                || measure == Measure.UNIT_VALUE;
    }

    /** The levels whose ratio is the figure. */
    public static List<SeriesKey> levels(SeriesKey key) {
        return key.measure() == Measure.UNIT_VALUE
                ? List.of(key.with(Measure.VALUE, key.unit().currency()))
                : Measure.VALUE.units().stream()
                        .map(unit -> key.with(Measure.VALUE, unit))
                        .toList();
    }

    private static List<Inference> inEachCurrency(Function<SeriesKey, Inference> inference, SeriesKey key) {
        return levels(key).stream().map(inference).toList();
    }

    public static Inference growth(FigureKey level) {
        return Inference.ratio(
                Growth.FORMULA,
                level,
                level.with(level.period().yearBefore()),
                levels -> Growth.between(levels.get(1), levels.get(0)));
    }

    public static Inference share(FigureKey part, FigureKey whole) {
        return Inference.ratio(Share.FORMULA, part, whole, levels -> Share.of(levels.get(0), levels.get(1)));
    }

    private static Inference unitValue(FigureKey of) {
        var key = of.series();
        return Inference.ratio(
                UNIT_VALUE,
                of.with(key.with(Measure.VALUE, key.unit().currency())),
                of.with(key.with(Measure.QUANTITY, key.unit().quantity())),
                levels -> levels.get(0).dividedBy(levels.get(1)));
    }
}
