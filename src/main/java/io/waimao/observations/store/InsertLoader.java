package io.waimao.observations.store;

import io.quarkus.arc.DefaultBean;
import io.waimao.observations.CurrentDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Loads by batches of inserts, which every database supports. */
@DefaultBean
@ApplicationScoped
class InsertLoader implements BulkLoader {

    private static final String INSERT = "insert into observation (%s) values (%s)"
            .formatted(StoredColumn.names(), String.join(", ", Collections.nCopies(StoredColumn.ALL.size(), "?")));

    private static final String UPDATE =
            "update observation set current_from = ?, known_until = ? where id = ? and area = ?";

    @Override
    public RowWriter on(Connection connection) {
        return new Batches(connection);
    }

    @Override
    public void setDays(Connection connection, Map<StoredPublication, CurrentDays> days) throws SQLException {
        try (var update = connection.prepareStatement(UPDATE)) {
            for (var change : days.entrySet()) {
                update.setObject(1, change.getValue().from());
                update.setObject(2, change.getValue().until());
                update.setLong(3, change.getKey().id());
                update.setString(4, change.getKey().area());
                update.addBatch();
            }
            update.executeBatch();
        }
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
        int at = 1;
        for (var column : StoredColumn.ALL) {
            insert.setObject(at++, column.of(row));
        }
    }
}
