package io.waimao.observations.store;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Slice;
import io.waimao.observations.TablePart;
import io.waimao.observations.TableScope;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Reads the rows of series. Lists are arrays, so that there is one statement however many series there are; it is
 * prepared by Hibernate, which counts it.
 */
final class SeriesRows {

    private static final String COLUMNS = """
            select o.area, o.flow, o.market, o.sector, o.brand, o.enterprise, o.regime, o.measure, o.unit, o.period_start, \
            o.period_months, o.figure, o.lower_bound, o.upper_bound, o.qualifier, o.published, o.status, o.confidence, o.source, \
            o.remark, o.known_from, o.current_from, o.known_until, o.derived from\
            """;

    private static final String SELECT = COLUMNS + " observation o ";

    static final String IN_PERIODS = SELECT
            + "where o.series = any(?) and o.area = any(?) and o.period_start = any(?) and o.period_months = any(?)";

    /** A join, as H2 goes over the whole index for a list with a range beside it. */
    private static final String JOINED =
            SELECT + "join unnest(cast(? as varchar array)) as wanted(series) on o.series = wanted.series";

    static final String BEGUN_BETWEEN =
            JOINED + " where o.area = any(?) and o.period_start >= ? and o.period_start <= ?";

    static final String BETWEEN = JOINED + " where o.area = any(?) and o.period_start >= ? and o.period_end <= ?";

    /** All series whose codes start alike, found by the index of series, one range of it after the other. */
    static final String WITHIN = COLUMNS
            + " unnest(cast(? as varchar array), cast(? as varchar array)) as wanted(least, past), observation o"
            + " where o.series >= wanted.least and o.series < wanted.past"
            + " and o.area = any(?) and o.detail = any(?) and o.period_start >= ? and o.period_end <= ?";

    /** Imported rows of single countries, found by the index of series. */
    static final String OF_COUNTRIES = COLUMNS.replace("select", "select wanted.part,")
            + " unnest(cast(? as integer array), cast(? as varchar array), cast(? as varchar array))"
            + " as wanted(part, least, past), observation o"
            + " where o.series >= wanted.least and o.series < wanted.past and not(o.derived)"
            + " and o.area = any(?) and o.period_start = any(?) and o.period_months = any(?)";

    /** Imported rows of all markets or of wholes of markets, found by the index of slices. */
    static final String OF_WHOLES = COLUMNS.replace("select", "select wanted.part,")
            + " unnest(cast(? as integer array), cast(? as varchar array), cast(? as varchar array),"
            + " cast(? as date array), cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),"
            + " cast(? as boolean array))"
            + " as wanted(part, area, flow, period_end, market, least, most, detail), observation o"
            + " where o.area = wanted.area and o.detail = wanted.detail and o.flow = wanted.flow"
            + " and o.period_end = wanted.period_end and o.sector >= wanted.least and o.sector <= wanted.most"
            + " and (wanted.market = '' or o.market = wanted.market) and not(o.derived)";

    /** After all characters of a code. */
    private static final String END = "~";

    private final SessionImplementor session;

    SeriesRows(EntityManager em) {
        this.session = em.unwrap(SessionImplementor.class);
    }

    /** Rows of the periods, and of others that begin with one of them and are as long as another. */
    List<Observation> in(Collection<Period> periods, Collection<SeriesKey> series) {
        return of(
                IN_PERIODS,
                series,
                connection -> array("date", periods.stream().map(Period::start).map(Date::valueOf), connection),
                connection -> array("integer", periods.stream().map(Period::months), connection));
    }

    /** Rows of periods that begin in a range of days. */
    List<Observation> begunBetween(LocalDate first, LocalDate last, Collection<SeriesKey> series) {
        return of(BEGUN_BETWEEN, series, connection -> first, connection -> last);
    }

