package io.waimao.observations;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;

/**
 * Looks for the versions of figures that the database has from other releases than one, where there can be any. Figures of
 * few series at a time are found fastest.
 */
final class StoredVersions {

    private static final String FIND = """
            select id, area, series, period_start, period_months, source, known_from, known_until, detail from observation
            where area = any(?) and series = any(?) and period_start = any(?) and not derived
            """;

    private final Session session;
    private final RowIds own;
    private final Map<String, List<Reach>> others;

    StoredVersions(EntityManager em, Coverage coverage, long release) {
        this.session = em.unwrap(Session.class);
        this.own = RowIds.of(release);
        this.others = coverage.beside(release).stream().collect(groupingBy(Reach::area));
    }

    boolean canHave(String area, Period period, boolean detail) {
        return others.getOrDefault(area, List.of()).stream()
                .anyMatch(reach -> reach.detail() == detail && reach.has(period));
    }

    /** Whether another release can have any figure of this kind. */
    boolean canHave(CoverageEntity counted) {
        return others.getOrDefault(counted.key.area(), List.of()).stream()
                .anyMatch(reach -> reach.detail() == counted.key.detail()
                        && !reach.first().isAfter(counted.lastEnd)
                        && !reach.last().isBefore(counted.firstStart));
    }

    Map<FigureKey, List<StoredVersion>> of(Collection<FigureKey> figures) {
        if (figures.isEmpty()) {
            return Map.of();
        }
        var wanted = new HashSet<>(figures);
        return session.doReturningWork(connection -> find(connection, wanted)).stream()
                .filter(stored -> wanted.contains(stored.figure()) && !own.has(stored.id()))
                .collect(groupingBy(StoredVersion::figure));
    }

    private static List<StoredVersion> find(Connection connection, Collection<FigureKey> figures) throws SQLException {
        try (var select = connection.prepareStatement(FIND)) {
            select.setArray(1, array("varchar", figures, FigureKey::area, connection));
            select.setArray(2, array("varchar", figures, FigureKey::series, connection));
            select.setArray(
                    3,
                    array(
                            "date",
                            figures,
                            figure -> Date.valueOf(figure.period().start()),
                            connection));
            var found = new ArrayList<StoredVersion>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(read(rows));
                }
            }
            return found;
        }
    }

    private static Array array(
            String type, Collection<FigureKey> figures, Function<FigureKey, Object> value, Connection connection)
            throws SQLException {
        return connection.createArrayOf(
                type, figures.stream().map(value).distinct().toArray());
    }

    private static StoredVersion read(ResultSet row) throws SQLException {
        var period = new Period(row.getObject(4, LocalDate.class), row.getInt(5));
        return new StoredVersion(
                row.getLong(1),
                new FigureKey(row.getString(2), row.getString(3), period),
                new Version(row.getObject(7, LocalDate.class), row.getString(6)),
                row.getObject(8, LocalDate.class),
                row.getBoolean(9));
    }
}
