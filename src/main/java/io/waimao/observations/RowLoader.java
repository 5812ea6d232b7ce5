package io.waimao.observations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes many rows at once, in the way that suits the database. */
interface RowLoader {

    void load(Connection connection, List<StoredRow> rows) throws SQLException;
}
