package io.waimao.claims;

import io.waimao.catalogue.Province;
import io.waimao.derivation.FigureSource;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds figures to compare a claim with, excluding the claim's own source. */
final class EvidenceFinder {

    private final FigureSource figures;
    private final AdditiveBounds bounds;

    /**
     * @param figures the figures of other sources
     * @param mayBound the publications that may bound the claimed figure
     */
    EvidenceFinder(FigureSource figures, Predicate<Observation> mayBound, Scope scope) {
        this.figures = figures;
        this.bounds = new AdditiveBounds(figures, mayBound, scope);
    }

    /** The figure of exactly the claimed period. */
    Optional<Measured> at(SeriesKey key, Period period) {
        return figures.unconverted(new FigureKey(key, period)).map(Measured::of);
    }

    /** The figure of the longest first part of the period. */
    Optional<Measured> atBeginningOf(SeriesKey key, Period period) {
        return beginning(figures, key, period).map(Measured::of);
    }

    static Optional<Observation> beginning(FigureSource figures, SeriesKey key, Period period) {
        return Stream.iterate(period.months() - 1, months -> months > 0, months -> months - 1)
                .map(months -> new Period(period.start(), months))
                .flatMap(part -> figures.unconverted(new FigureKey(key, part)).stream())
                .findFirst();
    }

    /**
     * The weight of the first part of a period in the whole, by the levels that a share or a growth rate is measured
     * against, in
     * yuan or in dollars: the whole flow, the flow of the nation, or the level of the year before.
     */
    Optional<Weight> weight(SeriesKey key, Period part, Period whole) {
        return key.flow().hasShares()
                ? Measure.VALUE.units().stream()
                        .map(unit -> key.with(Measure.VALUE, unit))
                        .flatMap(level -> weight(key.measure(), level, part, whole).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Weight> weight(Measure measure, SeriesKey level, Period part, Period whole) {
        return switch (measure) {
            case SHARE_OF_FLOW -> ofLevels(level.wholeFlow(), part, whole);
            case NATIONAL_SHARE -> ofLevels(level.withArea(Province.NATION), part, whole);
            case GROWTH_YOY -> ofLevels(level, part.yearBefore(), whole.yearBefore());
            default -> Optional.empty();
        };
    }

    private Optional<Weight> ofLevels(SeriesKey level, Period part, Period whole) {
        return figures.unconverted(new FigureKey(level, part))
                .flatMap(least ->
                        figures.unconverted(new FigureKey(level, whole)).flatMap(most -> Weight.of(least, most)));
    }

    /**
     * The figures of a series up to the period, the latest first. A period that overlaps the claimed one must lie
     * inside it; a longer one is no evidence.
     */
    List<Observation> levelsUpTo(SeriesKey key, Period period) {
        return figures.series(key).stream()
                .filter(figure -> !figure.period().getEnd().isAfter(period.getEnd()))
                .filter(figure -> period.contains(figure.period()) || !period.overlaps(figure.period()))
                .sorted(Comparator.comparing(Observation::period).reversed())
                .toList();
    }

    /** The bounds of a level by its parts and wholes. */
    List<Measured> bounds(SeriesKey key, Period period) {
        return bounds.of(key, period);
    }
}
