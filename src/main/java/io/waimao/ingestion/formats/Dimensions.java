package io.waimao.ingestion.formats;

import io.waimao.ingestion.csv.Row;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;

/** The dimensions of a figure, in columns named after SDMX. */
record Dimensions(
        String area,
        Flow flow,
        String market,
        String sector,
        Brand brand,
        Enterprise enterprise,
        CustomsRegime regime,
        Measure measure,
        Period period) {

    static final String[] COLUMNS = {
        "REF_AREA", "FLOW", "COUNTERPART_AREA", "COMMODITY", "BRAND", "MEASURE", "TIME_PERIOD"
    };

    /** Optional columns: a missing column or an empty cell means the total. */
    static final String[] OPTIONAL_COLUMNS = {"ENTERPRISE", "CUSTOMS_REGIME"};

    SeriesKey key(Unit unit) {
        return new SeriesKey(area, flow, market, sector, brand, enterprise, regime, measure, unit);
    }

    static Dimensions read(Row row, KnownCodes known) {
        return new Dimensions(
                row.code("REF_AREA", known.areas()),
                row.oneOf("FLOW", Flow.values()),
                row.code("COUNTERPART_AREA", known.markets()),
                row.code("COMMODITY", known.sectors()),
                row.oneOf("BRAND", Brand.values(), Brand::code),
                row.optionalOneOf("ENTERPRISE", Enterprise.values(), Enterprise::code, Enterprise.TOTAL),
                row.optionalOneOf("CUSTOMS_REGIME", CustomsRegime.values(), CustomsRegime::code, CustomsRegime.TOTAL),
                row.oneOf("MEASURE", Measure.values()),
                row.period("TIME_PERIOD"));
    }
}
