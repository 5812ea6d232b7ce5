package io.waimao.claims;

import static java.util.Objects.requireNonNull;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Brand;
import io.waimao.observations.Growth;
import io.waimao.observations.Interval;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.Precedence;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Share;
import io.waimao.observations.Unit;
import io.waimao.rollups.FigureSums;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the figures that a claim can be held against: published ones first, then derived ones, never one of the claim's own
 * source.
 */
final class EvidenceFinder {

    private record At(SeriesKey key, Period period) {}

    private final Map<At, Observation> figures = new HashMap<>();
    private final FigureSums sums;
    private final Scope scope;

    /** @param history all that was ever published of what the claim is about, its own source included */
    EvidenceFinder(Claim claim, List<Observation> history, Scope scope) {
        this.scope = scope;
        history.stream()
                .filter(figure -> !figure.sourceCode().equals(claim.sourceCode()))
                .forEach(figure -> figures.merge(new At(figure.key(), figure.period()), figure, Precedence::of));
        this.sums = new FigureSums(figures.values());
    }

    /** The figure of exactly this period. */
    Optional<Measured> at(SeriesKey key, Period period) {
        return find(key, period).map(Measured::published).or(() -> derived(key, period));
    }

    /** The figure of the longest part of the period that starts with it. */
    Optional<Measured> atBeginningOf(SeriesKey key, Period period) {
        return periods()
                .filter(part -> !part.equals(period)
                        && period.contains(part)
                        && part.start().equals(period.start()))
                .sorted(Comparator.comparing(Period::months).reversed())
                .flatMap(part -> at(key, part).stream())
                .findFirst();
    }

    /** The figures of a series, not after the period, the latest first. */
    List<Observation> levelsUpTo(SeriesKey key, Period period) {
        return periods()
                .filter(earlier -> !earlier.getEnd().isAfter(period.getEnd()))
                .flatMap(earlier -> find(key, earlier).stream())
                .sorted(Comparator.comparing(Observation::period).reversed())
                .toList();
    }

    /**
     * What values of parts and of wholes say: something that adds up is at least as large as each of its parts and at most
     * as large as a whole of which it is one.
     */
    Optional<Measured> bounds(SeriesKey key, Period period) {
        var part = figures.values().stream()
                .filter(figure -> figure.value().interval().lower() != null
                        && scope.within(figure.key(), key)
                        && period.contains(figure.period()))
                .max(Comparator.comparing(EvidenceFinder::lower));
        var whole = figures.values().stream()
                .filter(figure -> figure.value().interval().upper() != null
                        && scope.within(key, figure.key())
                        && figure.period().contains(period))
                .min(Comparator.comparing(EvidenceFinder::upper));
        if (part.isEmpty() && whole.isEmpty()) {
            return Optional.empty();
        }
        var lower = part.map(EvidenceFinder::lower).orElse(BigDecimal.ZERO);
        var upper = whole.map(EvidenceFinder::upper).orElse(null);
        if (upper != null && lower.compareTo(upper) > 0) {
            return Optional.empty();
        }
        var text = part.map(figure -> "at least " + Wording.of(figure.value()) + ", which is a part of it")
                .or(() -> whole.map(figure -> "at most " + Wording.of(figure.value()) + ", of which it is a part"))
                .orElseThrow();
        return Optional.of(new Measured(
                Interval.closed(lower, upper),
                period,
                text,
                Stream.concat(part.stream(), whole.stream()).toList()));
    }

    private static BigDecimal lower(Observation figure) {
        return requireNonNull(figure.value().interval().lower());
    }

    private static BigDecimal upper(Observation figure) {
        return requireNonNull(figure.value().interval().upper());
    }

    private Optional<Measured> derived(SeriesKey key, Period period) {
        return switch (key.measure()) {
            case GROWTH_YOY ->
                Measure.VALUE.units().stream()
                        .flatMap(unit -> growth(key.with(Measure.VALUE, unit), period).stream())
                        .findFirst();
            case SHARE_OF_FLOW ->
                Measure.VALUE.units().stream()
                        .flatMap(unit ->
                                share(key.with(Measure.VALUE, unit), whole(key).with(Measure.VALUE, unit), period)
                                        .stream())
                        .findFirst();
            case NATIONAL_SHARE ->
                Measure.VALUE.units().stream()
                        .flatMap(unit -> share(
                                key.with(Measure.VALUE, unit),
                                key.with(Measure.VALUE, unit).withArea(Province.NATION),
                                period)
                                .stream())
                        .findFirst();
            case VALUE -> part(key, period);
            default -> Optional.empty();
        };
    }

    private Optional<Measured> growth(SeriesKey key, Period period) {
        return both(find(key, period), find(key, period.yearBefore()))
                .filter(levels -> canDivideBy(levels.second))
                .map(levels -> Measured.derived(
                        Growth.between(
                                levels.second.value().quantity(),
                                levels.first.value().quantity()),
                        Unit.PERCENT,
                        period,
                        "from " + Wording.of(levels.second.value()) + " the year before to "
                                + Wording.of(levels.first.value()),
                        levels.first,
                        levels.second));
    }

    private Optional<Measured> share(SeriesKey part, SeriesKey whole, Period period) {
        return both(find(part, period), find(whole, period))
                .filter(levels -> canDivideBy(levels.second))
                .map(levels -> Measured.derived(
                        Share.of(
                                levels.first.value().quantity(),
                                levels.second.value().quantity()),
                        Unit.PERCENT,
                        period,
                        Wording.of(levels.first.value()) + " of " + Wording.of(levels.second.value()),
                        levels.first,
                        levels.second));
    }

    private Optional<Measured> part(SeriesKey key, Period period) {
        return both(find(key.with(Measure.SHARE_OF_FLOW, Unit.PERCENT), period), find(whole(key), period))
                .map(levels -> Measured.derived(
                        Share.part(
                                levels.first.value().quantity(),
                                levels.second.value().quantity()),
                        key.unit(),
                        period,
                        Wording.of(levels.first.value()) + " of " + Wording.of(levels.second.value()),
                        levels.first,
                        levels.second));
    }

    private static boolean canDivideBy(Observation level) {
        var lower = level.value().interval().lower();
        return lower != null && lower.signum() > 0;
    }

    private static SeriesKey whole(SeriesKey key) {
        return key.withMarket(Market.WORLD).withSector(Sector.TOTAL).withBrand(Brand.TOTAL);
    }

    private record Two(Observation first, Observation second) {}

    private static Optional<Two> both(Optional<Observation> first, Optional<Observation> second) {
        return first.flatMap(one -> second.map(other -> new Two(one, other)));
    }

    private Stream<Period> periods() {
        return figures.keySet().stream().map(At::period).distinct();
    }

    private Optional<Observation> find(SeriesKey key, Period period) {
        return sums.find(key, period);
    }
}
