package io.waimao.ingestion.formats.customs;

import io.waimao.catalogue.SourceDocument;
import io.waimao.ingestion.csv.Codes;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.Row;
import io.waimao.ingestion.formats.FigureFormat;
import io.waimao.ingestion.formats.KnownCodes;
import io.waimao.observations.Confidence;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A query download of the customs administration: values and quantities by the fields that were chosen. The file does
 * not say whether it is about exports or imports.
 */
public final class CustomsFile implements FigureFormat {

    private static final int LIMIT = 10_000;

    private final Codes markets;
    private final SourceDocument source;
    private final Flow flow;
    private final boolean hasPeriod;
    private final CustomsFields fields;
    private final CustomsQuantities quantities = new CustomsQuantities();
    private final ProductNames names = new ProductNames();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private int rows;

    /** @param period of all rows; null if they have a month */
    public CustomsFile(KnownCodes known, SourceDocument source, Flow flow, @Nullable Period period) {
        this.markets = known.markets();
        this.source = source;
        this.flow = flow;
        this.hasPeriod = period != null;
        this.fields = new CustomsFields(known.sectors(), period);
    }

    @Override
    public String periodColumn() {
        return CustomsColumn.MONTH.title();
    }

    @Override
    public boolean addsUp() {
        return true;
    }

    @Override
    public Map<String, String> productNames() {
        return names.all();
    }

    @Override
    public Columns columns() {
        return Columns.of().optionally(CustomsColumn.titles());
    }

    @Override
    public List<String> names(List<List<String>> header) {
        return CustomsHeader.titles(header.get(0), hasPeriod, this);
    }

    @Override
    public List<Observation> items(Row row) {
        rows++;
        var market = fields.market(row);
        if (!row.faulty() && !markets.has(market)) {
            leaveOut(row);
            return List.of();
        }
        var subject = fields.subject(row, market);
        names.see(row, subject.sector());
        var figures = new ArrayList<Observation>(4);
        addValue(row, CustomsColumn.CNY, Unit.CNY, subject, figures);
        addValue(row, CustomsColumn.USD, Unit.USD, subject, figures);
        if (CustomsQuantities.has(row)) {
            var found = quantities.read(row);
            CustomsQuantities.UNITS.forEach(
                    unit -> figures.add(figure(subject, Measure.QUANTITY, unit, found.get(unit))));
        }
        return figures;
    }

    private void leaveOut(Row row) {
        var partner = CustomsColumn.PARTNER.title();
        if (source.complete()) {
            row.fault(
                    partner,
                    "no market of the catalogue, without which the table of a complete source is not complete");
        }
        leftOut.merge(row.textOf(partner), 1, Integer::sum);
    }

    private void addValue(Row row, CustomsColumn column, Unit unit, CustomsSubject subject, List<Observation> figures) {
        var value = GroupedNumber.of(row, column.title());
        if (value != null) {
            figures.add(figure(subject, Measure.VALUE, unit, value));
        }
    }

    /** @param value null if the row has none, so that a sum with it is not known */
    private Observation figure(CustomsSubject subject, Measure measure, Unit unit, @Nullable BigDecimal value) {
        var qualifier = value == null ? Qualifier.NOT_QUANTIFIED : Qualifier.EXACT;
        return new Observation(
                subject.key(flow, measure, unit),
                subject.period(),
                new BoundedValue(value, value, value, qualifier, unit, null),
                ObservationStatus.NORMAL,
                Confidence.of(source.kind()),
                source.code(),
                subject.detail(),
                source.publishedOn(),
                null);
    }

    @Override
    public List<String> notes() {
        var notes = new ArrayList<String>();
        if (rows == LIMIT) {
            notes.add("The file has exactly 10,000 rows, the limit of one download: it may be cut.");
        }
        leftOut.forEach((code, count) -> notes.add(
                "Left out: %d rows of partner %s, which is no market of the catalogue.".formatted(count, code)));
        notes.addAll(quantities.notes());
        return notes;
    }
}
