package io.waimao.findings.window;

import static java.util.stream.Collectors.groupingBy;

import io.waimao.findings.PublicationDay;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Figures by key and period, so that related figures are found without comparing all with all. */
public final class FigureIndex {

    static final FigureIndex NONE = new FigureIndex(List.of());

    private final Map<FigureKey, Observation> current = new HashMap<>();
    private final Map<FigureKey, List<Observation>> others = new HashMap<>();
    private final Map<SeriesKey, List<Observation>> series = new HashMap<>();
    private final Function<Observation, Optional<Observation>> rollUps;

    /** @param history current figures and other publications of them */
    FigureIndex(List<Observation> history) {
        this(history, figure -> Optional.empty());
    }

    /** @param rollUps the figures by complete tables */
    FigureIndex(List<Observation> history, Function<Observation, Optional<Observation>> rollUps) {
        this.rollUps = rollUps;
        for (var figure : history) {
            if (!figure.isDerived() && figure.isCurrent()) {
                current.put(FigureKey.of(figure), figure);
            } else if (!figure.isDerived()) {
                others.computeIfAbsent(FigureKey.of(figure), none -> new ArrayList<>(1))
                        .add(figure);
            }
        }
    }

    private static Observation later(Observation a, Observation b) {
        return a.knownFrom().isBefore(b.knownFrom()) ? b : a;
    }

    /** The current figures, in no order. */
    public Stream<Observation> all() {
        return current.values().stream();
    }

    public Optional<Observation> find(SeriesKey key, Period period) {
        return Optional.ofNullable(current.get(new FigureKey(key, period)));
    }

    /** The figure of a publication, whether or not it is current. */
    public Optional<Observation> find(PublicationDay publication, SeriesKey key, Period period) {
        return find(key, period).filter(publication::has).or(() -> others(new FigureKey(key, period))
                .filter(publication::has)
                .findFirst());
    }

    private Stream<Observation> others(FigureKey of) {
        return others.getOrDefault(of, List.of()).stream();
    }

    /** The current figures of a series, in no order; the index of all series is built at the first call. */
    public List<Observation> series(SeriesKey key) {
        if (series.isEmpty()) {
            series.putAll(all().collect(groupingBy(Observation::key)));
        }
        return series.getOrDefault(key, List.of());
    }

    /** The same figure by the complete table of a source. */
    public Optional<Observation> rolledUp(Observation figure) {
        return rollUps.apply(figure);
    }

    /** The publication that the current figure replaced. */
    public Optional<Observation> replacedBy(Observation figure) {
        return others(FigureKey.of(figure)).reduce(FigureIndex::later);
    }
}
