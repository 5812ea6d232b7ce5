package io.waimao.ingestion.formats;

import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SourceDocument;
import io.waimao.ingestion.csv.CellParser;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.ItemFormat;
import io.waimao.ingestion.csv.Row;
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
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/**
 * A download of UN Comtrade: goods values in USD by partner and HS code, for years or months of one or more reporters.
 * Its many other columns are ignored. The partner is an M49 code, 0 the world; TOTAL is all goods.
 *
 * @param markets the codes of markets by UN Comtrade code
 * @param source the source of the figures, which the file does not name
 */
public record ComtradeFile(KnownCodes known, Map<String, String> markets, SourceDocument source)
        implements FigureFormat, ItemFormat<Observation> {

    private static final Map<String, String> AREAS = Map.of("156", "CN");
    private static final Map<String, Flow> FLOWS = Map.of("X", Flow.EXPORT, "M", Flow.IMPORT);

    /** UN Comtrade areas that differ from M49: areas with territories, customs unions, and "other Asia". */
    private static final Map<String, String> OTHER_AREAS =
            Map.of("842", "US", "251", "FR", "579", "NO", "757", "CH", "699", "IN", "490", "TW");

    /** @param m49 the codes of markets by M49 code without leading zeros, 0 for the world */
    public static ComtradeFile of(KnownCodes known, Map<String, String> m49, SourceDocument source) {
        var markets = new HashMap<>(m49);
        markets.putAll(OTHER_AREAS);
        return new ComtradeFile(known, markets, source);
    }

    @Override
    public String periodColumn() {
        return "period";
    }

    @Override
    public Columns columns() {
        return Columns.of("reporterCode", "partnerCode", "flowCode", "cmdCode", "period", "primaryValue")
                .amongOthers();
    }

    @Override
    public Observation read(Row row) {
        var area = row.mapped("reporterCode", AREAS, "CN");
        var market = row.mapped("partnerCode", markets, "W");
        var flow = row.mapped("flowCode", FLOWS, Flow.EXPORT);
        var sector = row.required("cmdCode", Sector.TOTAL, this::sector);
        var period = row.required("period", Period.year(2000), ComtradeFile::period);
        var value = row.required("primaryValue", BigDecimal.ZERO, ComtradeFile::dollars);
        var key = new SeriesKey(area, flow, market, sector, Brand.TOTAL, Measure.VALUE, Unit.USD);
        return new Observation(
                key,
                period,
                new BoundedValue(value, value, value, Qualifier.EXACT, Unit.USD, null),
                ObservationStatus.NORMAL,
                Confidence.of(source.kind()),
                source.code(),
                null,
                source.publishedOn(),
                null);
    }

    private String sector(String code) {
        return code.equals("TOTAL") ? Sector.TOTAL : known.sectors().known(code);
    }

    /** Converted values have more digits than cents. */
    private static BigDecimal dollars(String text) {
        return text.matches("\\d{1,20}(\\.\\d{1,20})?")
                ? CellParser.number(
                        new BigDecimal(text).setScale(2, RoundingMode.HALF_EVEN).toPlainString())
                : CellParser.number(text);
    }

    private static Period period(String text) {
        if (!text.matches("\\d{4}(\\d{2})?")) {
            throw new BadInput("not a period; allowed: 2024 or 202401");
        }
        return CellParser.period(text.length() == 4 ? text : text.substring(0, 4) + "-" + text.substring(4));
    }
}