    /** Rows of periods within a range of days. */
    List<Observation> between(LocalDate first, LocalDate last, Collection<SeriesKey> series) {
        return of(BETWEEN, series, connection -> first, connection -> last);
    }

    /**
     * Rows of a slice.
     *
     * @param beginnings of the codes of its series
     */
    List<Observation> within(Slice slice, List<String> beginnings) {
        return all(
                        hinted(WITHIN, ObservationRows.BY_SERIES),
                        connection -> array("varchar", beginnings.stream().map(code -> code + "."), connection),
                        connection -> array("varchar", beginnings.stream().map(code -> code + "/"), connection),
                        connection -> array("varchar", slice.areas().stream(), connection),
                        connection -> array("boolean", details(slice), connection),
                        connection -> Objects.requireNonNullElse(slice.from(), Period.EARLIEST),
                        connection -> Objects.requireNonNullElse(slice.to(), Period.LATEST))
                .stream()
                .filter(row -> slice.brands() == null || slice.brands().contains(row.getBrand()))
                .toList();
    }

    /** The imported rows of parts of tables about single countries. */
    Map<TablePart, List<Observation>> ofCountries(List<TablePart> parts) {
        var beginnings = parts.stream().map(SeriesRows::beginning).distinct().toList();
        var found = byPart(
                beginnings,
                hinted(OF_COUNTRIES, ObservationRows.BY_SERIES),
                each("varchar", beginnings, beginning -> beginning),
                each("varchar", beginnings, SeriesRows::past),
                distinct("varchar", parts, part -> part.scope().family().area()),
                distinct(
                        "date",
                        parts,
                        part -> Date.valueOf(part.scope().period().start())),
                distinct("integer", parts, part -> part.scope().period().months()));
        return parts.stream()
                .collect(toMap(part -> part, part -> of(part, found.getOrDefault(beginning(part), List.of()))));
    }

    /** The beginning of the codes of the part's series. */
    private static String beginning(TablePart part) {
        var family = part.scope().family();
        return String.join(".", family.area(), family.flow().name(), part.market(), part.sector())
                + (part.within() ? "" : ".");
    }

    /** After all codes with the beginning. */
    private static String past(String beginning) {
        return beginning + END;
    }

    /** The imported rows of other parts of tables, which are about the markets of the tables or about groups. */
    Map<TablePart, List<Observation>> ofWholes(List<TablePart> parts) {
        // Figures of groups are not detail.
        var halves = Stream.concat(
                        parts.stream().map(part -> new Half(part, false)),
                        parts.stream()
                                .filter(part -> part.market().equals(TablePart.ALL_MARKETS))
                                .map(part -> new Half(part, true)))
                .toList();
        var found = byPart(
                halves,
                hinted(OF_WHOLES, ObservationRows.BY_SLICE),
                each("varchar", halves, half -> half.part.scope().family().area()),
                each(
                        "varchar",
                        halves,
                        half -> half.part.scope().family().flow().name()),
                each(
                        "date",
                        halves,
                        half -> Date.valueOf(half.part.scope().period().getEnd())),
                each("varchar", halves, half -> half.part.market()),
                each("varchar", halves, half -> half.part.sector()),
                each("varchar", halves, half -> half.part.sector() + (half.part.within() ? END : "")),
                each("boolean", halves, Half::detail));
        return halves.stream()
                .collect(groupingBy(
                        Half::part,
                        flatMapping(half -> of(half.part, found.getOrDefault(half, List.of())).stream(), toList())));
    }

    private record Half(TablePart part, boolean detail) {}

    private static List<Observation> of(TablePart part, List<Observation> rows) {
        return rows.stream()
                .filter(row -> row.sourceCode().equals(part.source())
                        && TableScope.of(row).equals(part.scope()))
                .toList();
    }

