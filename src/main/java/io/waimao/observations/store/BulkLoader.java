package io.waimao.observations.store;

import io.waimao.observations.CurrentDays;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Writes many rows at once, as fast as the database allows. */
interface BulkLoader {

    RowWriter on(Connection connection);

    /** Changes the days on which stored figures are current. */
    void setDays(Connection connection, Map<StoredPublication, CurrentDays> days) throws SQLException;

    /** Refreshes the planner's statistics after a number of new rows, for databases that need it. */
    default void written(Connection connection, long rows) throws SQLException {}

    /** Writes rows to the database; their connection must not be used for anything else until the write has ended. */
    interface RowWriter extends AutoCloseable {

        void write(List<StoredRow> rows) throws SQLException;

        /** Ends the write; all rows are stored. */
        void end() throws SQLException;

        /** Aborts an unfinished write. */
        @Override
        void close() throws SQLException;
    }
}
