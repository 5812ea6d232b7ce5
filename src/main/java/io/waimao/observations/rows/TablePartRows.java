package io.waimao.observations.rows;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.waimao.observations.Observation;
import io.waimao.observations.TablePart;
import io.waimao.observations.TableScope;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the imported rows of parts of complete tables, each part in one range of an index. */
public final class TablePartRows {

    /** Imported rows of single countries, found by the index of series. */
    static final String OF_COUNTRIES = RowStatements.COLUMNS.replace("select", "select wanted.part,")
            + " unnest(cast(? as integer array), cast(? as varchar array), cast(? as varchar array))"
            + " as wanted(part, least, past), observation o"
            + " where o.series >= wanted.least and o.series < wanted.past and not(o.derived)"
            + " and o.area = any(?) and o.period_start = any(?) and o.period_months = any(?)";

    /** Imported rows of all markets or of wholes of markets, found by the index of slices. */
    static final String OF_WHOLES = RowStatements.COLUMNS.replace("select", "select wanted.part,")
            + " unnest(cast(? as integer array), cast(? as varchar array), cast(? as varchar array),"
            + " cast(? as date array), cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),"
            + " cast(? as boolean array))"
            + " as wanted(part, area, flow, period_end, market, least, most, detail), observation o"
            + " where o.area = wanted.area and o.detail = wanted.detail and o.flow = wanted.flow"
            + " and o.period_end = wanted.period_end and o.sector >= wanted.least and o.sector <= wanted.most"
            + " and (wanted.market = '' or o.market = wanted.market) and not(o.derived)";

    /** After all characters of a code. */
    private static final String END = "~";

    private final RowStatements statements;

    public TablePartRows(EntityManager em) {
        this.statements = new RowStatements(em);
    }

    /** The imported rows of parts of tables about single countries. */
    public Map<TablePart, List<Observation>> ofCountries(List<TablePart> parts) {
        var beginnings = parts.stream().map(TablePartRows::beginning).distinct().toList();
        var found = statements.byPart(
                beginnings,
                statements.hinted(OF_COUNTRIES, Indexes.BY_SERIES),
                each("varchar", beginnings, beginning -> beginning),
                each("varchar", beginnings, TablePartRows::past),
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
    public Map<TablePart, List<Observation>> ofWholes(List<TablePart> parts) {
        // Figures of groups are not detail.
        var halves = Stream.concat(
                        parts.stream().map(part -> new Half(part, false)),
                        parts.stream()
                                .filter(part -> part.market().equals(TablePart.ALL_MARKETS))
                                .map(part -> new Half(part, true)))
                .toList();
        var found = statements.byPart(
                halves,
                statements.hinted(OF_WHOLES, Indexes.BY_SLICE),
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

    private static <P> RowStatements.Parameter distinct(String type, List<P> parts, Function<P, Object> column) {
        return connection -> RowStatements.array(type, parts.stream().map(column), connection);
    }

    private static <P> RowStatements.Parameter each(String type, List<P> parts, Function<P, Object> column) {
        return connection ->
                connection.createArrayOf(type, parts.stream().map(column).toArray());
    }
}
