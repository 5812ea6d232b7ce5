package io.waimao.observations.store;

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
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** How many rows H2 reads for those of a few series. */
@QuarkusTest
class SeriesRowsH2Test {

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
    private static int scanned(String sql, Connection connection) {
        try (var statement = connection.prepareStatement("explain analyze " + sql)) {
            var series =
                    Stream.of("CN-ZJ", "CN-GD").map(SeriesRowsH2Test::exports).map(SeriesKey::code);
            statement.setArray(1, connection.createArrayOf("varchar", series.toArray()));
            statement.setArray(2, connection.createArrayOf("varchar", new Object[] {"CN-ZJ", "CN-GD"}));
            var lists = sql.equals(SeriesRows.IN_PERIODS);
            statement.setObject(3, lists ? connection.createArrayOf("date", DAYS) : DAYS[0]);
            statement.setObject(4, lists ? connection.createArrayOf("integer", MONTHS) : DAYS[1]);
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
        for (var sql : List.of(SeriesRows.IN_PERIODS, SeriesRows.BEGUN_BETWEEN, SeriesRows.BETWEEN)) {
            var scanned = inDatabase(connection -> scanned(sql, connection));
            assertTrue(scanned > 2 && scanned < 500, () -> scanned + " rows for " + sql);
        }
    }
}
