package io.waimao.observations.rows;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** How many rows H2 reads for those of a few series. */
@QuarkusTest
class RowsH2Test {

    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");
    private static final Object[] DAYS = {Date.valueOf("2024-01-01"), Date.valueOf("2025-12-31")};
    private static final Object[] MONTHS = {1, 12};

    @Inject
    EntityManager em;

    private static SeriesKey exports(String area) {
        return new SeriesKey(area, Flow.EXPORT, "W", "_T", Brand.TOTAL, Measure.VALUE, Unit.CNY);
    }

    private <T> T inDatabase(Function<Connection, T> read) {
        return QuarkusTransaction.requiringNew()
                .call(() -> em.unwrap(Session.class).doReturningWork(read::apply));
    }

    /** All rows that the plan of a statement went over. */
    private static int scanned(String sql, Parameters parameters, Connection connection) {
        try (var statement = connection.prepareStatement("explain analyze " + sql)) {
            var values = parameters.on(connection);
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (var plan = statement.executeQuery()) {
                plan.next();
                return SCANNED.matcher(plan.getString(1))
                        .results()
                        .mapToInt(found -> Integer.parseInt(found.group(1)))
                        .sum();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private interface Parameters {

        List<Object> on(Connection connection) throws SQLException;
    }

    private static Array codes(Connection connection, Function<SeriesKey, String> code) throws SQLException {
        var codes = Stream.of("CN-ZJ", "CN-GD").map(RowsH2Test::exports).map(code);
        return connection.createArrayOf("varchar", codes.toArray());
    }

    private static List<Object> ofSeries(Connection connection, Object third, Object fourth) throws SQLException {
        return List.of(codes(connection, SeriesKey::code), codes(connection, SeriesKey::area), third, fourth);
    }

    private static List<Object> ofSlice(Connection connection) throws SQLException {
        return List.of(
                codes(connection, key -> key.area() + ".EXPORT.W._T."),
                codes(connection, key -> key.area() + ".EXPORT.W._T/"),
                codes(connection, SeriesKey::area),
                connection.createArrayOf("boolean", new Object[] {false}),
                DAYS[0],
                DAYS[1]);
    }

    private static List<Object> ofCountries(Connection connection) throws SQLException {
        return List.of(
                connection.createArrayOf("integer", new Object[] {0, 1}),
                codes(connection, key -> key.area() + ".EXPORT.US."),
                codes(connection, key -> key.area() + ".EXPORT.US.~"),
                codes(connection, SeriesKey::area),
                connection.createArrayOf("date", new Object[] {DAYS[0], DAYS[0]}),
                connection.createArrayOf("integer", new Object[] {12, 12}));
    }

    private static List<Object> ofWholes(Connection connection) throws SQLException {
        return List.of(
                connection.createArrayOf("integer", new Object[] {0, 1}),
                codes(connection, SeriesKey::area),
                connection.createArrayOf("varchar", new Object[] {"EXPORT", "EXPORT"}),
                connection.createArrayOf("date", new Object[] {DAYS[1], DAYS[1]}),
                connection.createArrayOf("varchar", new Object[] {"", ""}),
                connection.createArrayOf("varchar", new Object[] {"_T", "_T"}),
                connection.createArrayOf("varchar", new Object[] {"_T", "_T"}),
                connection.createArrayOf("boolean", new Object[] {false, false}));
    }

    /** H2 goes over the whole index for a list of series with a range of periods beside it. */
    @Test
    void onlyRowsOfTheSeriesAreRead() {
        var all = inDatabase(connection -> {
            try (var count = connection.createStatement().executeQuery("select count(*) from observation")) {
                count.next();
                return count.getInt(1);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
        assertTrue(all > 5_000, () -> all + " rows are too few to tell");
        var within = inDatabase(connection -> new RowStatements(em).hinted(SeriesRows.WITHIN, Indexes.BY_SERIES));
        var ofCountries =
                inDatabase(connection -> new RowStatements(em).hinted(TablePartRows.OF_COUNTRIES, Indexes.BY_SERIES));
        var ofWholes =
                inDatabase(connection -> new RowStatements(em).hinted(TablePartRows.OF_WHOLES, Indexes.BY_SLICE));
        Map.<String, Parameters>of(
                        SeriesRows.IN_PERIODS,
                        connection -> ofSeries(
                                connection,
                                connection.createArrayOf("date", DAYS),
                                connection.createArrayOf("integer", MONTHS)),
                        SeriesRows.BEGUN_BETWEEN,
                        connection -> ofSeries(connection, DAYS[0], DAYS[1]),
                        SeriesRows.BETWEEN,
                        connection -> ofSeries(connection, DAYS[0], DAYS[1]),
                        within,
                        RowsH2Test::ofSlice,
                        ofCountries,
                        RowsH2Test::ofCountries,
                        ofWholes,
                        RowsH2Test::ofWholes)
                .forEach((sql, parameters) -> {
                    var scanned = inDatabase(connection -> scanned(sql, parameters, connection));
                    assertTrue(scanned > 2 && scanned < 500, () -> scanned + " rows for " + sql);
                });
    }
}
