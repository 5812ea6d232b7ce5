package io.waimao.transitions;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Growth;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Share;
import io.waimao.observations.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The point figures of one province and of the nation, by key and period. One-sided figures are left out. */
final class Figures {

    private final String area;
    private final Map<SeriesKey, Map<Period, Observation>> figures = new HashMap<>();

    Figures(String area, List<Observation> known) {
        this.area = area;
        known.stream().filter(figure -> figure.value().quantity().hasPoint()).forEach(figure -> figures.computeIfAbsent(
                        figure.key(), key -> new HashMap<>())
                .put(figure.period(), figure));
    }

    boolean isNation() {
        return area.equals(Province.NATION);
    }

    SeriesKey total(Flow flow, Measure measure, Unit unit) {
        return new SeriesKey(area, flow, Market.WORLD, Sector.TOTAL, Brand.TOTAL, measure, unit);
    }

    SeriesKey exports() {
        return total(Flow.EXPORT, Measure.VALUE, Unit.CNY);
    }

    Optional<Observation> at(SeriesKey key, Period period) {
        return Optional.ofNullable(figures.getOrDefault(key, Map.of()).get(period));
    }

    /** The periods of all figures, the latest first. */
    List<Period> periods() {
        return figures.entrySet().stream()
                .filter(entry -> entry.getKey().area().equals(area))
                .flatMap(entry -> entry.getValue().keySet().stream())
                .distinct()
                .sorted(reverseOrder())
                .toList();
    }

    /** The figures of a series, the latest first. */
    List<Observation> series(SeriesKey key) {
        return figures.getOrDefault(key, Map.of()).values().stream()
                .sorted(comparing(Observation::period, reverseOrder()))
                .toList();
    }

    Optional<Observation> latest(SeriesKey key) {
        return series(key).stream().findFirst();
    }

    /** The nation's figure: of the same period, else of the year that contains it, else of the nearest period. */
    Optional<Observation> nation(SeriesKey key, Period period) {
        var national = key.withArea(Province.NATION);
        return at(national, period)
                .or(() -> period.calendarYear().flatMap(year -> at(national, year)))
                .or(() -> series(national).stream()
                        .min(comparing(figure -> Math.abs(figure.period().yearsSince(period)))));
    }

    /** The share of a part in exports, in percent: computed from both levels, else as published. */
    Optional<Term> share(SeriesKey part, Period period) {
        return both(term(part, period), term(exports(), period))
                .map(two -> two[0].with(Share.of(two[0].quantity(), two[1].quantity()), two[1]))
                .or(() -> term(part.with(Measure.SHARE_OF_FLOW, Unit.PERCENT), period));
    }

    /** Growth factor 1 + g: of the growth as published, else from the levels. */
    Optional<Term> factor(SeriesKey key, Period period) {
        return term(key.with(Measure.GROWTH_YOY, Unit.PERCENT), period)
                .map(growth -> new Term(Growth.factor(growth.quantity()), growth.inputs()))
                .or(() -> both(term(key, period), term(key, period.yearBefore()))
                        .map(two -> two[0].with(two[0].quantity().dividedBy(two[1].quantity()), two[1])));
    }

    Optional<Term> term(SeriesKey key, Period period) {
        return at(key, period).map(Term::of);
    }

    static Optional<Term[]> both(Optional<Term> one, Optional<Term> other) {
        return one.flatMap(a -> other.map(b -> new Term[] {a, b}));
    }

    Stream<Map.Entry<SeriesKey, Map<Period, Observation>>> all() {
        return figures.entrySet().stream();
    }
}
