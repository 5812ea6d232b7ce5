package io.waimao.observations.rows;

import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Slice;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads the rows of series. Lists are arrays, so that there is one statement however many series there are; it is
 * prepared by Hibernate, which counts it.
 */
public final class SeriesRows {

    private static final String SELECT = RowStatements.COLUMNS + " observation o ";

    static final String IN_PERIODS = SELECT
            + "where o.series = any(?) and o.area = any(?) and o.period_start = any(?) and o.period_months = any(?)";

    /** A join, as H2 goes over the whole index for a list with a range beside it. */
    private static final String JOINED =
            SELECT + "join unnest(cast(? as varchar array)) as wanted(series) on o.series = wanted.series";

    static final String BEGUN_BETWEEN =
            JOINED + " where o.area = any(?) and o.period_start >= ? and o.period_start <= ?";

    static final String BETWEEN = JOINED + " where o.area = any(?) and o.period_start >= ? and o.period_end <= ?";

    /** All series whose codes start alike, found by the index of series, one range of it after the other. */
    static final String WITHIN = RowStatements.COLUMNS
            + " unnest(cast(? as varchar array), cast(? as varchar array)) as wanted(least, past), observation o"
            + " where o.series >= wanted.least and o.series < wanted.past"
            + " and o.area = any(?) and o.detail = any(?) and o.period_start >= ? and o.period_end <= ?";

    private final RowStatements statements;

    public SeriesRows(EntityManager em) {
        this.statements = new RowStatements(em);
    }

    /** Rows of the periods, and of others that begin with one of them and are as long as another. */
    public List<Observation> in(Collection<Period> periods, Collection<SeriesKey> series) {
        return of(
                IN_PERIODS,
                series,
                connection -> RowStatements.array(
                        "date", periods.stream().map(Period::start).map(Date::valueOf), connection),
                connection -> RowStatements.array("integer", periods.stream().map(Period::months), connection));
    }

    /** Rows of periods that begin in a range of days. */
    public List<Observation> begunBetween(LocalDate first, LocalDate last, Collection<SeriesKey> series) {
        return of(BEGUN_BETWEEN, series, connection -> first, connection -> last);
    }

    /** Rows of periods within a range of days. */
    public List<Observation> between(LocalDate first, LocalDate last, Collection<SeriesKey> series) {
        return of(BETWEEN, series, connection -> first, connection -> last);
    }

    /**
     * Rows of a slice.
     *
     * @param beginnings of the codes of its series
     */
    public List<Observation> within(Slice slice, List<String> beginnings) {
        return statements
                .all(
                        statements.hinted(WITHIN, Indexes.BY_SERIES),
                        connection -> RowStatements.array(
                                "varchar", beginnings.stream().map(code -> code + "."), connection),
                        connection -> RowStatements.array(
                                "varchar", beginnings.stream().map(code -> code + "/"), connection),
                        connection -> RowStatements.array("varchar", slice.areas().stream(), connection),
                        connection -> RowStatements.array("boolean", details(slice), connection),
                        connection -> Objects.requireNonNullElse(slice.from(), Period.EARLIEST),
                        connection -> Objects.requireNonNullElse(slice.to(), Period.LATEST))
                .stream()
                .filter(row -> slice.brands() == null || slice.brands().contains(row.getBrand()))
                .toList();
    }

    private static Stream<Boolean> details(Slice slice) {
        return slice.detail() == null ? Stream.of(false, true) : Stream.of(slice.detail());
    }

    private List<Observation> of(
            String sql, Collection<SeriesKey> series, RowStatements.Parameter third, RowStatements.Parameter fourth) {
        return series.isEmpty()
                ? List.of()
                : statements.all(
                        sql,
                        connection ->
                                RowStatements.array("varchar", series.stream().map(SeriesKey::code), connection),
                        connection ->
                                RowStatements.array("varchar", series.stream().map(SeriesKey::area), connection),
                        third,
                        fourth);
    }
}
