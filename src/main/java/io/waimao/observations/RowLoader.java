package io.waimao.observations;

import java.sql.Connection;

/** Writes many rows at once, in the way that suits the database. */
@FunctionalInterface
interface RowLoader {

    RowWriter on(Connection connection);
}
