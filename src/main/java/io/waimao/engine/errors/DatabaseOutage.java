package io.waimao.engine.errors;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * Detects failures caused by an unreachable database. It then closes idle connections, so that the first requests after
 * the outage do not get dead ones.
 */
@ApplicationScoped
public class DatabaseOutage {

    public static final String MESSAGE = "The database cannot be reached; try again later.";

    private static final Logger LOG = Logger.getLogger(DatabaseOutage.class);

    /** SQLSTATE of connection exceptions, and of a server that is shutting down, crashed or starting. */
    private static final String STATES = "08...|57P0[123]|H2000|900(67|98)|90121";

    private final AgroalDataSource database;

    public DatabaseOutage(AgroalDataSource database) {
        this.database = database;
    }

    /** Looks at all causes, and at what was suppressed: the failure of a commit carries its cause there. */
    public boolean isBehind(Throwable failure) {
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof SQLException sql && isOutage(sql)) {
                LOG.warnf("the database cannot be reached: %s", sql.getMessage());
                database.flush(FlushMode.IDLE);
                return true;
            }
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
            open.addAll(List.of(next.getSuppressed()));
        }
        return false;
    }

    /** The pool's own timeout has no SQLSTATE. */
    private static boolean isOutage(SQLException failure) {
        var state = failure.getSQLState();
        return state == null
                ? failure instanceof SQLTransientConnectionException
                        || String.valueOf(failure.getMessage())
                                .toLowerCase(Locale.ROOT)
                                .contains("acquisition timeout")
                : state.matches(STATES);
    }
}
