package io.waimao.derivation.breakdowns;

import io.waimao.derivation.DerivedFigures;
import io.waimao.derivation.rules.Inference;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Contribution;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Growth of parts taken together or of the rest of their whole, and the contributions to the growth of the whole. Uses
 * published growth rates, or else levels of the year before, or else derived growth rates.
 */
final class Changes {

    /** A formula over the levels of the parts, their growth rates or earlier levels, and the figures of the whole. */
    @FunctionalInterface
    private interface Formula {
        Quantity of(List<Quantity> parts, List<Quantity> changes, List<Quantity> whole);
    }

    private final DerivedFigures figures;
    private final FigureKey whole;

    Changes(DerivedFigures figures, FigureKey whole) {
        this.figures = figures;
        this.whole = whole;
    }

    static FigureKey growthOf(FigureKey level) {
        return level.with(level.series().with(Measure.GROWTH_YOY, Unit.PERCENT));
    }

    static FigureKey yearBefore(FigureKey level) {
        return level.with(level.period().yearBefore());
    }

    /** Whether growth is published in the unit of a level: the usual currency of the flow. */
    static boolean isInUsualUnit(SeriesKey key) {
        return key.measure() == Measure.VALUE && key.unit() == Measure.VALUE.unit(key.flow(), null);
    }

    Optional<BoundedValue> growth(List<FigureKey> parts) {
        return find(
                whole,
                byGrowth(parts, List.of(), FromGrowth::growth),
                byLevels(parts, List.of(), FromLevels::growth),
                Unit.PERCENT);
    }

    Optional<BoundedValue> contribution(List<FigureKey> parts, FigureKey of) {
        return find(
                of,
                byGrowth(parts, List.of(whole, growthOf(whole)), FromGrowth::contribution),
                byLevels(parts, List.of(yearBefore(whole)), FromLevels::contribution),
                Unit.PERCENTAGE_POINT);
    }

    Optional<BoundedValue> shareOfGrowth(List<FigureKey> parts, FigureKey of) {
        return ofWhole(of, parts, FromGrowth::shareOfGrowth, FromLevels::shareOfGrowth, Unit.PERCENT);
    }

    Optional<BoundedValue> shareBefore(List<FigureKey> parts, FigureKey of) {
        return ofWhole(of, parts, FromGrowth::shareBefore, FromLevels::shareBefore, Unit.PERCENT);
    }

    Optional<BoundedValue> growthOfRest(List<FigureKey> parts) {
        return ofWhole(whole, parts, FromGrowth::growthOfRest, FromLevels::growthOfRest, Unit.PERCENT);
    }

    Optional<BoundedValue> contributionOfRest(List<FigureKey> parts) {
        return ofWhole(
                whole, parts, FromGrowth::contributionOfRest, FromLevels::contributionOfRest, Unit.PERCENTAGE_POINT);
    }

    Optional<BoundedValue> shareOfGrowthOfRest(List<FigureKey> parts) {
        return ofWhole(whole, parts, FromGrowth::shareOfGrowthOfRest, FromLevels::shareOfGrowthOfRest, Unit.PERCENT);
    }

    private Optional<BoundedValue> ofWhole(
            FigureKey of, List<FigureKey> parts, Formula fromGrowth, Formula fromLevels, Unit unit) {
        return find(
                of,
                byGrowth(parts, List.of(whole, growthOf(whole)), fromGrowth),
                byLevels(parts, List.of(yearBefore(whole), whole), fromLevels),
                unit);
    }

    private static Inference byGrowth(List<FigureKey> parts, List<FigureKey> whole, Formula formula) {
        return inference(parts, Changes::growthOf, whole, formula);
    }

    private static Inference byLevels(List<FigureKey> parts, List<FigureKey> whole, Formula formula) {
        return inference(parts, Changes::yearBefore, whole, formula);
    }

    private static Inference inference(
            List<FigureKey> parts, UnaryOperator<FigureKey> change, List<FigureKey> whole, Formula formula) {
        var count = parts.size();
        var inputs = new ArrayList<>(parts);
        parts.forEach(part -> inputs.add(change.apply(part)));
        inputs.addAll(whole);
        return new Inference(
                Contribution.FORMULA,
                List.of(),
                inputs,
                values -> formula.of(
                        values.subList(0, count),
                        values.subList(count, 2 * count),
                        values.subList(2 * count, values.size())));
    }

    private Optional<BoundedValue> find(FigureKey of, Inference byGrowth, Inference byLevels, Unit unit) {
        var usual = isInUsualUnit(whole.series());
        var growth = growthOf(of);
        return (usual ? figures.by(byGrowth, growth) : Optional.<Observation>empty())
                .or(() -> figures.by(byLevels, growth))
                .or(() -> usual ? figures.byAny(byGrowth, growth) : Optional.empty())
                .map(figure -> figure.value().in(unit));
    }
}
