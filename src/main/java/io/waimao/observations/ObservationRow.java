package io.waimao.observations;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row of observation as JDBC writes it: millions of rows need neither entities nor a session that remembers them. */
final class ObservationRow {

    static final String INSERT = """
            insert into observation (id, release_id, series, area, flow, market, sector, brand, measure, unit,
              period_start, period_months, period_end, figure, lower_bound, upper_bound, qualifier, published, status,
              confidence, source, remark, known_from)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String INSERT_DERIVED =
            INSERT.replace("known_from)", "known_from, derived)").replace("?)", "?, true)");

    private ObservationRow() {}

    static void bind(PreparedStatement insert, long id, @Nullable Long release, Observation observation)
            throws SQLException {
        var key = observation.key();
        var period = observation.period();
        var value = observation.value();
        insert.setLong(1, id);
        insert.setObject(2, release);
        insert.setString(3, key.code());
        insert.setString(4, key.area());
        insert.setString(5, key.flow().name());
        insert.setString(6, key.market());
        insert.setString(7, key.sector());
        insert.setString(8, key.brand().name());
        insert.setString(9, key.measure().name());
        insert.setString(10, key.unit().name());
        insert.setObject(11, period.start());
        insert.setInt(12, period.months());
        insert.setObject(13, period.getEnd());
        insert.setBigDecimal(14, value.value());
        insert.setBigDecimal(15, value.lower());
        insert.setBigDecimal(16, value.upper());
        insert.setString(17, value.qualifier().name());
        insert.setString(18, value.published());
        insert.setString(19, observation.status().name());
        insert.setString(20, observation.confidence().name());
        insert.setString(21, observation.sourceCode());
        insert.setString(22, observation.comment());
        insert.setObject(23, observation.knownFrom());
    }
}
