package io.waimao.ingestion.formats;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SourceDocument;
import io.waimao.ingestion.csv.CellParser;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.Row;
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
import io.waimao.paging.BadInput;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A query download of the customs administration: values and quantities by the fields that were chosen. A field that
 * was not
 * chosen means its total. The file does not say whether it is about exports or imports.
 */
public final class CustomsFile implements FigureFormat {

    private static final int LIMIT = 10_000;
    private static final int LONGEST_CODE = 8;
    private static final int DIGITS = 10;
    private static final Period ANY = Period.year(2000);

    private final KnownCodes known;
    private final CustomsCodes codes = CustomsCodes.shipped();
    private final ProductCodes products = ProductCodes.shipped();
    private final SourceDocument source;
    private final Flow flow;
    private final @Nullable Period period;
    private final Map<String, String> productNames = new HashMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final Map<String, Integer> otherUnits = new TreeMap<>();
    private int rows;

    /** @param period of all rows; null if they have a month */
    public CustomsFile(KnownCodes known, SourceDocument source, Flow flow, @Nullable Period period) {
        this.known = known;
        this.source = source;
        this.flow = flow;
        this.period = period;
    }

    @Override
    public String periodColumn() {
        return CustomsColumn.MONTH.name();
    }

    @Override
    public boolean addsUp() {
        return true;
    }

    @Override
    public Map<String, String> productNames() {
        return productNames;
    }

    @Override
    public Columns columns() {
        return Columns.of().optionally(names());
    }

    private static String[] names() {
        return Arrays.stream(CustomsColumn.values()).map(Enum::name).toArray(String[]::new);
    }

    @Override
    public List<String> names(List<List<String>> header) {
        return CustomsHeader.names(header.get(0), period != null);
    }

    @Override
    public List<Observation> items(Row row) {
        rows++;
        var market = cell(row, CustomsColumn.PARTNER, Market.WORLD, codes::market);
        if (!row.faulty() && !known.markets().has(market)) {
            leaveOut(row);
            return List.of();
        }
        var month = period == null ? cell(row, CustomsColumn.MONTH, ANY, CustomsFile::month) : period;
        var about = new About(
                cell(row, CustomsColumn.PLACE, "CN", codes::province),
                market,
                cell(row, CustomsColumn.COMMODITY, Sector.TOTAL, this::product),
                cell(row, CustomsColumn.REGIME, CustomsRegime.TOTAL, codes::regime),
                cell(row, CustomsColumn.ENTERPRISE, Enterprise.TOTAL, codes::enterprise),
                month,
                detail(row));
        remember(row, about.sector());
        var figures = new ArrayList<Observation>(3);
        value(row, CustomsColumn.CNY).ifPresent(value -> figures.add(figure(about, Measure.VALUE, Unit.CNY, value)));
        value(row, CustomsColumn.USD).ifPresent(value -> figures.add(figure(about, Measure.VALUE, Unit.USD, value)));
        addQuantities(row, about, figures);
        return figures;
    }

    /**
     * What a row is about.
     *
     * @param detail all its codes
     */
    private record About(
            String area,
            String market,
            String sector,
            CustomsRegime regime,
            Enterprise enterprise,
            Period month,
            String detail) {

        SeriesKey key(Flow flow, Measure measure, Unit unit) {
            return new SeriesKey(area, flow, market, sector, Brand.TOTAL, enterprise, regime, measure, unit);
        }
    }

    private Observation figure(About about, Measure measure, Unit unit, BigDecimal value) {
        return new Observation(
                about.key(flow, measure, unit),
                about.month(),
                new BoundedValue(value, value, value, Qualifier.EXACT, unit, null),
                ObservationStatus.NORMAL,
                Confidence.of(source.kind()),
                source.code(),
                about.detail(),
                source.publishedOn(),
                null);
    }

