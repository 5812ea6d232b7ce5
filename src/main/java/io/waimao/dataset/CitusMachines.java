package io.waimao.dataset;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.hibernate.Session;

/**
 * PostgreSQL, distributed by Citus or not. Citus commits a change on the coordinator first, and on its other machines a
 * moment
 * later; until then a query of the coordinator finds the new version of the data beside old figures.
 */
@IfBuildProperty(name = "waimao.database", stringValue = "postgresql")
@ApplicationScoped
class CitusMachines implements Machines {

    private static final String IS_CITUS =
            "select to_regclass('pg_dist_node') is not null and to_regclass('pg_dist_partition') is not null";

    /** The version of each machine by its time, in microseconds. No rows while the table is not distributed. */
    private static final String MACHINES = """
            select machine.success, machine.result
            from pg_dist_partition
            cross join lateral run_command_on_all_nodes(
              format('select (extract(epoch from loaded_at) * 1000000)::bigint from %s', logicalrelid)) machine
            where logicalrelid = 'dataset'::regclass
            """;

    /**
     * Otherwise Citus refuses to change copied tables and figures in one transaction. Unknown to others, and harmless.
     */
    private static final String ONE_BY_ONE = "set local citus.multi_shard_modify_mode = 'sequential'";

    private final DataSource database;

    CitusMachines(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean have(DataVersion version) {
        try (var connection = database.getConnection()) {
            return !isCitus(connection)
                    || all(connection, ChronoUnit.MICROS.between(Instant.EPOCH, version.loadedAt()));
        } catch (SQLException failed) {
            throw new IllegalStateException("the machines of the database cannot be asked for their version", failed);
        }
    }

    private static boolean isCitus(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(IS_CITUS)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static boolean all(Connection connection, long micros) throws SQLException {
        try (var statement = connection.createStatement();
                var machines = statement.executeQuery(MACHINES)) {
            var all = true;
            while (all && machines.next()) {
                var time = machines.getString(2);
                all = machines.getBoolean(1) && time != null && Long.parseLong(time) >= micros;
            }
            return all;
        }
    }

    @Override
    public void beginChange(EntityManager em) {
        em.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(ONE_BY_ONE);
            }
        });
    }
}
