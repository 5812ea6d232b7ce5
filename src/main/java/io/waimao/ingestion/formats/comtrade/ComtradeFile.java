package io.waimao.ingestion.formats.comtrade;

import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.CLASSIFICATION;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.COMMODITY;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.FLOW;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.PARTNER;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.PERIOD;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.REPORTER;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.TYPE;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.VALUE;

import io.waimao.catalogue.SourceDocument;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.Row;
import io.waimao.ingestion.formats.FigureFormat;
import io.waimao.ingestion.formats.KnownCodes;
import io.waimao.ingestion.formats.comtrade.ComtradeQuantities.Reported;
import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A download of UN Comtrade: China's goods trade in USD, kilograms and pieces by partner and HS code, for years or
 * months. Rows of one mode
 * of transport, customs procedure, mode of supply or second partner are parts of other rows and left out, as are
 * re-exports and re-imports.
 */
public final class ComtradeFile implements FigureFormat {

    private static final String GOODS = "C";
    private static final String CHINA = "156";

    private final ComtradeFields fields;
    private final SourceDocument source;
    private final ComtradeParts parts = new ComtradeParts();
    private final ComtradeRevisions revisions = new ComtradeRevisions();
    private final ComtradeQuantities quantities = new ComtradeQuantities();

    /**
     * @param countries the codes of markets by M49 code without leading zeros, 0 for the world
     * @param source the source of the figures, which the file does not name
     */
    public ComtradeFile(
            KnownCodes known, ComtradePartners partners, Map<String, String> countries, SourceDocument source) {
        this.fields = new ComtradeFields(known.sectors(), partners, countries);
        this.source = source;
    }

    @Override
    public String periodColumn() {
        return PERIOD.title();
    }

    @Override
    public boolean addsUp() {
        return true;
    }

    @Override
    public Columns columns() {
        return Columns.of(
                        REPORTER.title(),
                        PARTNER.title(),
                        FLOW.title(),
                        COMMODITY.title(),
                        PERIOD.title(),
                        VALUE.title())
                .optionally(TYPE.title(), CLASSIFICATION.title())
                .optionally(ComtradeParts.COLUMNS)
                .optionally(ComtradeQuantities.COLUMNS)
                .amongOthers();
    }

    @Override
    public List<String> names(List<List<String>> header) {
        var titles = ComtradeColumn.titles(header.get(0));
        parts.missing(titles);
        return titles;
    }

    @Override
    public List<Observation> items(Row row) {
        checkSubject(row);
        if (!row.faulty() && parts.isPart(row)) {
            return List.of();
        }
        var period = fields.period(row);
        var market = fields.market(row, period);
        if (market.isEmpty()) {
            parts.addGroup(row.textOf(PARTNER.title()));
            return List.of();
        }
        var flow = fields.flow(row);
        var sector = fields.sector(row);
        var value = fields.value(row);
        revisions.see(row);
        var figures = new ArrayList<Observation>(3);
        figures.add(figure(
                new SeriesKey("CN", flow, market, sector, Brand.TOTAL, Measure.VALUE, Unit.USD),
                period,
                new Reported(value, ObservationStatus.NORMAL),
                row));
        if (ComtradeQuantities.has(row)) {
            var found = quantities.read(row);
            for (var unit : ComtradeQuantities.UNITS) {
                var key = new SeriesKey("CN", flow, market, sector, Brand.TOTAL, Measure.QUANTITY, unit);
                figures.add(figure(key, period, found.get(unit), row));
            }
        }
        return figures;
    }

    /** What the row is about must be China's trade in goods of the Harmonized System. */
    private static void checkSubject(Row row) {
        if (!row.required(REPORTER.title(), CHINA, ComtradeParts::code).equals(CHINA)) {
            row.fault(
                    REPORTER.title(),
                    "what another reporter says of its own trade is not read, not even as a mirror of China's; allowed: "
                            + CHINA);
        }
        var type = row.textOf(TYPE.title());
        if (!type.isEmpty() && !type.equals(GOODS)) {
            row.fault(TYPE.title(), "not goods; allowed: " + GOODS);
        }
        ComtradeRevisions.check(row);
    }

    /** @param reported null if the row has no number, so that a sum with it is not known */
    private Observation figure(SeriesKey key, Period period, @Nullable Reported reported, Row row) {
        var value = reported == null ? null : reported.number();
        var qualifier = reported == null ? Qualifier.NOT_QUANTIFIED : Qualifier.EXACT;
        return new Observation(
                key,
                period,
                new BoundedValue(value, value, value, qualifier, key.unit(), null),
                reported == null ? ObservationStatus.NORMAL : reported.status(),
                Confidence.of(source.kind()),
                source.code(),
                row.textOf(PARTNER.title()) + " " + row.textOf(COMMODITY.title()),
                source.publishedOn(),
                null);
    }

    @Override
    public List<String> notes() {
        return Stream.of(parts.notes(), quantities.notes(), revisions.notes())
                .flatMap(List::stream)
                .toList();
    }
}
