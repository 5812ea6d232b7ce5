package io.waimao.observations.rows;

import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionImplementor;

/** Runs statements whose lists are arrays; Hibernate prepares them and counts them. */
final class RowStatements {

    /** All columns of a figure, up to the tables. */
    static final String COLUMNS = """
            select o.area, o.flow, o.market, o.sector, o.brand, o.enterprise, o.regime, o.measure, o.unit, o.period_start, \
            o.period_months, o.figure, o.lower_bound, o.upper_bound, o.qualifier, o.published, o.status, o.confidence, o.source, \
            o.remark, o.known_from, o.current_from, o.known_until, o.derived from\
            """;

    private final SessionImplementor session;

    RowStatements(EntityManager em) {
        this.session = em.unwrap(SessionImplementor.class);
    }

    interface Parameter {

        Object on(Connection connection) throws SQLException;
    }

    /**
     * The rows of each part.
     *
     * @param sql has the number of the part as its first parameter and its first column
     */
    <P> Map<P, List<Observation>> byPart(List<P> parts, String sql, Parameter... parameters) {
        var found = new HashMap<P, List<Observation>>();
        if (parts.isEmpty()) {
            return found;
        }
        var all = Stream.concat(
                Stream.of(connection -> connection.createArrayOf(
                        "integer", IntStream.range(0, parts.size()).boxed().toArray())),
                Stream.of(parameters));
        read(
                sql,
                row -> found.computeIfAbsent(parts.get(row.getInt(1)), part -> new ArrayList<>())
                        .add(row(row, 1)),
                all.toArray(Parameter[]::new));
        return found;
    }

    /** Names the index, as H2 would take that of areas and go over all their rows. */
    String hinted(String sql, String index) {
        return session.getJdbcServices().getDialect().getQueryHintString(sql, index);
    }

    List<Observation> all(String sql, Parameter... parameters) {
        var all = new ArrayList<Observation>();
        read(sql, row -> all.add(row(row, 0)), parameters);
        return all;
    }

    private interface RowReader {

        void read(ResultSet row) throws SQLException;
    }

    private void read(String sql, RowReader each, Parameter... parameters) {
        session.doWork(connection -> {
            var jdbc = session.getJdbcCoordinator();
            var statement = jdbc.getStatementPreparer().prepareQueryStatement(sql, false, null);
            try {
                statement.setFetchSize(Indexes.FETCHED);
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i].on(connection));
                }
                var rows = jdbc.getResultSetReturn().extract(statement, sql);
                while (rows.next()) {
                    each.read(rows);
                }
            } finally {
                jdbc.getLogicalConnection().getResourceRegistry().release(statement);
            }
        });
    }

    static Array array(String type, Stream<?> values, Connection connection) throws SQLException {
        return connection.createArrayOf(type, values.distinct().toArray());
    }

    /** @param before the columns before those of the row */
    private static Observation row(ResultSet row, int before) throws SQLException {
        return new Observation(
                row.getString(before + 1),
                Flow.valueOf(row.getString(before + 2)),
                row.getString(before + 3),
                row.getString(before + 4),
                Brand.valueOf(row.getString(before + 5)),
                Enterprise.valueOf(row.getString(before + 6)),
                CustomsRegime.valueOf(row.getString(before + 7)),
                Measure.valueOf(row.getString(before + 8)),
                Unit.valueOf(row.getString(before + 9)),
                row.getObject(before + 10, LocalDate.class),
                row.getInt(before + 11),
                row.getBigDecimal(before + 12),
                row.getBigDecimal(before + 13),
                row.getBigDecimal(before + 14),
                Qualifier.valueOf(row.getString(before + 15)),
                row.getString(before + 16),
                ObservationStatus.valueOf(row.getString(before + 17)),
                Confidence.valueOf(row.getString(before + 18)),
                row.getString(before + 19),
                row.getString(before + 20),
                row.getObject(before + 21, LocalDate.class),
                row.getObject(before + 22, LocalDate.class),
                row.getObject(before + 23, LocalDate.class),
                row.getBoolean(before + 24));
    }
}
