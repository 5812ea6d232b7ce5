package io.waimao.observations.store;

import java.sql.SQLException;
import java.util.List;

/** Rows on their way into the database: until they have ended, nothing else may be asked on their connection. */
interface RowWriter extends AutoCloseable {

    void write(List<StoredRow> rows) throws SQLException;

    /** All rows are there now. */
    void end() throws SQLException;

    /** Gives up what has not ended. */
    @Override
    void close() throws SQLException;
}
