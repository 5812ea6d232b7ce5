package io.waimao.ingestion.formats.comtrade;

import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.COMMODITY;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.FLOW;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.PARTNER;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.PERIOD;
import static io.waimao.ingestion.formats.comtrade.ComtradeColumn.VALUE;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.ingestion.csv.CellParser;
import io.waimao.ingestion.csv.Codes;
import io.waimao.ingestion.csv.Row;
import io.waimao.ingestion.formats.ProductCodes;
import io.waimao.observations.Flow;
import io.waimao.observations.Period;
import io.waimao.paging.BadInput;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads period, partner, flow, commodity and value of a row. */
final class ComtradeFields {

    private static final Period ANY = Period.year(2000);
    private static final int DIGITS = 6;
    private static final Pattern PERIOD_FORM = Pattern.compile("\\d{4}(\\d{2})?");

    /** By code, and by number in the forms before 2023. */
    private static final Map<String, Flow> FLOWS =
            Map.of("X", Flow.EXPORT, "M", Flow.IMPORT, "2", Flow.EXPORT, "1", Flow.IMPORT);

    /** Commodities not specified by kind: a code of UN Comtrade beside 999999. */
    private static final Map<String, String> OTHER_CODES = Map.of("TOTAL", Sector.TOTAL, "9999AA", "999999");

    private final Codes sectors;
    private final ComtradePartners partners;
    private final Map<String, String> countries;
    private final ProductCodes products = ProductCodes.shipped();

    /** @param countries the codes of markets by M49 code without leading zeros, 0 for the world */
    ComtradeFields(Codes sectors, ComtradePartners partners, Map<String, String> countries) {
        this.sectors = sectors;
        this.partners = partners;
        this.countries = countries;
    }

    Period period(Row row) {
        return row.required(PERIOD.title(), ANY, ComtradeFields::period);
    }

    /** The market; empty for a group of partners. */
    String market(Row row, Period period) {
        return row.required(
                PARTNER.title(),
                Market.WORLD,
                code -> partners.market(ComtradeParts.code(code), period.start().getYear(), countries));
    }

    Flow flow(Row row) {
        return row.required(FLOW.title(), Flow.EXPORT, ComtradeFields::flow);
    }

    String sector(Row row) {
        return row.required(COMMODITY.title(), Sector.TOTAL, this::sector);
    }

    BigDecimal value(Row row) {
        return row.required(VALUE.title(), BigDecimal.ZERO, ComtradeFields::dollars);
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
        return sectors.known(products.find(code, DIGITS)
                .orElseThrow(() -> new BadInput("not an HS code; allowed: TOTAL, or 2, 4 or 6 digits")));
    }

    /** Converted values have more digits than cents, and some more than figures hold. */
    private static BigDecimal dollars(String text) {
        return CellParser.number(text, number -> number.setScale(2, RoundingMode.HALF_EVEN)
                .round(new MathContext(CellParser.DIGITS, RoundingMode.HALF_EVEN)));
    }

    private static Period period(String text) {
        if (!PERIOD_FORM.matcher(text).matches()) {
            throw new BadInput("not a period; allowed: 2024 or 202401");
        }
        return CellParser.period(text.length() == 4 ? text : text.substring(0, 4) + "-" + text.substring(4));
    }
}
