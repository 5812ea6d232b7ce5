package io.waimao.engine.errors;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a failure means that the database is away. Connections that wait to be used are closed then, so that the
 * first requests after its return do not get those that died with it.
 */
@ApplicationScoped
public class DatabaseOutage {

    public static final String MESSAGE = "The database cannot be reached; try again later.";

    private static final Logger LOG = Logger.getLogger(DatabaseOutage.class);

    /** SQLSTATE: connection exceptions, and a server that shuts down, crashed or starts. */
    private static final String STATES = "08...|57P0[123]|H2000|900(67|98)|90121";

    private final AgroalDataSource database;

    public DatabaseOutage(AgroalDataSource database) {
        this.database = database;
    }

    public boolean isBehind(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql)) {
                LOG.warnf("the database cannot be reached: %s", sql.getMessage());
                database.flush(FlushMode.IDLE);
                return true;
            }
        }
        return false;
    }

    /** The pool gives no state when it waits in vain for a connection. */
    private static boolean isOutage(SQLException failure) {
        var state = failure.getSQLState();
        return state == null
                ? failure instanceof SQLTransientConnectionException
                        || String.valueOf(failure.getMessage()).contains("acquisition timeout")
                : state.matches(STATES);
    }
}