    /** The value of a field, or the total of a field that was not chosen. */
    private static <T> T cell(Row row, CustomsColumn column, T total, CellParser<T> parser) {
        return row.has(column.name()) ? row.required(column.name(), total, parser) : total;
    }

    private static Optional<BigDecimal> value(Row row, CustomsColumn column) {
        return Optional.ofNullable(GroupedNumber.of(row, column.name()));
    }

    private void addQuantities(Row row, About about, List<Observation> figures) {
        var first = addQuantity(row, CustomsColumn.QUANTITY, CustomsColumn.UNIT, null, about, figures);
        addQuantity(row, CustomsColumn.QUANTITY_2, CustomsColumn.UNIT_2, first, about, figures);
    }

    /** @return the unit, if there is a quantity in one that figures hold */
    private @Nullable Unit addQuantity(
            Row row,
            CustomsColumn column,
            CustomsColumn unitColumn,
            @Nullable Unit given,
            About about,
            List<Observation> figures) {
        var quantity = value(row, column).orElse(null);
        var unit = row.optionalText(unitColumn.name(), 50);
        if (quantity == null || unit == null || unit.equals("-")) {
            return null;
        }
        var multiple = CustomsUnits.of(unit).orElse(null);
        if (multiple == null) {
            otherUnits.merge(unit, 1, Integer::sum);
            return null;
        } else if (multiple.unit() != given) {
            figures.add(figure(about, Measure.QUANTITY, multiple.unit(), quantity.multiply(multiple.factor())));
        }
        return multiple.unit();
    }

    /** All codes of the row: two rows with the same ones say the same thing twice. */
    private static String detail(Row row) {
        return String.join(
                " ",
                row.textOf(CustomsColumn.COMMODITY.name()),
                row.textOf(CustomsColumn.PARTNER.name()),
                row.textOf(CustomsColumn.REGIME.name()),
                row.textOf(CustomsColumn.PLACE.name()),
                row.textOf(CustomsColumn.ENTERPRISE.name()));
    }

    private void leaveOut(Row row) {
        if (source.complete()) {
            row.fault(
                    CustomsColumn.PARTNER.name(),
                    "no market of the catalogue, without which the table of a complete source is not complete");
        }
        leftOut.merge(row.textOf(CustomsColumn.PARTNER.name()), 1, Integer::sum);
    }

    private void remember(Row row, String sector) {
        if (row.textOf(CustomsColumn.COMMODITY.name()).length() <= LONGEST_CODE
                && !row.isEmpty(CustomsColumn.COMMODITY_NAME.name())
                && !productNames.containsKey(sector)) {
            var name = row.text(CustomsColumn.COMMODITY_NAME.name(), 2000).replaceAll("\\s+", " ");
            productNames.put(sector, name.length() <= 200 ? name : name.substring(0, 199) + "…");
        }
    }

    /** Ten digits are eight with a division of the administration's own. */
    private String product(String text) {
        var digits = products.find(text, DIGITS)
                .orElseThrow(
                        () -> new BadInput("not a commodity code; allowed: 2, 4, 6, 8 or 10 digits, such as 85076000"));
        return known.sectors().known(digits.substring(0, Math.min(LONGEST_CODE, digits.length())));
    }

    private static Period month(String text) {
        if (!text.matches("\\d{6}")) {
            throw new BadInput("not a month; allowed: 202501");
        }
        return CellParser.period(text.substring(0, 4) + "-" + text.substring(4));
    }

    @Override
    public List<String> notes() {
        var notes = new ArrayList<String>();
        if (rows == LIMIT) {
            notes.add("The file has exactly 10,000 rows, the limit of one download: it may be cut.");
        }
        leftOut.forEach((code, count) -> notes.add(
                "Left out: %d rows of partner %s, which is no market of the catalogue.".formatted(count, code)));
        otherUnits.forEach((unit, count) ->
                notes.add("Left out: %d quantities in %s; figures hold kilograms and pieces.".formatted(count, unit)));
        return notes;
    }
}
