package io.waimao.transitions;

import io.waimao.derivation.FigureSource;
import io.waimao.language.Text;
import io.waimao.observations.Confidence;
import io.waimao.observations.Derivation;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.SeriesQuery;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures in memory, published unless marked as derived. */
final class KnownFigures implements FigureSource {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 1, 20);

    private final Map<FigureKey, Observation> figures = new LinkedHashMap<>();

    /** @param series for example CN-ZJ.EXPORT.W._T._T.VALUE.CNY */
    KnownFigures with(String series, String period, String value) {
        return with(figure(series, period, Quantity.exactly(new BigDecimal(value)), "customs", null));
    }

    KnownFigures with(Observation figure) {
        figures.put(FigureKey.of(figure), figure);
        return this;
    }

    /** The figures without one of them and its dependents. */
    KnownFigures withoutFigure(Observation input) {
        var others = new KnownFigures();
        figures.values().stream()
                .filter(figure -> !figure.printed().contains(input))
                .forEach(others::with);
        return others;
    }

    /** The figures with another value for one of them. */
    KnownFigures withValue(Observation figure, Quantity value) {
        var others = new KnownFigures();
        figures.values().forEach(others::with);
        return others.with(new Observation(
                figure.key(),
                figure.period(),
                BoundedValue.computed(value, figure.key().unit()),
                figure.status(),
                figure.confidence(),
                figure.sourceCode(),
                null,
                figure.knownFrom(),
                null,
                figure.derivation()));
    }

    static Observation figure(
            String series, String period, Quantity value, String source, @Nullable Derivation derivation) {
        var key = key(series);
        return new Observation(
                key,
                Period.parse(period),
                BoundedValue.computed(value, key.unit()),
                ObservationStatus.NORMAL,
                Confidence.HIGH,
                source,
                null,
                PUBLISHED,
                null,
                derivation);
    }

    static SeriesKey key(String series) {
        return SeriesKey.parse(series).orElseThrow(() -> new IllegalArgumentException(series));
    }

    Observation get(String series, String period) {
        return figure(key(series), Period.parse(period)).orElseThrow();
    }

    Collection<Observation> all() {
        return List.copyOf(figures.values());
    }

    @Override
    public Optional<Observation> figure(FigureKey of) {
        return Optional.ofNullable(figures.get(of));
    }

    @Override
    public Optional<Observation> unconverted(FigureKey of) {
        return figure(of)
                .filter(figure ->
                        figure.derivation() == null || !figure.derivation().converted());
    }

    @Override
    public Optional<Observation> byRules(FigureKey of) {
        return unconverted(of);
    }

    @Override
    public List<Period> periods(SeriesKey series) {
        return figures.keySet().stream()
                .filter(key -> key.series().equals(series))
                .map(FigureKey::period)
                .sorted()
                .toList();
    }

    @Override
    public List<Observation> series(SeriesQuery query) {
        return periods(query.key()).stream()
                .flatMap(period -> figure(query.key(), period).stream())
                .toList();
    }

    @Override
    public Optional<Observation> latest(SeriesQuery query) {
        return series(query).stream().reduce((earlier, later) -> later);
    }

    @Override
    public List<Observation> published() {
        return figures.values().stream().filter(figure -> !figure.isDerived()).toList();
    }

    @Override
    public FigureSource without(String source) {
        throw new UnsupportedOperationException(source);
    }

    /** A derived figure. */
    static Derivation from(List<Observation> inputs) {
        var sources = inputs.stream().map(Observation::sourceCode).toList();
        return new Derivation(Text.same("x = a + b"), inputs, Set.copyOf(sources));
    }
}
