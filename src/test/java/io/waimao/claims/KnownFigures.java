package io.waimao.claims;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Figures in memory; derived figures are given as well. */
public final class KnownFigures implements FigureSource {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 20);

    private final List<Observation> all = new ArrayList<>();

    public KnownFigures published(SeriesKey key, String period, BoundedValue value) {
        return published("customs", key, period, value);
    }

    public KnownFigures published(String source, SeriesKey key, String period, BoundedValue value) {
        all.add(figure(source, key, period, value, null));
        return this;
    }

    /** @param inputs positions of earlier figures */
    public KnownFigures derived(SeriesKey key, String period, BoundedValue value, int... inputs) {
        var from = new ArrayList<Observation>();
        var sources = new TreeSet<String>();
        for (int input : inputs) {
            from.add(all.get(input));
            sources.addAll(all.get(input).printedBy());
        }
        var derivation = new Derivation(Text.same("a formula"), from, sources);
        all.add(figure(derivation.sourceCode(), key, period, value, derivation));
        return this;
    }

    public KnownFigures converted(SeriesKey key, String period, BoundedValue value, int input) {
        var derivation = Derivation.converted(Text.same("a rate"), all.get(input));
        all.add(figure(derivation.sourceCode(), key, period, value, derivation));
        return this;
    }

    private static Observation figure(
            String source, SeriesKey key, String period, BoundedValue value, Derivation derivation) {
        return new Observation(
                key,
                Period.parse(period),
                value.in(key.unit()),
                ObservationStatus.NORMAL,
                Confidence.HIGH,
                source,
                null,
                DAY,
                null,
                derivation);
    }

    @Override
    public Optional<Observation> figure(FigureKey of) {
        return all.stream().filter(figure -> FigureKey.of(figure).equals(of)).findFirst();
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
        return series(series).stream().map(Observation::period).toList();
    }

    @Override
    public List<Observation> series(SeriesQuery query) {
        return all.stream()
                .filter(figure -> figure.key().equals(query.key()) && query.covers(figure.period()))
                .filter(figure -> unconverted(FigureKey.of(figure)).isPresent())
                .toList();
    }

    @Override
    public Optional<Observation> latest(SeriesQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Observation> published() {
        return all.stream().filter(figure -> !figure.isDerived()).toList();
    }

    @Override
    public FigureSource without(String source) {
        var others = new KnownFigures();
        all.stream().filter(figure -> !figure.printedBy().contains(source)).forEach(others.all::add);
        return others;
    }

    /** The public codes of figures by their positions. */
    public List<String> codes(int... positions) {
        var codes = new ArrayList<String>();
        for (int position : positions) {
            codes.add(all.get(position).getCode());
        }
        return codes;
    }
}
