package io.waimao.observations.store;

import static io.waimao.paging.Condition.in;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.observations.CurrentPublication;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationCode;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.SeriesQuery;
import io.waimao.observations.Slice;
import io.waimao.observations.rows.Indexes;
import io.waimao.observations.rows.SeriesRows;
import io.waimao.paging.Condition;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Published figures. A call costs the same few statements for any number of queries. Every statement names its areas,
 * even if the series imply them, so that a database distributed by area contacts only the nodes that hold them.
 */
@ApplicationScoped
@Transactional
public class Observations {

    /** The largest number of series in a statement. */
    private static final int SERIES = 5000;

    /** The largest number of beginnings of series by which a slice is read. */
    private static final int BEGINNINGS = 10_000;

    private final EntityManager em;
    private final AreaCondition ofAreas;
    private final Catalogue catalogue;

    Observations(EntityManager em, AreaCondition ofAreas, Catalogue catalogue) {
        this.em = em;
        this.ofAreas = ofAreas;
        this.catalogue = catalogue;
    }

    /** The requested series, each in time order. */
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
                            .filter(query::covers)
                            .sorted(Comparator.comparing(Observation::period))
                            .toList());
        }
        return found;
    }

    /**
     * All rows of the series in the periods, of all days of publication, including stored roll-ups; may include other
     * rows.
     */
    public List<Observation> rows(Collection<SeriesKey> keys, Collection<Period> periods) {
        return inParts(keys, part -> rows().in(periods, part));
    }

    /**
     * All rows of the series in periods that begin in a range of days, of all days of publication, including stored
     * roll-ups.
     */
    public List<Observation> rows(Collection<SeriesKey> keys, LocalDate first, LocalDate last) {
        return inParts(keys, part -> rows().begunBetween(first, last, part));
    }

    /** All rows of a slice, of all days of publication, including stored roll-ups. */
    public List<Observation> rows(Slice slice) {
        var beginnings = ofAreas.readsByRanges()
                ? slice.beginnings(BEGINNINGS, DetailSeries.of(catalogue)::has)
                : List.<String>of();
        if (!beginnings.isEmpty()) {
            return rows().within(slice, beginnings);
        }
        return slice.halves()
                .flatMap(half -> ObservationRows.LISTING.all(em, ObservationRows.of(half, ofAreas)).stream())
                .toList();
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
                    .all(em, Condition.of(in("area", areas), in("series", series)), Indexes.BY_SERIES)
                    .stream()
                    .filter(figure -> codes.contains(figure.getCode()))
                    .forEach(figure -> found.put(figure.getCode(), figure));
        }
        return found;
    }

    private List<Observation> ofSeries(Collection<SeriesKey> keys, LocalDate first, LocalDate last) {
        return inParts(keys, part -> rows().between(first, last, part));
    }

    private SeriesRows rows() {
        return new SeriesRows(em);
    }

    /** Splits the series into batches that every database accepts. */
    private static List<Observation> inParts(
            Collection<SeriesKey> keys, Function<List<SeriesKey>, List<Observation>> read) {
        var all = List.copyOf(Set.copyOf(keys));
        var found = new ArrayList<Observation>();
        for (int from = 0; from < all.size(); from += SERIES) {
            found.addAll(read.apply(all.subList(from, Math.min(from + SERIES, all.size()))));
        }
        return found;
    }

    private static Map<SeriesKey, List<Observation>> bySeries(List<Observation> observations) {
        return observations.stream().collect(groupingBy(Observation::key));
    }

    private static List<Observation> known(
            Map<SeriesKey, List<Observation>> series, SeriesKey key, @Nullable LocalDate asOf) {
        return CurrentPublication.oneEach(current(series.getOrDefault(key, List.of()), asOf));
    }

    private static List<Observation> current(List<Observation> figures, @Nullable LocalDate asOf) {
        return figures.stream()
                .filter(figure -> asOf == null ? figure.isCurrent() : figure.wasCurrentOn(asOf))
                .toList();
    }
}
