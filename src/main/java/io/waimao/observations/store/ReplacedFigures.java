package io.waimao.observations.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.vintages.Vintage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures that releases replaced: the current publication of each before the day on which a row of the release
 * became current. Figures published on that day are left out, and so are rows that a complete table omits.
 */
@ApplicationScoped
@Transactional
public class ReplacedFigures {

    /** The number of rows of a release, from the first, that may be looked at. */
    private static final int ROWS = 20_000;

    /** The number of releases in a statement. */
    private static final int RELEASES = 20;

    /** Reads no more rows than it returns: the rows of a release are in the order of their ids. */
    private static final String PAIRS = """
            (select n.id as id, n.series as series, n.periodStart as start, n.periodMonths as months,
                    n.source as source, o.source as replaced
             from ObservationEntity n join ObservationEntity o
               on o.area = n.area and o.series = n.series and o.periodStart = n.periodStart
                  and o.periodMonths = n.periodMonths and o.knownUntil = n.currentFrom
             where n.id between :first%1$d and :end%1$d and o.currentFrom is not null
               and o.id not between :first%1$d and :last%1$d
             order by n.id fetch first :rows%1$d rows only)
            """;

    /**
     * The first figures that a release replaced, in the order of its rows.
     *
     * @param release the number of the release
     * @param first the maximum number of figures
     */
    public record Query(long release, int first) {}

    private record Pair(FigureKey figure, String source, String replaced) {

        static Pair of(Tuple row) {
            var series = SeriesKey.parse(row.get("series", String.class)).orElseThrow();
            var period = new Period(row.get("start", LocalDate.class), row.get("months", Integer.class));
            return new Pair(
                    new FigureKey(series, period), row.get("source", String.class), row.get("replaced", String.class));
        }

        Optional<Vintage> vintage(Map<FigureKey, List<Observation>> rows) {
            return published(rows, replaced).flatMap(before -> published(rows, source)
                    .map(now -> Vintage.of(now, false, Optional.of(before), Optional.of(now))));
        }

        private Optional<Observation> published(Map<FigureKey, List<Observation>> rows, String by) {
            return rows.getOrDefault(figure, List.of()).stream()
                    .filter(row -> row.sourceCode().equals(by))
                    .findFirst();
        }
    }

    private final EntityManager em;
    private final Observations observations;

    ReplacedFigures(EntityManager em, Observations observations) {
        this.em = em;
        this.observations = observations;
    }

    public Map<Query, List<Vintage>> of(Set<Query> queries) {
        var all = List.copyOf(queries);
        var found = new LinkedHashMap<Query, List<Vintage>>();
        for (int from = 0; from < all.size(); from += RELEASES) {
            found.putAll(of(all.subList(from, Math.min(from + RELEASES, all.size()))));
        }
        return found;
    }

    private Map<Query, List<Vintage>> of(List<Query> queries) {
        var largest = queries.stream().collect(toMap(Query::release, Query::first, Math::max));
        var pairs = pairs(withReplaced(largest));
        var rows = rows(pairs.values().stream().flatMap(List::stream).toList());
        var found = new LinkedHashMap<Query, List<Vintage>>();
        for (var query : queries) {
            var ofRelease =
                    pairs.getOrDefault(query.release(), List.of()).stream().limit(query.first());
            found.put(
                    query,
                    ofRelease.flatMap(pair -> pair.vintage(rows).stream()).toList());
        }
        return found;
    }

    /** The releases about areas in which another release has replaced figures. */
    private Map<Long, Integer> withReplaced(Map<Long, Integer> releases) {
        var some = em.createQuery(
                        "select distinct c.key.releaseId from CoverageEntity c where c.key.releaseId in (?1) and exists"
                                + " (select 1 from CoverageEntity o where o.key.area = c.key.area and o.replaced > 0"
                                + " and o.key.releaseId <> c.key.releaseId)",
                        Long.class)
                .setParameter(1, releases.keySet())
                .getResultStream();
        return some.collect(toMap(release -> release, release -> Objects.requireNonNull(releases.get(release))));
    }

    /** The pairs of each release. */
    private Map<Long, List<Pair>> pairs(Map<Long, Integer> releases) {
        if (releases.isEmpty()) {
            return Map.of();
        }
        var numbers = List.copyOf(releases.keySet());
        var text = IntStream.range(0, numbers.size()).mapToObj(PAIRS::formatted).collect(joining(" union all "));
        var query = em.createQuery(text, Tuple.class);
        for (int i = 0; i < numbers.size(); i++) {
            var ids = RowIds.of(numbers.get(i));
            query.setParameter("first" + i, ids.first())
                    .setParameter("last" + i, ids.last())
                    .setParameter("end" + i, ids.first() + ROWS - 1)
                    .setParameter("rows" + i, releases.get(numbers.get(i)));
        }
        return byRelease(query.getResultStream());
    }

    private static Map<Long, List<Pair>> byRelease(Stream<Tuple> rows) {
        var found = new HashMap<Long, List<Pair>>();
        rows.sorted((one, other) -> one.get("id", Long.class).compareTo(other.get("id", Long.class)))
                .forEach(row -> found.computeIfAbsent(
                                RowIds.release(row.get("id", Long.class)), release -> new ArrayList<>())
                        .add(Pair.of(row)));
        return found;
    }

    /** All publications of the figures. */
    private Map<FigureKey, List<Observation>> rows(Collection<Pair> pairs) {
        if (pairs.isEmpty()) {
            return Map.of();
        }
        var series =
                pairs.stream().map(pair -> pair.figure().series()).distinct().toList();
        var periods =
                pairs.stream().map(pair -> pair.figure().period()).distinct().toList();
        return observations.rows(series, periods).stream().collect(groupingBy(FigureKey::of));
    }
}
