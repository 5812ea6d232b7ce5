package io.waimao.observations.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Writes many rows at once, as fast as the database allows. */
@FunctionalInterface
interface BulkLoader {

    RowWriter on(Connection connection);

    /** Refreshes the planner's statistics after a number of new rows, for databases that need it. */
    default void written(Connection connection, long rows) throws SQLException {}
}
