package io.waimao.observations.store;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import io.waimao.observations.CurrentDays;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Period;
import io.waimao.observations.Publication;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.inventory.Coverage;
import io.waimao.observations.inventory.CoverageEntity;
import io.waimao.observations.inventory.Reach;
import io.waimao.quantity.Qualifier;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Finds stored publications of figures from releases other than a given one, if there can be any. Batches of few series
 * are fastest; series codes are compared, not parsed, as there are many.
 */
final class StoredPublications {

    private static final String FIND = """
            select id, detail, series, period_start, period_months, lower_bound, upper_bound, qualifier, source, known_from,
              current_from, known_until
            from observation
            where area = any(?) and series = any(?) and period_start = any(?) and not derived
            """;

    private final Session session;
    private final RowIds own;
    private final Map<String, List<Reach>> others;

    StoredPublications(EntityManager em, Coverage coverage, long release) {
        this.session = em.unwrap(Session.class);
        this.own = RowIds.of(release);
        this.others = coverage.withoutRelease(release).stream().collect(groupingBy(Reach::area));
    }

    boolean canHave(FigureKey figure, boolean detail) {
        return others.getOrDefault(figure.series().area(), List.of()).stream()
                .anyMatch(reach -> reach.detail() == detail && reach.has(figure.period()));
    }

    /** Whether another release can have figures of this kind. */
    boolean canHave(CoverageEntity counted) {
        return others.getOrDefault(counted.key.area(), List.of()).stream()
                .anyMatch(reach -> reach.detail() == counted.key.detail()
                        && !reach.first().isAfter(counted.lastEnd)
                        && !reach.last().isBefore(counted.firstStart));
    }

    Map<FigureKey, List<StoredPublication>> of(Collection<FigureKey> figures) {
        if (figures.isEmpty()) {
            return Map.of();
        }
        var wanted = new HashSet<>(figures);
        return session.doReturningWork(connection -> find(connection, wanted)).stream()
                .filter(stored -> wanted.contains(stored.figure()) && !own.has(stored.id()))
                .collect(groupingBy(StoredPublication::figure));
    }

    private static List<StoredPublication> find(Connection connection, Set<FigureKey> figures) throws SQLException {
        var series = new HashMap<String, SeriesKey>();
        figures.stream().map(FigureKey::series).distinct().forEach(key -> series.put(key.code(), key));
        try (var select = connection.prepareStatement(FIND)) {
            select.setArray(1, array("varchar", series.values().stream().map(SeriesKey::area), connection));
            select.setArray(2, array("varchar", series.keySet().stream(), connection));
            select.setArray(
                    3,
                    array(
                            "date",
                            figures.stream()
                                    .map(figure -> Date.valueOf(figure.period().start())),
                            connection));
            var found = new ArrayList<StoredPublication>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(read(rows, requireNonNull(series.get(rows.getString(3)))));
                }
            }
            return found;
        }
    }

    private static Array array(String type, Stream<?> values, Connection connection) throws SQLException {
        return connection.createArrayOf(type, values.distinct().toArray());
    }

    private static StoredPublication read(ResultSet row, SeriesKey series) throws SQLException {
        return new StoredPublication(
                row.getLong(1),
                row.getBoolean(2),
                new FigureKey(series, new Period(row.getObject(4, LocalDate.class), row.getInt(5))),
                new Publication(
                        Qualifier.valueOf(row.getString(8)).interval(row.getBigDecimal(6), row.getBigDecimal(7)),
                        row.getObject(10, LocalDate.class),
                        row.getString(9)),
                new CurrentDays(row.getObject(11, LocalDate.class), row.getObject(12, LocalDate.class)));
    }
}
