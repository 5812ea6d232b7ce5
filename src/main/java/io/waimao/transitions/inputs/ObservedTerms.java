package io.waimao.transitions.inputs;

import static java.util.Comparator.reverseOrder;

import io.waimao.derivation.FigureSource;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Point figures, published or derived. One-sided figures are left out. */
public final class ObservedTerms implements Terms {

    private final FigureSource source;
    private final Map<FigureKey, Optional<Term>> terms = new HashMap<>();
    private final Map<SeriesKey, List<Period>> periods = new HashMap<>();
    private final Map<List<SeriesKey>, List<Period>> together = new HashMap<>();

    public ObservedTerms(FigureSource source) {
        this.source = source;
    }

    @Override
    public Optional<Term> at(SeriesKey key, Period period) {
        return terms.computeIfAbsent(
                new FigureKey(key, period), place -> source.figure(place).flatMap(ObservedTerms::point));
    }

    @Override
    public Optional<Term> unconverted(SeriesKey key, Period period) {
        return source.unconverted(new FigureKey(key, period)).flatMap(ObservedTerms::point);
    }

    private static Optional<Term> point(Observation figure) {
        var quantity = figure.quantity();
        return quantity.hasPoint() ? Optional.of(Term.of(quantity, figure)) : Optional.empty();
    }

    @Override
    public List<Period> periods(List<SeriesKey> series) {
        return together.computeIfAbsent(List.copyOf(series), this::latestFirst);
    }

    private List<Period> latestFirst(List<SeriesKey> series) {
        var all = new HashSet<Period>();
        series.forEach(key -> all.addAll(periods.computeIfAbsent(key, source::periods)));
        return all.stream().sorted(reverseOrder()).toList();
    }
}
