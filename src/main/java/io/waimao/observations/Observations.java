package io.waimao.observations;

import static io.waimao.query.Rows.atLeast;
import static io.waimao.query.Rows.atMost;
import static io.waimao.query.Rows.in;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.waimao.query.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The door to the figures. Whatever the number of questions of one call, it costs the same few statements. Each names the
 * areas that it is about, even where the series say it all: a database that is distributed by area then asks only the
 * machines that hold them.
 */
@ApplicationScoped
@Transactional
public class Observations {

    /** Series that one statement names at most. */
    private static final int SERIES = 5000;

    private final EntityManager em;

    Observations(EntityManager em) {
        this.em = em;
    }

    /** The figures asked for; a question without one has no entry. */
    public Map<FigureQuery, Observation> figures(Set<FigureQuery> queries) {
        var dated = queries.stream().filter(query -> query.period() != null).collect(toSet());
        var latest = queries.stream().filter(query -> query.period() == null).collect(toSet());
        var found = new LinkedHashMap<FigureQuery, Observation>();
        var figures = bySeries(ofPeriods(
                dated.stream().map(FigureQuery::key).toList(),
                dated.stream().map(query -> requireNonNull(query.period())).toList()));
        for (var query : dated) {
            known(figures, query.key(), query.asOf()).stream()
                    .filter(figure -> figure.period().equals(query.period()))
                    .findFirst()
                    .ifPresent(figure -> found.put(query, figure));
        }
        var series = bySeries(ofSeries(latest.stream().map(FigureQuery::key).toList(), Period.EARLIEST, Period.LATEST));
        for (var query : latest) {
            known(series, query.key(), query.asOf()).stream()
                    .max(Comparator.comparing(Observation::period))
                    .ifPresent(figure -> found.put(query, figure));
        }
        return found;
    }

    /** The series asked for, each in the order of time. */
    public Map<SeriesQuery, List<Observation>> series(Set<SeriesQuery> queries) {
        var series = bySeries(ofSeries(
                queries.stream().map(SeriesQuery::key).toList(),
                queries.stream()
                        .map(SeriesQuery::first)
                        .min(LocalDate::compareTo)
                        .orElse(Period.EARLIEST),
                queries.stream()
                        .map(SeriesQuery::last)
                        .max(LocalDate::compareTo)
                        .orElse(Period.LATEST)));
        var found = new LinkedHashMap<SeriesQuery, List<Observation>>();
        for (var query : queries) {
            found.put(
                    query,
                    known(series, query.key(), query.asOf()).stream()
                            .filter(query::asksFor)
                            .sorted(Comparator.comparing(Observation::period))
                            .toList());
        }
        return found;
    }

    /** What is known of the series in the periods; of a figure that several sources have, the one that counts. */
    public List<Observation> at(Collection<SeriesKey> keys, Collection<Period> periods, @Nullable LocalDate asOf) {
        return Precedence.oneEach(current(ofPeriods(keys, periods), asOf));
    }

    /** What is known of a slice on the day; null for now. */
    public List<Observation> slice(Slice slice, @Nullable LocalDate asOf) {
        return read(slice, ObservationRows.known(asOf));
    }

    /** As {@link #slice}, without what is about a part of the markets and of the sectors at once. */
    public List<Observation> margins(Slice slice, @Nullable LocalDate asOf) {
        return read(slice, ObservationRows.known(asOf).and(ObservationRows.margins()));
    }

    private List<Observation> read(Slice slice, Rows<ObservationEntity> rows) {
        return Precedence.oneEach(slice.halves()
                .flatMap(half ->
                        ObservationRows.LISTING.all(em, ObservationRows.of(half).and(rows)).stream())
                .toList());
    }

    /** Observations by their public codes. */
    public Map<String, Observation> byCode(Collection<String> codes) {
        var parsed = codes.stream()
                .flatMap(code -> ObservationCode.parse(code).stream())
                .toList();
        var found = new LinkedHashMap<String, Observation>();
        if (!parsed.isEmpty()) {
            var areas = parsed.stream().map(ObservationCode::area).collect(toSet());
            var series = parsed.stream().map(ObservationCode::series).collect(toSet());
            ObservationRows.LISTING
                    .all(em, Rows.of(in("area", areas), in("series", series)), ObservationRows.BY_SERIES)
                    .stream()
                    .filter(figure -> codes.contains(figure.getCode()))
                    .forEach(figure -> found.put(figure.getCode(), figure));
        }
        return found;
    }

    private List<Observation> ofPeriods(Collection<SeriesKey> keys, Collection<Period> periods) {
        return inParts(keys, ObservationRows.ofPeriods(periods));
    }

    private List<Observation> ofSeries(Collection<SeriesKey> keys, LocalDate first, LocalDate last) {
        return inParts(keys, Rows.of(atLeast("periodStart", first), atMost("periodEnd", last)));
    }

    /** Asks with as many series at a time as any database takes. */
    private List<Observation> inParts(Collection<SeriesKey> keys, Rows<ObservationEntity> rows) {
        var all = List.copyOf(Set.copyOf(keys));
        var found = new ArrayList<Observation>();
        for (int from = 0; from < all.size(); from += SERIES) {
            var part = all.subList(from, Math.min(from + SERIES, all.size()));
            found.addAll(ObservationRows.LISTING.all(
                    em, rows.and(ObservationRows.ofSeries(part)), ObservationRows.BY_SERIES));
        }
        return found;
    }

    private static Map<SeriesKey, List<Observation>> bySeries(List<Observation> observations) {
        return observations.stream().collect(groupingBy(Observation::key));
    }

    private static List<Observation> known(
            Map<SeriesKey, List<Observation>> series, SeriesKey key, @Nullable LocalDate asOf) {
        return Precedence.oneEach(current(series.getOrDefault(key, List.of()), asOf));
    }

    private static List<Observation> current(List<Observation> figures, @Nullable LocalDate asOf) {
        return figures.stream()
                .filter(figure -> asOf == null ? figure.knownUntil() == null : figure.knownOn(asOf))
                .toList();
    }
}
