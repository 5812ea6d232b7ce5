package io.waimao.transitions;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.derivation.FigureSource;
import io.waimao.observations.Brand;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The point figures of one province and of the nation, by key and period. One-sided figures are left out. */
final class ProvinceFigures {

    private final String area;
    private final FigureSource source;
    private final @Nullable Period only;
    private final Map<SeriesKey, List<Period>> periods = new HashMap<>();
    private final Map<List<SeriesKey>, List<Period>> together = new HashMap<>();
    private final Map<FigureKey, Optional<Observation>> points = new HashMap<>();

    /** @param only the only period for indicators; null for the latest of each */
    ProvinceFigures(String area, FigureSource source, @Nullable Period only) {
        this.area = area;
        this.source = source;
        this.only = only;
    }

    boolean isNation() {
        return area.equals(Province.NATION);
    }

    /** The same for the nation. */
    ProvinceFigures ofNation() {
        return new ProvinceFigures(Province.NATION, source, only);
    }

    SeriesKey total(Flow flow, Measure measure, Unit unit) {
        return new SeriesKey(area, flow, Market.WORLD, Sector.TOTAL, Brand.TOTAL, measure, unit);
    }

    SeriesKey exports() {
        return total(Flow.EXPORT, Measure.VALUE, Unit.CNY);
    }

    static SeriesKey share(SeriesKey part) {
        return part.with(Measure.SHARE_OF_FLOW, Unit.PERCENT);
    }

    private static SeriesKey growth(SeriesKey key) {
        return key.with(Measure.GROWTH_YOY, Unit.PERCENT);
    }

    /** Whether the period is requested for indicators. */
    boolean isRequested(Period period) {
        return only == null || only.equals(period);
    }

    /** Whether indicators of any period are requested. */
    boolean isAnyRequested() {
        return only == null;
    }

    /** The figure of a series at a period, converted from another currency if necessary. */
    Optional<Observation> at(SeriesKey key, Period period) {
        return points.computeIfAbsent(new FigureKey(key, period), place -> source.figure(place)
                .filter(figure -> figure.quantity().hasPoint()));
    }

    Optional<Term> term(SeriesKey key, Period period) {
        return at(key, period).map(Term::of);
    }

    /** The share of a part in exports, in percent. */
    Optional<Term> share(SeriesKey part, Period period) {
        return term(share(part), period);
    }

    /** Growth in a year, in percent. */
    Optional<Term> growth(SeriesKey key, Period period) {
        return term(growth(key), period);
    }

    /** The latest figure of a series. */
    Optional<Observation> latest(SeriesKey key) {
        return latest(List.of(key), period -> at(key, period));
    }

    /** The result for the latest period of the series that has one. */
    <T> Optional<T> latest(Collection<SeriesKey> series, Function<Period, Optional<T>> at) {
        return candidates(series).flatMap(period -> at.apply(period).stream()).findFirst();
    }

    /** The result for the latest period of exports and its parts that has one. */
    <T> Optional<T> latestOfExports(Collection<SeriesKey> parts, Function<Period, Optional<T>> at) {
        var series = Stream.concat(Stream.of(exports()), parts.stream())
                .flatMap(key -> Stream.of(key, share(key), growth(key)))
                .toList();
        return latest(series, at);
    }

    private Stream<Period> candidates(Collection<SeriesKey> series) {
        return only == null ? periods(series) : Stream.of(only);
    }

    /** The periods, the latest first. */
    private Stream<Period> periods(Collection<SeriesKey> series) {
        return together.computeIfAbsent(List.copyOf(series), this::latestFirst).stream();
    }

    private List<Period> latestFirst(Collection<SeriesKey> series) {
        var all = new HashSet<Period>();
        series.forEach(key -> all.addAll(periods(key)));
        return all.stream().sorted(reverseOrder()).toList();
    }

    private List<Period> periods(SeriesKey key) {
        return periods.computeIfAbsent(key, source::periods);
    }

    /** The figures of a series for some of its periods, the latest first. */
    Stream<Observation> series(SeriesKey key, Predicate<Period> wanted) {
        return periods(List.of(key)).filter(wanted).flatMap(period -> at(key, period).stream());
    }

    /** The figures of a series in periods requested for indicators, the latest first. */
    Stream<Observation> candidates(SeriesKey key) {
        return candidates(List.of(key)).flatMap(period -> at(key, period).stream());
    }

    /** The nation's figure: of the same period, else of the year that contains it, else of the nearest period. */
    Optional<Observation> nation(SeriesKey key, Period period) {
        var national = key.withArea(Province.NATION);
        return at(national, period)
                .or(() -> period.calendarYear().flatMap(year -> at(national, year)))
                .or(() -> periods(List.of(national))
                        .sorted(comparing(other -> Math.abs(other.yearsSince(period))))
                        .flatMap(other -> at(national, other).stream())
                        .findFirst());
    }
}
