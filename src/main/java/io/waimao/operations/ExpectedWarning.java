package io.waimao.operations;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/** Leaves out the one warning that each start would log: that a setting of Hibernate, which we chose, is not one of Quarkus. */
@LoggingFilter(name = "expected-warning")
final class ExpectedWarning implements Filter {

    private static final String LOGGER = "io.quarkus.hibernate.orm.runtime.FastBootHibernatePersistenceProvider";
    private static final String END = "Unsupported properties being set: [hibernate.criteria.copy_tree]";

    @Override
    public boolean isLoggable(LogRecord log) {
        return !LOGGER.equals(log.getLoggerName())
                || !ExtLogRecord.wrap(log).getFormattedMessage().endsWith(END);
    }
}
