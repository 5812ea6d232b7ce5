package io.waimao.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedWarningTest {

    private static final String LOGGER = "io.quarkus.hibernate.orm.runtime.FastBootHibernatePersistenceProvider";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                LOGGER + " | [hibernate.criteria.copy_tree] | false",
                LOGGER + " | [hibernate.criteria.copy_tree, hibernate.other] | true",
                "io.waimao | [hibernate.criteria.copy_tree] | true"
            })
    void onlyTheWarningOfTheChosenSettingIsLeftOut(String logger, String properties, boolean logged) {
        var log = new ExtLogRecord(
                Level.WARNING, "Unsupported properties being set: %s", FormatStyle.PRINTF, "io.waimao.Any");
        log.setLoggerName(logger);
        log.setParameters(new Object[] {properties});
        assertEquals(logged, new ExpectedWarning().isLoggable(log));
    }
}
