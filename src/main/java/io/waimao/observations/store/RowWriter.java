package io.waimao.observations.store;

import java.sql.SQLException;
import java.util.List;

/** Writes rows to the database; their connection must not be used for anything else until the write has ended. */
interface RowWriter extends AutoCloseable {

    void write(List<StoredRow> rows) throws SQLException;

    /** Ends the write; all rows are stored. */
    void end() throws SQLException;

    /** Aborts an unfinished write. */
    @Override
    void close() throws SQLException;
}
