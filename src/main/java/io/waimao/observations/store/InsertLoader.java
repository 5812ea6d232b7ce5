package io.waimao.observations.store;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** By batches of inserts, which every database understands. */
@DefaultBean
@ApplicationScoped
class InsertLoader implements BulkLoader {

    private static final String INSERT = """
            insert into observation (id, period_start, period_months, period_end, known_from, known_until, detail, series,
              area, flow, market, sector, brand, enterprise, regime, measure, unit, figure, lower_bound, upper_bound,
              qualifier, published, status, confidence, source, remark, derived, current_from)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Override
    public RowWriter on(Connection connection) {
        return new Batches(connection);
    }

    private record Batches(Connection connection) implements RowWriter {

        @Override
        public void write(List<StoredRow> rows) throws SQLException {
            try (var insert = connection.prepareStatement(INSERT)) {
                for (var row : rows) {
                    bind(insert, row);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }

        @Override
        public void end() {}

        @Override
        public void close() {}
    }

    private static void bind(PreparedStatement insert, StoredRow row) throws SQLException {
        var figure = row.figure();
        var key = figure.key();
        var period = figure.period();
        var value = figure.value();
        insert.setLong(1, row.id());
        insert.setObject(2, period.start());
        insert.setInt(3, period.months());
        insert.setObject(4, period.getEnd());
        insert.setObject(5, figure.knownFrom());
        insert.setObject(6, row.days().until());
        insert.setBoolean(7, row.detail());
        insert.setString(8, row.series());
        insert.setString(9, key.area());
        insert.setString(10, key.flow().name());
        insert.setString(11, key.market());
        insert.setString(12, key.sector());
        insert.setString(13, key.brand().name());
        insert.setString(14, key.enterprise().name());
        insert.setString(15, key.regime().name());
        insert.setString(16, key.measure().name());
        insert.setString(17, key.unit().name());
        insert.setBigDecimal(18, value.value());
        insert.setBigDecimal(19, value.lower());
        insert.setBigDecimal(20, value.upper());
        insert.setString(21, value.qualifier().name());
        insert.setString(22, value.published());
        insert.setString(23, figure.status().name());
        insert.setString(24, figure.confidence().name());
        insert.setString(25, figure.sourceCode());
        insert.setString(26, figure.comment());
        insert.setBoolean(27, figure.isDerived());
        insert.setObject(28, row.days().from());
    }
}
