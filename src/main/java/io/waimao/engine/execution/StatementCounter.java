package io.waimao.engine.execution;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements of each execution. */
@PersistenceUnitExtension
@ApplicationScoped
class StatementCounter implements StatementInspector {

    private static final long serialVersionUID = 1L;

    @Override
    public String inspect(String sql) {
        var execution = Execution.current();
        if (execution != null) {
            execution.countStatement();
        }
        return sql;
    }
}