    private <P> Map<P, List<Observation>> byPart(List<P> parts, String sql, Parameter... parameters) {
        var found = new HashMap<P, List<Observation>>();
        if (parts.isEmpty()) {
            return found;
        }
        var all = Stream.concat(
                Stream.of(connection -> connection.createArrayOf(
                        "integer", IntStream.range(0, parts.size()).boxed().toArray())),
                Stream.of(parameters));
        read(
                sql,
                row -> found.computeIfAbsent(parts.get(row.getInt(1)), part -> new ArrayList<>())
                        .add(row(row, 1)),
                all.toArray(Parameter[]::new));
        return found;
    }

    private static <P> Parameter distinct(String type, List<P> parts, Function<P, Object> column) {
        return connection -> array(type, parts.stream().map(column), connection);
    }

    private static <P> Parameter each(String type, List<P> parts, Function<P, Object> column) {
        return connection ->
                connection.createArrayOf(type, parts.stream().map(column).toArray());
    }

    /** Names the index, as H2 would take that of areas and go over all their rows. */
    String hinted(String sql, String index) {
        return session.getJdbcServices().getDialect().getQueryHintString(sql, index);
    }

    private static Stream<Boolean> details(Slice slice) {
        return slice.detail() == null ? Stream.of(false, true) : Stream.of(slice.detail());
    }

    private interface Parameter {

        Object on(Connection connection) throws SQLException;
    }

    private List<Observation> of(String sql, Collection<SeriesKey> series, Parameter third, Parameter fourth) {
        return series.isEmpty()
                ? List.of()
                : all(
                        sql,
                        connection -> array("varchar", series.stream().map(SeriesKey::code), connection),
                        connection -> array("varchar", series.stream().map(SeriesKey::area), connection),
                        third,
                        fourth);
    }

    private List<Observation> all(String sql, Parameter... parameters) {
        var all = new ArrayList<Observation>();
        read(sql, row -> all.add(row(row, 0)), parameters);
        return all;
    }

    private interface RowReader {

        void read(ResultSet row) throws SQLException;
    }

    private void read(String sql, RowReader each, Parameter... parameters) {
        session.doWork(connection -> {
            var jdbc = session.getJdbcCoordinator();
            var statement = jdbc.getStatementPreparer().prepareQueryStatement(sql, false, null);
            try {
                statement.setFetchSize(ObservationRows.FETCHED);
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i].on(connection));
                }
                var rows = jdbc.getResultSetReturn().extract(statement, sql);
                while (rows.next()) {
                    each.read(rows);
                }
            } finally {
                jdbc.getLogicalConnection().getResourceRegistry().release(statement);
            }
        });
    }

    private static Array array(String type, Stream<?> values, Connection connection) throws SQLException {
        return connection.createArrayOf(type, values.distinct().toArray());
    }

    /** @param before the columns before those of the row */
    private static Observation row(ResultSet row, int before) throws SQLException {
        return new Observation(
                row.getString(before + 1),
                Flow.valueOf(row.getString(before + 2)),
                row.getString(before + 3),
                row.getString(before + 4),
                Brand.valueOf(row.getString(before + 5)),
                Enterprise.valueOf(row.getString(before + 6)),
                CustomsRegime.valueOf(row.getString(before + 7)),
                Measure.valueOf(row.getString(before + 8)),
                Unit.valueOf(row.getString(before + 9)),
                row.getObject(before + 10, LocalDate.class),
                row.getInt(before + 11),
                row.getBigDecimal(before + 12),
                row.getBigDecimal(before + 13),
                row.getBigDecimal(before + 14),
                Qualifier.valueOf(row.getString(before + 15)),
                row.getString(before + 16),
                ObservationStatus.valueOf(row.getString(before + 17)),
                Confidence.valueOf(row.getString(before + 18)),
                row.getString(before + 19),
                row.getString(before + 20),
                row.getObject(before + 21, LocalDate.class),
                row.getObject(before + 22, LocalDate.class),
                row.getObject(before + 23, LocalDate.class),
                row.getBoolean(before + 24));
    }
}
