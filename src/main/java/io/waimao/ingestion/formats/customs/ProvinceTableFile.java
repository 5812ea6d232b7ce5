package io.waimao.ingestion.formats.customs;

import static io.waimao.ingestion.formats.customs.ProvinceTableHeader.CUMULATIVE;
import static io.waimao.ingestion.formats.customs.ProvinceTableHeader.GROWTH;
import static io.waimao.ingestion.formats.customs.ProvinceTableHeader.MONTH;
import static io.waimao.ingestion.formats.customs.ProvinceTableHeader.PLACE;
import static java.util.Objects.requireNonNull;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SourceDocument;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.Row;
import io.waimao.ingestion.formats.CodeTable;
import io.waimao.ingestion.formats.FigureFormat;
import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The customs administration's monthly table of imports and exports by province of the trading firm, for the month and
 * since
 * January. Cities and development zones stand among the provinces; they are left out.
 */
public final class ProvinceTableFile implements FigureFormat {

    private static final Map<String, Flow> FLOWS = flows();
    private static final String NATION = "总值";
    private static final String AS_PUBLISHED = "Month as first published; later cumulated figures are revised";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final SourceDocument source;
    private final @Nullable Period given;
    private final Map<String, String> areas;
    private final TreeSet<String> missing;
    private @Nullable ProvinceTableHeader header;
    private int others;

    /** @param period the month of the table; null if the header says it */
    public ProvinceTableFile(SourceDocument source, @Nullable Period period) {
        this.source = source;
        this.given = period;
        this.areas = new LinkedHashMap<>(CodeTable.read("customs_places.csv", "name_zh_monthly", "province"));
        this.areas.put(NATION, "CN");
        this.missing = new TreeSet<>(areas.keySet());
    }

    private static Map<String, Flow> flows() {
        var flows = new LinkedHashMap<String, Flow>();
        flows.put("进出口", Flow.TRADE);
        flows.put("出口", Flow.EXPORT);
        flows.put("进口", Flow.IMPORT);
        return flows;
    }

    @Override
    public String periodColumn() {
        return PLACE;
    }

    @Override
    public Columns columns() {
        var columns = Columns.of(PLACE);
        for (var flow : FLOWS.keySet()) {
            columns = columns.and(flow + " " + MONTH, flow + " " + CUMULATIVE).optionally(flow + " " + GROWTH);
        }
        return columns;
    }

    @Override
    public boolean isWholeHeader(List<List<String>> rows) {
        return ProvinceTableHeader.isWhole(rows);
    }

    @Override
    public List<String> names(List<List<String>> rows) {
        header = ProvinceTableHeader.of(rows, given);
        return header.names();
    }

    @Override
    public List<Observation> items(Row row) {
        var place = row.textOf(PLACE).replaceAll("[\\s\\u3000]", "");
        var area = areas.get(place);
        if (area == null) {
            others += isNote(row, place) ? 0 : 1;
            return List.of();
        }
        missing.remove(place);
        var figures = new ArrayList<Observation>();
        FLOWS.forEach((name, flow) -> add(row, name, area, flow, figures));
        return figures;
    }

    /** The last row has a note, in its first column or in all. */
    private static boolean isNote(Row row, String place) {
        var total = row.textOf("进出口 " + CUMULATIVE).replaceAll("[\\s\\u3000]", "");
        return total.isEmpty() || total.equals(place);
    }

    private void add(Row row, String name, String area, Flow flow, List<Observation> figures) {
        var month = requireNonNull(header).month();
        var soFar = month.sinceJanuary();
        var value = GroupedNumber.of(row, name + " " + MONTH);
        var cumulative = GroupedNumber.of(row, name + " " + CUMULATIVE);
        var growth = GroupedNumber.of(row, name + " " + GROWTH);
        if (value != null) {
            figures.add(figure(area, flow, month, amount(value), AS_PUBLISHED));
        }
        if (cumulative != null && !soFar.equals(month)) {
            figures.add(figure(area, flow, soFar, amount(cumulative), null));
        }
        if (growth != null) {
            figures.add(figure(area, flow, soFar, percent(growth), null));
        }
    }

    private BoundedValue amount(BigDecimal printed) {
        var table = requireNonNull(header);
        var value = printed.multiply(table.factor());
        var half = table.factor().multiply(HALF).scaleByPowerOfTen(-Math.max(printed.scale(), 0));
        return rounded(
                value,
                value.subtract(half).max(BigDecimal.ZERO),
                value.add(half),
                table.unit(),
                printed.toPlainString() + " " + table.unitName());
    }

    /** Growth is printed with one digit after the point, which spreadsheets drop where it is zero. */
    private static BoundedValue percent(BigDecimal printed) {
        var growth = printed.setScale(Math.max(printed.scale(), 1));
        var half = HALF.scaleByPowerOfTen(-growth.scale());
        return rounded(
                growth, growth.subtract(half), growth.add(half), Unit.PERCENT, growth.toPlainString() + " percent");
    }

    private static BoundedValue rounded(
            BigDecimal value, BigDecimal lower, BigDecimal upper, Unit unit, String published) {
        return new BoundedValue(plain(value), plain(lower), plain(upper), Qualifier.ROUNDED, unit, published);
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private Observation figure(String area, Flow flow, Period period, BoundedValue value, @Nullable String comment) {
        var unit = requireNonNull(value.unit());
        var measure = unit == Unit.PERCENT ? Measure.GROWTH_YOY : Measure.VALUE;
        return new Observation(
                new SeriesKey(area, flow, Market.WORLD, Sector.TOTAL, Brand.TOTAL, measure, unit),
                period,
                value,
                ObservationStatus.NORMAL,
                Confidence.of(source.kind()),
                source.code(),
                comment,
                source.publishedOn(),
                null);
    }

    @Override
    public List<String> notes() {
        var notes = new ArrayList<String>();
        if (others > 0) {
            notes.add("Left out: %d rows of cities and development zones.".formatted(others));
        }
        if (header != null && !missing.isEmpty()) {
            notes.add("There is no row of " + String.join(", ", missing) + ".");
        }
        return notes;
    }
}
