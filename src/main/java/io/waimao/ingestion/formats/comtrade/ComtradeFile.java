package io.waimao.ingestion.formats.comtrade;

import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.CLASSIFICATION;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.COMMODITY;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.FLOW;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.PARTNER;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.PERIOD;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.REPORTER;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.TYPE;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.VALUE;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SourceDocument;
import io.waimao.ingestion.csv.CellParser;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.Row;
import io.waimao.ingestion.formats.FigureFormat;
import io.waimao.ingestion.formats.KnownCodes;
import io.waimao.ingestion.formats.ProductCodes;
import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
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
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A download of UN Comtrade: China's goods trade in USD by partner and HS code, for years or months. Rows of one mode
 * of transport, customs procedure, mode of supply or second partner are parts of other rows and left out, as are
 * re-exports and re-imports.
 */
public final class ComtradeFile implements FigureFormat {

    private static final Period ANY = Period.year(2000);
    private static final int DIGITS = 6;
    private static final String GOODS = "C";
    private static final String CHINA = "156";
    private static final Pattern HARMONIZED_SYSTEM = Pattern.compile("HS|H\\d");

    /** By code, and by number in the forms before 2023. */
    private static final Map<String, Flow> FLOWS =
            Map.of("X", Flow.EXPORT, "M", Flow.IMPORT, "2", Flow.EXPORT, "1", Flow.IMPORT);

    /** Commodities not specified by kind: a code of UN Comtrade beside 999999. */
    private static final Map<String, String> OTHER_CODES = Map.of("TOTAL", Sector.TOTAL, "9999AA", "999999");

    private final KnownCodes known;
    private final ComtradePartners partners;
    private final Map<String, String> countries;
    private final SourceDocument source;
    private final ComtradeParts parts = new ComtradeParts();
    private final ProductCodes products = ProductCodes.shipped();

    /**
     * @param countries the codes of markets by M49 code without leading zeros, 0 for the world
     * @param source the source of the figures, which the file does not name
     */
    public ComtradeFile(
            KnownCodes known, ComtradePartners partners, Map<String, String> countries, SourceDocument source) {
        this.known = known;
        this.partners = partners;
        this.countries = countries;
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
        var period = row.required(PERIOD.title(), ANY, ComtradeFile::period);
        var market = row.required(PARTNER.title(), Market.WORLD, code -> market(code, period));
        if (market.isEmpty()) {
            parts.addGroup(row.textOf(PARTNER.title()));
            return List.of();
        }
        var flow = row.required(FLOW.title(), Flow.EXPORT, ComtradeFile::flow);
        var sector = row.required(COMMODITY.title(), Sector.TOTAL, this::sector);
        var value = row.required(VALUE.title(), BigDecimal.ZERO, ComtradeFile::dollars);
        return List.of(figure(
                new SeriesKey("CN", flow, market, sector, Brand.TOTAL, Measure.VALUE, Unit.USD), period, value, row));
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
        var classification = row.textOf(CLASSIFICATION.title());
        if (!classification.isEmpty()
                && !HARMONIZED_SYSTEM.matcher(classification).matches()) {
            row.fault(CLASSIFICATION.title(), "not the Harmonized System; allowed: HS, H0 to H9");
        }
    }

    private String market(String code, Period period) {
        return partners.market(ComtradeParts.code(code), period.start().getYear(), countries);
    }

    private Observation figure(SeriesKey key, Period period, BigDecimal value, Row row) {
        return new Observation(
                key,
                period,
                new BoundedValue(value, value, value, Qualifier.EXACT, Unit.USD, null),
                ObservationStatus.NORMAL,
                Confidence.of(source.kind()),
                source.code(),
                row.textOf(PARTNER.title()) + " " + row.textOf(COMMODITY.title()),
                source.publishedOn(),
                null);
    }

    private static Flow flow(String code) {
        var flow = FLOWS.get(ComtradeParts.code(code));
        if (flow == null) {
            throw new BadInput("unknown; allowed: X, M, or 2 (export), 1 (import)");
        }
        return flow;
    }

    private String sector(String code) {
        var other = OTHER_CODES.get(code);
        return other != null ? other : product(code);
    }

    private String product(String code) {
        return known.sectors()
                .known(products.find(code, DIGITS)
                        .orElseThrow(() -> new BadInput("not an HS code; allowed: TOTAL, or 2, 4 or 6 digits")));
    }

    /** Converted values have more digits than cents, and some more than figures hold. */
    private static BigDecimal dollars(String text) {
        return CellParser.number(text, number -> number.setScale(2, RoundingMode.HALF_EVEN)
                .round(new MathContext(CellParser.DIGITS, RoundingMode.HALF_EVEN)));
    }

    private static Period period(String text) {
        if (!text.matches("\\d{4}(\\d{2})?")) {
            throw new BadInput("not a period; allowed: 2024 or 202401");
        }
        return CellParser.period(text.length() == 4 ? text : text.substring(0, 4) + "-" + text.substring(4));
    }

    @Override
    public List<String> notes() {
        return parts.notes();
    }
}
