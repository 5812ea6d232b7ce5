package io.waimao.observations.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Writes many rows at once, in the way that suits the database. */
@FunctionalInterface
interface BulkLoader {

    RowWriter on(Connection connection);

    /** After so many new rows: a database whose plans follow from what it knows of its rows gets to know them. */
    default void written(Connection connection, long rows) throws SQLException {}
}
