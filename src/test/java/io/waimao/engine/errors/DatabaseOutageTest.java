package io.waimao.engine.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseOutageTest {

    private final DatabaseOutage outage = new DatabaseOutage((AgroalDataSource) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {AgroalDataSource.class}, (proxy, method, arguments) -> null));

    static Stream<Arguments> failures() {
        var gone = new SQLException("gone", "08006");
        var commit = new IllegalStateException("the transaction was rolled back");
        commit.addSuppressed(new RuntimeException(gone));
        var endless = new IllegalStateException("a");
        var other = new IllegalStateException("b", endless);
        endless.initCause(other);
        return Stream.of(
                Arguments.of(true, gone),
                Arguments.of(true, new RuntimeException(new RuntimeException(gone))),
                Arguments.of(true, commit),
                Arguments.of(true, new RuntimeException(commit)),
                Arguments.of(true, new SQLException("Sorry, acquisition timeout!")),
                Arguments.of(true, new SQLException("Acquisition timeout while waiting for new connection")),
                Arguments.of(false, new SQLException("syntax error", "42601")),
                Arguments.of(false, new SQLException("value too long")),
                Arguments.of(false, new IllegalStateException("acquisition timeout")),
                Arguments.of(false, endless));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void anOutageIsFoundAmongCausesAndWhatWasSuppressed(boolean expected, Throwable failure) {
        assertEquals(expected, outage.isBehind(failure), failure::toString);
    }
}
