package io.waimao.observations.store;

import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Reads the rows of series. Lists are arrays, so that there is one statement however many series there are; it is
 * prepared by Hibernate, which counts it.
 */
final class SeriesRows {

    private static final String SELECT = """
            select o.area, o.flow, o.market, o.sector, o.brand, o.enterprise, o.regime, o.measure, o.unit, o.period_start,
              o.period_months, o.figure, o.lower_bound, o.upper_bound, o.qualifier, o.published, o.status, o.confidence, o.source,
              o.remark, o.known_from, o.current_from, o.known_until, o.derived
            from observation o
            """;

    static final String IN_PERIODS = SELECT
            + "where o.series = any(?) and o.area = any(?) and o.period_start = any(?) and o.period_months = any(?)";

    /** A join, as H2 goes over the whole index for a list with a range beside it. */
    private static final String JOINED =
            SELECT + "join unnest(cast(? as varchar array)) as wanted(series) on o.series = wanted.series";

    static final String BEGUN_BETWEEN =
            JOINED + " where o.area = any(?) and o.period_start >= ? and o.period_start <= ?";

    static final String BETWEEN = JOINED + " where o.area = any(?) and o.period_start >= ? and o.period_end <= ?";

    private final SessionImplementor session;

    SeriesRows(EntityManager em) {
        this.session = em.unwrap(SessionImplementor.class);
    }

    /** Rows of the periods, and of others that begin with one of them and are as long as another. */
    List<Observation> in(Collection<Period> periods, Collection<SeriesKey> series) {
        return read(
                IN_PERIODS,
                series,
                connection -> array("date", periods.stream().map(Period::start).map(Date::valueOf), connection),
                connection -> array("integer", periods.stream().map(Period::months), connection));
    }

    /** Rows of periods that begin in a range of days. */
    List<Observation> begunBetween(LocalDate first, LocalDate last, Collection<SeriesKey> series) {
        return read(BEGUN_BETWEEN, series, connection -> first, connection -> last);
    }

    /** Rows of periods within a range of days. */
    List<Observation> between(LocalDate first, LocalDate last, Collection<SeriesKey> series) {
        return read(BETWEEN, series, connection -> first, connection -> last);
    }

    private interface Parameter {

        Object on(Connection connection) throws SQLException;
    }

    private List<Observation> read(String sql, Collection<SeriesKey> series, Parameter third, Parameter fourth) {
        if (series.isEmpty()) {
            return List.of();
        }
        return session.doReturningWork(connection -> {
            var jdbc = session.getJdbcCoordinator();
            var statement = jdbc.getStatementPreparer().prepareQueryStatement(sql, false, null);
            try {
                statement.setFetchSize(ObservationRows.FETCHED);
                statement.setArray(1, array("varchar", series.stream().map(SeriesKey::code), connection));
                statement.setArray(2, array("varchar", series.stream().map(SeriesKey::area), connection));
                statement.setObject(3, third.on(connection));
                statement.setObject(4, fourth.on(connection));
                return rows(jdbc.getResultSetReturn().extract(statement, sql));
            } finally {
                jdbc.getLogicalConnection().getResourceRegistry().release(statement);
            }
        });
    }

    private static Array array(String type, Stream<?> values, Connection connection) throws SQLException {
        return connection.createArrayOf(type, values.distinct().toArray());
    }

    private static List<Observation> rows(ResultSet rows) throws SQLException {
        var all = new ArrayList<Observation>();
        while (rows.next()) {
            all.add(row(rows));
        }
        return all;
    }

    private static Observation row(ResultSet row) throws SQLException {
        return new Observation(
                row.getString(1),
                Flow.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                Brand.valueOf(row.getString(5)),
                Enterprise.valueOf(row.getString(6)),
                CustomsRegime.valueOf(row.getString(7)),
                Measure.valueOf(row.getString(8)),
                Unit.valueOf(row.getString(9)),
                row.getObject(10, LocalDate.class),
                row.getInt(11),
                row.getBigDecimal(12),
                row.getBigDecimal(13),
                row.getBigDecimal(14),
                Qualifier.valueOf(row.getString(15)),
                row.getString(16),
                ObservationStatus.valueOf(row.getString(17)),
                Confidence.valueOf(row.getString(18)),
                row.getString(19),
                row.getString(20),
                row.getObject(21, LocalDate.class),
                row.getObject(22, LocalDate.class),
                row.getObject(23, LocalDate.class),
                row.getBoolean(24));
    }
}
