package io.waimao.derivation.rows;

import static java.util.stream.Collectors.toSet;

import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.TablePart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows in memory: publications and stored roll-ups of all days. A row not read before is recorded as missing; all
 * missing rows are then read in one round and the question is repeated. The rows that a question reads thus depend on
 * the question alone.
 */
public final class KnownRows {

    private final Map<SeriesKey, Map<Period, List<Observation>>> rows = new HashMap<>();
    private final Set<FigureKey> places = new HashSet<>();
    private final Map<SeriesKey, List<Years>> years = new HashMap<>();
    private final List<KnownSlice> slices = new ArrayList<>();
    private final Map<TablePart, List<Observation>> parts = new HashMap<>();

    private final Set<FigureKey> missingPlaces = new HashSet<>();
    private final Map<SeriesKey, Years> missingYears = new HashMap<>();
    private final Set<TablePart> missingParts = new HashSet<>();
    private int misses;

    /** The rows of a key. */
    List<Observation> at(FigureKey place) {
        if (!isKnown(place)) {
            misses++;
            missingPlaces.add(place);
            return List.of();
        }
        return rows.getOrDefault(place.series(), Map.of()).getOrDefault(place.period(), List.of());
    }

    /** Whether the rows of a key have been read. */
    public boolean isKnown(FigureKey place) {
        return places.contains(place)
                || areKnown(place.series(), Years.of(place.period()))
                || slices.stream().anyMatch(slice -> slice.covers(place));
    }

    /** The periods of a series that begin in the years and have rows. */
    public Collection<Period> periods(SeriesKey series, Years wanted) {
        return of(series, wanted).keySet().stream().filter(wanted::has).toList();
    }

    /** As {@link #periods}, with the sources of the rows. */
    public Map<Period, Set<String>> sources(SeriesKey series, Years wanted) {
        var sources = new HashMap<Period, Set<String>>();
        of(series, wanted).forEach((period, all) -> {
            if (wanted.has(period)) {
                sources.put(period, all.stream().map(Observation::sourceCode).collect(toSet()));
            }
        });
        return sources;
    }

    private Map<Period, List<Observation>> of(SeriesKey series, Years wanted) {
        if (!areKnown(series, wanted)) {
            misses++;
            missingYears.merge(series, wanted, Years::and);
        }
        return rows.getOrDefault(series, Map.of());
    }

    private boolean areKnown(SeriesKey series, Years wanted) {
        return years.getOrDefault(series, List.of()).stream().anyMatch(known -> known.holds(wanted))
                || slices.stream().anyMatch(slice -> slice.covers(series, wanted));
    }

    /** The rows of a part of a table. */
    public List<Observation> of(TablePart part) {
        var known = parts.get(part);
        if (known == null) {
            misses++;
            missingParts.add(part);
            return List.of();
        }
        return known;
    }

    /** The number of lookups of missing rows; it only grows. */
    public int misses() {
        return misses;
    }

    /** Counts a lookup of a result for which rows were missing. */
    public void missAgain() {
        misses++;
    }

    public boolean isComplete() {
        return missingPlaces.isEmpty() && missingYears.isEmpty() && missingParts.isEmpty();
    }

    /** Reads the missing rows. */
    public void load(KnownRowsReader reader) {
        if (!missingYears.isEmpty()) {
            loadYears(reader);
        }
        missingPlaces.removeIf(this::isKnown);
        if (!missingPlaces.isEmpty()) {
            loadPlaces(reader);
        }
        if (!missingParts.isEmpty()) {
            var wanted = Set.copyOf(missingParts);
            var read = reader.parts(wanted);
            wanted.forEach(part -> parts.put(part, read.getOrDefault(part, List.of())));
            missingParts.clear();
        }
    }

    private void loadPlaces(KnownRowsReader reader) {
        var keys = new HashSet<SeriesKey>();
        var periods = new HashSet<Period>();
        missingPlaces.forEach(place -> {
            keys.add(place.series());
            periods.add(place.period());
        });
        add(reader.at(keys, periods));
        places.addAll(missingPlaces);
        missingPlaces.clear();
    }

    private void loadYears(KnownRowsReader reader) {
        var all = missingYears.values().stream().reduce(Years::and).orElseThrow();
        add(reader.between(missingYears.keySet(), all));
        missingYears.keySet().forEach(key -> years.computeIfAbsent(key, series -> new ArrayList<>())
                .add(all));
        missingYears.clear();
    }

    /** Adds all rows of a slice. */
    public void add(KnownSlice slice, Collection<Observation> all) {
        add(all);
        slices.add(slice);
    }

    private void add(Collection<Observation> all) {
        for (var row : all) {
            var of = rows.computeIfAbsent(row.key(), key -> new HashMap<>())
                    .computeIfAbsent(row.period(), period -> new ArrayList<>(1));
            if (!of.contains(row)) {
                of.add(row);
            }
        }
    }

    /** All rows in memory. */
    public List<Observation> all() {
        return rows.values().stream()
                .flatMap(byPeriod -> byPeriod.values().stream())
                .flatMap(List::stream)
                .toList();
    }
}
